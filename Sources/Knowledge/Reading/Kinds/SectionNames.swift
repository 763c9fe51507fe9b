// The headings of a story or an answer, and what is wrong with one: nearly a known name, given
// twice, or at a level where nobody looks for it. Which parts there are stands in `Part`.

import Language

/// Looks at the headings of one document.
struct SectionNames {
  let known: [Part]

  /// The sections, with what stands before the first heading as one without a name.
  func sections(
    of document: Document, after opening: [MarkdownBlock], reading: inout Intake
  ) -> [Section] {
    checkNames(of: document, reading: &reading)
    return unnamed(opening, of: document) + document.chapters.map(\.section)
  }

  private func unnamed(_ blocks: [MarkdownBlock], of document: Document) -> [Section] {
    guard let first = blocks.first, let last = blocks.last else { return [] }
    let end = document.opening.section.lines.upperBound
    let start = first.lines.lowerBound
    let range = start..<max(start, min(last.lines.upperBound + 1, end))
    let text = document.lines[(range.lowerBound - 1)..<(range.upperBound - 1)]
    return [
      Section(
        name: "", text: text.joined(separator: "\n"),
        place: Place(file: document.source.file, line: range.lowerBound), lines: range)
    ]
  }

  private func checkNames(of document: Document, reading: inout Intake) {
    var seen: [String: Int] = [:]
    for section in document.chapters.map(\.section) {
      let name = section.name.lowercased()
      if let first = seen[name] {
        reading.report(
          problem(
            SectionNames.twice(section.name, first), section, document, SectionNames.together))
      }
      seen[name] = seen[name] ?? section.place.line
      if let near = misspelt(section.name) {
        reading.report(
          problem(
            SectionNames.unknown(section.name), section, document, SectionNames.write(near)))
      }
    }
    checkDepth(of: document, reading: &reading)
  }

  /// Whether something stands under a known name, or under one that was told to be a slip of it.
  func someAreFilled(in document: Document) -> Bool {
    let sections = document.chapters.map(\.section)
    return sections.contains { !$0.text.isEmpty && (isKnown($0.name) || misspelt($0.name) != nil) }
      || !tooDeep(in: document).isEmpty
  }

  private func isKnown(_ name: String) -> Bool {
    Part(heading: name).map(known.contains) ?? false
  }

  private func problem(
    _ message: String, _ section: Section, _ document: Document, _ remedy: String
  ) -> Problem {
    document.source.problem(
      message, line: section.place.line, word: section.name, remedy: remedy)
  }

  private func misspelt(_ name: String) -> String? { Part.slip(name, among: known) }

  private func checkDepth(of document: Document, reading: inout Intake) {
    for (line, words) in tooDeep(in: document) {
      reading.report(
        document.source.problem(
          SectionNames.tooDeep, line: line, word: words, remedy: SectionNames.writeTwo(words)))
    }
  }

  /// Headings with three marks or more are text; as long as no other heading stands before them,
  /// a section's name there is a slip.
  private func tooDeep(in document: Document) -> [(line: Int, words: String)] {
    document.opening.blocks.compactMap { block in
      guard case .heading(_, let words) = block.kind, isKnown(words) else { return nil }
      return (block.lines.lowerBound, words)
    }
  }
}

extension Part {
  /// The known name that a heading nearly is; nil for a part's and for one of the person's own.
  /// Short names have near neighbours that mean something else (Task, Risk): one letter.
  static func slip(_ heading: String, among parts: [Part]) -> String? {
    guard Part(heading: heading) == nil else { return nil }
    return closest(to: heading, among: parts.map(\.name), limit: heading.count > 5 ? 2 : 1)
  }
}

// MARK: - Wording

extension SectionNames {
  private static let together = "put both texts under one heading."
  private static let tooDeep = "a section's heading has two marks \"##\"."
  private static func twice(_ name: String, _ first: Int) -> String {
    "there is a section \"\(name)\" already, in line \(first)."
  }
  private static func unknown(_ name: String) -> String { "there is no section \"\(name)\"." }
  private static func write(_ name: String) -> String {
    "write \"\(name)\"? It is the closest name."
  }
  private static func writeTwo(_ name: String) -> String { "write \"## \(name)\"." }
}

// Which sections a story and an answer have by name, and what is wrong with a heading: nearly a
// known name, given twice, or at a level where nobody looks for it.

import Language

extension Story {
  /// Sections that the coach knows, in the order of a story. Others may follow.
  package static let knownSections = [
    "Scope", "Choices", "Tradeoff", "Numbers", "Lesson", "Applied later",
  ]
}

extension Answer {
  /// The parts of an answer, in the order of speaking.
  package static let parts = ["Situation", "Task", "Action", "Result", "Lesson", "Applied later"]
}

/// Looks at the headings of one document.
struct SectionNames {
  let known: [String]

  /// The sections, with what stands before the first heading as one without a name.
  func sections(
    of document: Document, after opening: [MarkdownBlock], reading: inout Reading
  ) -> [Section] {
    checkNames(of: document, reading: &reading)
    return unnamed(opening, of: document) + document.passages.map(\.section)
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

  private func checkNames(of document: Document, reading: inout Reading) {
    var seen: [String: Int] = [:]
    for section in document.passages.map(\.section) {
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
    let sections = document.passages.map(\.section)
    return sections.contains { !$0.text.isEmpty && (isKnown($0.name) || misspelt($0.name) != nil) }
      || !tooDeep(in: document).isEmpty
  }

  private func isKnown(_ name: String) -> Bool {
    known.contains { $0.lowercased() == name.lowercased() }
  }

  private func problem(
    _ message: String, _ section: Section, _ document: Document, _ remedy: String
  ) -> Problem {
    document.source.problem(
      message, line: section.place.line, word: section.name, remedy: remedy)
  }

  /// The known name that a heading nearly is; nil for a known name and for one of the person's
  /// own. Short names have near neighbours that mean something else (Task, Risk): one letter.
  private func misspelt(_ name: String) -> String? {
    isKnown(name) ? nil : closest(to: name, among: known, limit: name.count > 5 ? 2 : 1)
  }

  private func checkDepth(of document: Document, reading: inout Reading) {
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

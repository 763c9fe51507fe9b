// Changing what stands under a heading.

import Language

extension Edit {
  /// Puts a text under a heading, in the file's own spelling of it; one that is not there is added.
  /// - Parameter order: the known parts in their order; a new heading goes to its place among
  ///   them, any other one to the end.
  package mutating func replaceSection(
    _ name: String, with text: String, order: [Part] = []
  ) throws(Problem) {
    let lines = Edit.lines(of: text)
    let old = document
    let earlier = self
    let known = old.chapters.map(\.section).place(of: name)
    let name = known.map { old.chapters[$0].section.name } ?? name
    if let known {
      replaceBody(of: known, in: old, with: lines)
    } else {
      insert(name, lines, at: position(of: name, in: old, order: order), in: old)
    }
    guard isAsMeant(name, lines, old) else {
      self = earlier
      throw Edit.wouldBreak(shownAs, line: old.chapters.first?.section.place.line ?? 1)
    }
  }

  private mutating func replaceBody(of index: Int, in old: Document, with lines: [String]) {
    let body = old.chapters[index].section.lines
    let next = body.upperBound
    let crowded = body.isEmpty && !lines.isEmpty && isFilled(next, old)
    replaceLines(body, with: lines + (crowded ? [""] : []))
  }

  private func isFilled(_ line: Int, _ document: Document) -> Bool {
    document.lines.indices.contains(line - 1) && !document.lines[line - 1].trimmed.isEmpty
  }

  /// Index of the chapter before which a new one goes.
  private func position(of name: String, in document: Document, order: [Part]) -> Int {
    func rank(_ heading: String) -> Int? {
      Part(heading: heading).flatMap { order.firstIndex(of: $0) }
    }
    let ranks = document.chapters.map { rank($0.section.name) }
    guard let own = rank(name) else { return ranks.count }
    let before = ranks.lastIndex { $0.map { $0 < own } ?? false }
    let after = ranks.firstIndex { $0.map { $0 > own } ?? false }
    return before.map { $0 + 1 } ?? after ?? ranks.count
  }

  private mutating func insert(
    _ name: String, _ lines: [String], at index: Int, in old: Document
  ) {
    let isLast = index == old.chapters.count
    let line = isLast ? old.lines.count + 1 : old.chapters[index].section.place.line
    let lead = line > 1 && isFilled(line - 1, old) ? [""] : []
    replaceLines(line..<line, with: lead + ["## \(name)"] + lines + (isLast ? [] : [""]))
  }

  /// Whether the file now has the text under the heading and all else as before. A text with a
  /// heading of its own, or with a fence that is not closed, would swallow or make sections.
  private func isAsMeant(_ name: String, _ lines: [String], _ old: Document) -> Bool {
    func others(_ document: Document) -> [[String]] {
      document.chapters.map(\.section).filter { $0.name.lowercased() != name.lowercased() }
        .map { [$0.name, $0.text] }
    }
    let new = document
    let section = new.chapters.map(\.section).filter { $0.name.lowercased() == name.lowercased() }
    return others(new) == others(old) && new.title == old.title
      && section.first?.text == lines.joined(separator: "\n")
      && section.count
        == max(1, old.chapters.filter { $0.section.name.lowercased() == name.lowercased() }.count)
  }
}

// MARK: - Wording

extension Edit {
  private static func wouldBreak(_ file: String, line: Int) -> Problem {
    Problem(
      place: Place(file: file, line: 0),
      message: "this text would change other sections: a line of it reads as a heading or a fence.",
      remedy: "leave out lines that start with \"#\", or consist of \"---\", \"===\" or \"```\".")
  }
}

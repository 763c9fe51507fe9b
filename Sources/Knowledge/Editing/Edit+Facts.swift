// Marking a story in the facts at its head.

extension Edit {
  /// Marks a story that has no areas yet; the line goes below the last of the other facts.
  package mutating func mark(shows areas: [Mark<AreaID, Strength>]) throws(Problem) {
    let old = document
    let facts = old.frontMatter
    guard !facts.lines.isEmpty, !facts.isBroken, facts["shows"] == nil else {
      throw Edit.marked(shownAs, facts["shows"]?.key.line ?? 1)
    }
    let earlier = self
    let pairs = areas.map { "\($0.id.text): \($0.kind.rawValue)" }.joined(separator: ", ")
    let end = facts.lines.upperBound - 1
    replaceLines(end..<end, with: ["shows: {\(pairs)}"])
    let new = document
    guard !new.frontMatter.isBroken, new.frontMatter.facts.count == facts.facts.count + 1,
      new.passages.map(\.section.text) == old.passages.map(\.section.text)
    else {
      self = earlier
      throw Edit.marked(shownAs, 1)
    }
  }
}

// MARK: - Wording

extension Edit {
  private static func marked(_ file: String, _ line: Int) -> Problem {
    Problem(
      place: Place(file: file, line: line), message: "these facts can't take a mark any more.",
      remedy: "write it yourself: shows: {conflict: strong, growth: some}")
  }
}

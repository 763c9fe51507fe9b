// Marking a story in the facts at its head.

extension Edit {
  /// Marks a story that has no areas yet; the line goes below the last of the other facts.
  package mutating func mark(shows areas: [Mark<AreaID, Strength>]) throws(Problem) {
    let old = document
    let facts = old.frontMatter
    let pairs = areas.map { "\($0.id.text): \($0.kind.rawValue)" }.joined(separator: ", ")
    let line = "shows: {\(pairs)}"
    guard !facts.isBroken, facts["shows"] == nil else {
      throw Edit.marked(shownAs, facts["shows"]?.key.line ?? 1, line)
    }
    let earlier = self
    if facts.lines.isEmpty {
      replaceLines(1..<1, with: ["---", line, "---"])
    } else {
      let end = facts.lines.upperBound - 1
      replaceLines(end..<end, with: [line])
    }
    let new = document
    guard !new.frontMatter.isBroken, new.frontMatter.facts.count == facts.facts.count + 1,
      new.chapters.map(\.section.text) == old.chapters.map(\.section.text)
    else {
      self = earlier
      throw Edit.marked(shownAs, 1, line)
    }
  }
}

// MARK: - Wording

extension Edit {
  private static func marked(_ file: String, _ line: Int, _ mark: String) -> Problem {
    Problem(
      place: Place(file: file, line: line), message: "these facts can't take another line.",
      remedy: "write it yourself: \(mark)")
  }
}

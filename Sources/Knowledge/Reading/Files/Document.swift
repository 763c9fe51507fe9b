// A Markdown file of the knowledge folder: facts, title, and what stands under each heading, all
// with lines. Knows nothing of what a story or an answer is; that is for the readers in `Kinds`.

import Language

/// A file, taken apart.
struct Document: Sendable {
  var source: Source
  /// The file's lines without their ends; line 1 is `lines[0]`.
  var lines: [String]
  var frontMatter: FrontMatter
  /// The first heading of level 1, if no other heading stands before it.
  var title: Section?
  /// What stands before the first heading, the title left out: blocks and text.
  var opening: Chapter
  /// Headings of level 1 and 2 with what stands under them, in order. Deeper headings are part
  /// of the text.
  var chapters: [Chapter]
}

/// A heading and what stands beneath it.
struct Chapter: Sendable {
  var section: Section
  var level: Int
  /// `{#id}` at the heading's end.
  var id: String?
  var blocks: [MarkdownBlock]
  /// All bullets (and numbered items), in order.
  var items: [Item]
}

/// A bullet of a list.
struct Item: Hashable, Sendable {
  /// Without its marker; several lines are joined by spaces.
  var text: String
  /// Lines of the file that it takes.
  var lines: ClosedRange<Int>
  /// Column of the text in the first line, from 0, in characters.
  var column: Int

  /// "key: value" taken apart; nil without a colon.
  var fact: Fact? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = Term(
      text: text[..<colon].trimmed.lowercased(), line: lines.lowerBound, column: column)
    let rest = text[text.index(after: colon)...]
    let lead = text.distance(from: text.startIndex, to: colon) + 1 + rest.prefix { $0 == " " }.count
    guard !rest.trimmed.isEmpty else { return Fact(key: key, value: .nothing) }
    let value = Term(text: rest.trimmed, line: lines.lowerBound, column: column + lead)
    return Fact(key: key, value: .word(value))
  }
}

extension Document {
  init(_ source: Source, problems: inout [Problem]) {
    self.source = source
    lines = source.lines
    frontMatter = FrontMatter.standing(at: lines, of: source, problems: &problems)
    var parts = Outline(lines: lines, file: source.file, skipping: frontMatter.lines).chapters()
    opening = parts.removeFirst()
    if opening.blocks.isEmpty, let first = parts.first, first.level == 1 {
      title = first.section
      opening = first
      parts.removeFirst()
    }
    chapters = parts
  }

  /// A block as it is written.
  func text(of block: MarkdownBlock) -> String {
    lines[(block.lines.lowerBound - 1)..<min(lines.count, block.lines.upperBound)]
      .joined(separator: "\n")
  }
}

extension FrontMatter {
  /// What stands between a first line `---` and the next. Dashes that a word processor made of the
  /// hyphens are told, and taken for what was meant.
  fileprivate static func standing(
    at lines: [String], of source: Source, problems: inout [Problem]
  ) -> FrontMatter {
    guard let first = lines.first, first.isFence else { return FrontMatter() }
    let end = lines.dropFirst().firstIndex(where: \.isFence)
    for line in [0, end] {
      guard let line, lines[line].trimmed != "---" else { continue }
      problems.append(
        source.problem(dashes, line: line + 1, word: lines[line].trimmed, remedy: writeHyphens))
    }
    if end == nil { problems.append(source.problem(noEnd, line: 1, word: "---", remedy: writeEnd)) }
    // Without an end, they go on for as long as it looks like it.
    let stop = lines.dropFirst().firstIndex { $0.trimmed.isEmpty || $0.hasPrefix("#") }
    let last = end ?? stop ?? lines.count
    let facts = facts(yaml: Array(lines[1..<last]), after: 1, of: source, problems: &problems)
    return FrontMatter(
      facts: facts ?? [], lines: 1..<(end == nil ? last + 1 : last + 2), isBroken: facts == nil)
  }

  private static let dashes = "these are dashes: facts stand between lines of three hyphens."
  private static let writeHyphens = "write \"---\"."
  private static let noEnd = "the facts have a first line \"---\" but no last one."
  private static let writeEnd = "write \"---\" on a line of its own under the last fact."
}

extension String {
  /// A line of three hyphens; or with dashes, as "--" and "---" are typed into a word processor.
  fileprivate var isFence: Bool {
    guard let first = utf8.first, first == 0x2D || first == 0xE2 || first <= 0x20 else {
      return false
    }
    let line = trimmed
    if line == "---" { return true }
    return line.count <= 3 && line.contains { "–—―".contains($0) }
      && line.allSatisfy { "-–—―".contains($0) }
  }
}

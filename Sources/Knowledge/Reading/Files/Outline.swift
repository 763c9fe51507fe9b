// Cuts a Markdown text at its headings.

import Language

/// The lines of a file, to be cut into chapters.
struct Outline {
  let lines: [String]
  let file: String
  /// Lines that are no Markdown: the front matter. They are blank to cmark and keep their numbers.
  let skipping: Range<Int>

  /// One chapter a heading of level 1 or 2; the first has what stands before all of them.
  func chapters() -> [Chapter] {
    let text = lines.enumerated().map { skipping.contains($0.offset + 1) ? "" : $0.element }
    let blocks = Markdown.blocks(of: text.joined(separator: "\n"))
    var starts = blocks.indices.filter { level(blocks[$0]) != nil }
    let opening = chapter(
      under: nil, blocks[..<(starts.first ?? blocks.count)],
      until: starts.first.map { blocks[$0].lines.lowerBound } ?? lines.count + 1)
    starts.append(blocks.count)
    return [opening]
      + zip(starts, starts.dropFirst()).map { start, next in
        chapter(
          under: blocks[start], blocks[(start + 1)..<next],
          until: next < blocks.count ? blocks[next].lines.lowerBound : lines.count + 1)
      }
  }

  private func level(_ block: MarkdownBlock) -> Int? {
    guard case .heading(let level, _) = block.kind, level <= 2 else { return nil }
    return level
  }

  private func chapter(
    under heading: MarkdownBlock?, _ blocks: ArraySlice<MarkdownBlock>, until end: Int
  ) -> Chapter {
    let first = heading.map { $0.lines.upperBound + 1 } ?? max(1, skipping.upperBound)
    let body = trimmed(first..<max(first, end))
    var (name, id): (String, String?) = ("", nil)
    if case .heading(_, let words) = heading?.kind { (name, id) = HeadingID.split(words) }
    let line = heading?.lines.lowerBound ?? first
    return Chapter(
      section: Section(
        name: name,
        text: lines[(body.lowerBound - 1)..<(body.upperBound - 1)]
          .joined(separator: "\n"),
        place: Place(file: file, line: line), lines: body),
      level: heading.flatMap(level) ?? 0, id: id, blocks: Array(blocks),
      items: blocks.flatMap(items))
  }

  /// The lines without blank ones at both ends; empty, at their start, if all are blank.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let filled = range.filter { $0 <= lines.count && !lines[$0 - 1].trimmed.isEmpty }
    guard let first = filled.first, let last = filled.last else {
      let start = min(range.lowerBound, lines.count + 1)
      return start..<start
    }
    return first..<last + 1
  }

  private func items(_ block: MarkdownBlock) -> [Item] {
    guard case .list(let items) = block.kind else { return [] }
    return items.map { range in
      let shown = trimmed(range.lowerBound..<range.upperBound + 1)
      let first = lines[range.lowerBound - 1]
      let marker = Outline.marker(of: first)
      let rest = lines[range.lowerBound..<max(range.lowerBound, shown.upperBound - 1)]
      let parts = [first.dropFirst(marker).trimmed] + rest.map(\.trimmed)
      return Item(
        text: parts.filter { !$0.isEmpty }.joined(separator: " "),
        lines: range.lowerBound...max(range.lowerBound, shown.upperBound - 1), column: marker)
    }
  }

  /// Characters before an item's text: indentation and "- ", "* ", "+ ", "12. " or "3) ".
  static func marker(of line: String) -> Int {
    let indent = line.prefix { $0 == " " || $0 == "\t" }.count
    let digits = line.dropFirst(indent).prefix { $0.isASCII && $0.isNumber }.count
    let blanks = line.dropFirst(indent + digits + 1).prefix { $0 == " " || $0 == "\t" }.count
    return min(line.count, indent + digits + 1 + blanks)
  }
}

/// `{#id}` at the end of a heading.
enum HeadingID {
  static func split(_ words: String) -> (name: String, id: String?) {
    guard words.hasSuffix("}"), let brace = words.lastIndex(of: "{") else { return (words, nil) }
    let inside = words[words.index(after: brace)...].dropLast()
    guard inside.first == "#" else { return (words, nil) }
    return (words[..<brace].trimmed, inside.dropFirst().trimmed)
  }

  /// Lower-case letters, digits and single hyphens between them.
  static func isSound(_ id: String) -> Bool {
    !id.isEmpty && id == slug(id)
  }

  /// The nearest thing to a sound id: "Bulk time, P95" -> "bulk-time-p95".
  static func slug(_ text: String) -> String {
    let letters = text.lowercased().unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    return letters.split(separator: "-").map { String($0) }.joined(separator: "-")
  }
}

// Markdown as it is read aloud, with words marked where something is said about them.

import Language

extension Page {
  /// Markdown as it is read aloud: bullets kept, emphasis marks and code ticks taken off. Words
  /// between two marks of `Page.marked` are underlined; `_so_` where nothing can be underlined.
  mutating func prose(_ markdown: String, indent: Int = 0) {
    var paragraph: [Substring] = []
    var isMarked = false
    func flush(_ page: inout Page) {
      if !paragraph.isEmpty {
        page.line(page.spans(paragraph.joined(separator: " "), &isMarked), indent: indent)
      }
      paragraph = []
    }
    for row in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = row.drop { $0 == " " }
      if trimmed.hasPrefix("- ") || trimmed.hasPrefix("* ") {
        flush(&self)
        let depth = min(row.count - trimmed.count, 6)
        line(
          [Span("-")] + spans(String(trimmed.dropFirst(2)), &isMarked),
          indent: indent + depth, hang: indent + depth + 2)
      } else if trimmed.isEmpty {
        flush(&self)
      } else {
        paragraph.append(trimmed)
      }
    }
    flush(&self)
  }

  /// A text with some of its characters marked, whole words at a time.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let letters = Array(text)
    var inside = [Bool](repeating: false, count: letters.count)
    for range in ranges where range.upperBound <= letters.count {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start > 0, start < end, !letters[start - 1].isWhitespace { start -= 1 }
      while end < letters.count, end > start, !letters[end].isWhitespace { end += 1 }
      for place in start..<end { inside[place] = true }
    }
    var marked = ""
    for (place, letter) in letters.enumerated() {
      if inside[place] != (place > 0 && inside[place - 1]) { marked.append(mark) }
      marked.append(letter)
    }
    return inside.last == true ? marked + String(mark) : marked
  }

  /// Opens and closes marked words; a letter that no text has (private use).
  private static let mark: Character = "\u{E0F1}"

  /// The words of a paragraph, marked ones apart.
  private func spans(_ paragraph: String, _ isMarked: inout Bool) -> [Span] {
    let text = Page.plain(paragraph)
    guard isMarked || text.contains(Page.mark) else { return [Span(text)] }
    let pieces = text.split(separator: Page.mark, omittingEmptySubsequences: false)
    var spans: [Span] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0 { isMarked.toggle() }
      let isBlank = piece.allSatisfy(\.isWhitespace)
      let shown = isMarked && !colours && !isBlank ? "_\(piece.trimmed)_" : String(piece)
      spans.append(Span(shown, isMarked ? .underline : .plain))
    }
    return spans
  }

  /// Markdown marks that are not read aloud, taken off.
  static func plain(_ markdown: String) -> String {
    var text = ""
    var escaped = false
    for character in markdown {
      if escaped {
        text.append(character)
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if character != "*" && character != "`" {
        text.append(character)
      }
    }
    return text
  }
}

// How text is laid out: wrapped to the terminal's width, indented, in columns, with colour where
// the terminal has it. Nothing here knows what the text is about.

import Knowledge
import Language

/// A look. Plain where colours are off.
enum Style: String, Sendable {
  case plain = ""
  case bold = "\u{1B}[1m"
  case dim = "\u{1B}[2m"
  case accent = "\u{1B}[36m"
  case warning = "\u{1B}[33m"
  case underline = "\u{1B}[4m"
  /// What a change takes away, and what it brings.
  case gone = "\u{1B}[31m"
  case new = "\u{1B}[32m"
}

/// Words with a look.
struct Span: ExpressibleByStringLiteral, Sendable {
  var text: String
  var style: Style
  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
  init(stringLiteral value: String) { self.init(value) }
  static func bold(_ text: String) -> Span { Span(text, .bold) }
  static func dim(_ text: String) -> Span { Span(text, .dim) }
  static func accent(_ text: String) -> Span { Span(text, .accent) }
  static func warning(_ text: String) -> Span { Span(text, .warning) }
}

/// Builds one reply, line by line.
struct Page {
  /// Columns of a row; never taken as fewer than 20.
  let width: Int
  let colours: Bool
  private(set) var rows: [String] = []

  init(width: Int, colours: Bool) {
    self.width = max(width, 20)
    self.colours = colours
  }

  /// All rows, each ended by a newline.
  var text: String { rows.map { $0 + "\n" }.joined() }

  /// An empty row, never two in a row and never the first.
  mutating func gap() {
    if let last = rows.last, !last.isEmpty { rows.append("") }
  }

  /// A paragraph: spans are set apart by a space, wrapped at words; rows after the first begin
  /// at `hang` columns.
  mutating func line(_ spans: [Span], indent: Int = 0, hang: Int? = nil) {
    rows += wrap(spans, first: indent, rest: hang ?? indent)
  }

  mutating func line(_ text: String, indent: Int = 0, hang: Int? = nil) {
    line([Span(text)], indent: indent, hang: hang)
  }

  /// A label, then text that wraps beneath itself: "why: ..." Narrow pages hang less.
  mutating func item(_ label: Span, _ spans: [Span], indent: Int = 0) {
    let wide = columns(label.text) + 1
    line([label] + spans, indent: indent, hang: indent + min(wide, width < 60 ? 2 : 20))
  }

  /// Rows of cells in columns as wide as their content; the last column wraps. When the columns
  /// do not fit, each row becomes a paragraph with its cells joined.
  mutating func table(_ table: [[Span]], indent: Int = 0) {
    let count = table.map(\.count).max() ?? 0
    guard count > 0 else { return }
    let widths = (0..<count).map { column in
      table.map { column < $0.count ? columns($0[column].text) : 0 }.max() ?? 0
    }
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    guard indent + fixed + min(widths[count - 1], 24) <= width else {
      for cells in table {
        let full = cells.filter { !$0.text.isEmpty }
        line(full, indent: indent, hang: indent + 2)
      }
      return
    }
    for cells in table {
      let spans = cells.enumerated().map { column, cell in
        column == cells.count - 1 ? cell : padded(cell, to: widths[column] + 1)
      }
      line(spans, indent: indent, hang: indent + fixed)
    }
  }

  /// A cell that keeps its blanks and fills its column.
  private func padded(_ cell: Span, to width: Int) -> Span {
    let blanks = String(repeating: "\u{A0}", count: max(width - columns(cell.text), 0))
    return Span(cell.text.replacing(" ", with: "\u{A0}") + blanks, cell.style)
  }

  /// A row as it is, control characters made visible; neither wrapped nor cut.
  mutating func verbatim(_ row: String) { rows.append(neutral(row)) }

  // MARK: Wrapping

  /// Words of the spans. No-break spaces stay within a word.
  private func words(_ spans: [Span]) -> [Span] {
    spans.flatMap { span in
      neutral(span.text).split(separator: " ").map { Span(String($0), span.style) }
    }
  }

  private func wrap(_ spans: [Span], first: Int, rest: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var used = 0
    var indent = first
    func finish() {
      rows.append(String(repeating: " ", count: row.isEmpty ? 0 : indent) + row)
      row = ""
      used = 0
      indent = rest
    }
    func put(_ text: String, _ style: Style) {
      row += styled(text, style)
      used += columns(text)
    }
    var last = Style.plain
    for word in words(spans) {
      if used > 0 && indent + used + 1 + columns(word.text) > width { finish() }
      if used > 0 { put(" ", word.style == .underline && last == .underline ? .underline : .plain) }
      last = word.style
      for part in split(word.text, room: width - indent) {
        if used > 0 && indent + used + columns(part) > width { finish() }
        put(part, word.style)
      }
    }
    if !row.isEmpty || rows.isEmpty { finish() }
    return rows
  }

  /// A piece longer than a row, cut into parts that fit one.
  private func split(_ text: String, room: Int) -> [String] {
    guard columns(text) > room else { return [text] }
    var parts: [String] = []
    var part = ""
    var wide = 0
    for character in text {
      let own = columns(of: character)
      if wide + own > max(room, 2) {
        parts.append(part)
        part = ""
        wide = 0
      }
      part.append(character)
      wide += own
    }
    return parts + [part]
  }

  private func styled(_ text: String, _ style: Style) -> String {
    let shown = String(text.map { $0 == "\u{A0}" ? " " : $0 })
    return colours && style != .plain ? style.rawValue + shown + "\u{1B}[0m" : shown
  }
}

/// Control characters made visible, so that no text of a file can steer the terminal. Newlines
/// and tabs become spaces.
package func neutral(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
  let rows = text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
  return ProblemText.harmless(String(String.UnicodeScalarView(rows)))
}

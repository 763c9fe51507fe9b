// The form of the catalogue and the evidence: thousands of bullets under headings, nothing else.
// Read line by line on the bytes, since Markdown in full would take longer than all the rest.

import Language

/// One line (a bullet with the lines that continue it) of such a file.
enum CatalogueLine {
  /// `## Name {#id}`, with what follows the marks.
  case heading(String)
  /// `- text`
  case bullet(String)
  /// Any other line that is not blank, `areas: ...` for example.
  case other(String)
}

enum CatalogueLines {
  /// Calls back for each heading, bullet and other line with the line's number. Titles (`# ...`)
  /// and comments (`<!-- ... -->` on one line) are left out.
  /// - Parameter bullets: whether bullets are wanted; passing over them costs hardly anything.
  static func forEach(
    of source: Source, bullets: Bool = true, _ body: (CatalogueLine, Int) -> Void
  ) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var pending = Pending()
      for (index, range) in source.ranges.enumerated() {
        let line = trimmed(range, bytes)
        if !line.isEmpty, line.lowerBound > range.lowerBound, pending.line > 0 {
          pending.text += bullets ? " " + text(line, bytes) : ""
          continue
        }
        pending.flush(bullets, body)
        guard let first = line.first.map({ bytes[$0] }) else { continue }
        if let start = bullet(line, bytes) {
          pending.line = index + 1
          pending.text = bullets ? text(start, bytes) : ""
        } else if first == UInt8(ascii: "#") {
          if let words = heading(line, bytes) { body(.heading(words), index + 1) }
        } else if first != UInt8(ascii: "<") {
          body(.other(text(line, bytes)), index + 1)
        }
      }
      pending.flush(bullets, body)
    }
  }

  /// A bullet whose end is not known yet.
  private struct Pending {
    var text = ""
    var line = 0

    mutating func flush(_ wanted: Bool, _ body: (CatalogueLine, Int) -> Void) {
      if line > 0, wanted, !text.isEmpty { body(.bullet(text), line) }
      line = 0
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func text(_ range: Range<Int>, _ bytes: Bytes) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func trimmed(_ range: Range<Int>, _ bytes: Bytes) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  private static func bullet(_ line: Range<Int>, _ bytes: Bytes) -> Range<Int>? {
    guard line.count > 1, bytes[line.lowerBound + 1] == 0x20,
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(bytes[line.lowerBound])
    else { return nil }
    return trimmed(line.lowerBound + 2..<line.upperBound, bytes)
  }

  /// What follows `## `; nil for other levels.
  private static func heading(_ line: Range<Int>, _ bytes: Bytes) -> String? {
    guard line.count > 3, bytes[line.lowerBound + 1] == UInt8(ascii: "#"),
      bytes[line.lowerBound + 2] == 0x20
    else { return nil }
    return text(trimmed(line.lowerBound + 3..<line.upperBound, bytes), bytes)
  }
}

extension String {
  /// "text {inside}" -> text and inside; nil if it does not end with a closed brace.
  var endingInBraces: (text: String, inside: String)? {
    let bytes = utf8
    guard bytes.last == UInt8(ascii: "}"), let brace = bytes.lastIndex(of: UInt8(ascii: "{"))
    else { return nil }
    let inside = self[bytes.index(after: brace)..<bytes.index(before: bytes.endIndex)]
    return (self[..<brace].trimmed, inside.trimmed)
  }
}

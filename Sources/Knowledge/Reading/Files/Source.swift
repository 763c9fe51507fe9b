// A text file as it was read: sound UTF-8, no byte order mark, no control characters. Knows its
// lines, and says what is wrong on one of them.

/// The text of one file and the name under which it is shown.
package struct Source: Sendable {
  /// As in `Place.file`.
  package let file: String
  /// UTF-8, as `SourceFile` leaves it.
  let bytes: [UInt8]
  /// Each line's bytes, without its end; line 1 is the first.
  let ranges: [Range<Int>]
  /// Of the file as it stood on the disk, before anything was taken off.
  var fingerprint: UInt64 = 0

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    ranges = lineRanges(bytes)
  }

  init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// All lines, without their ends.
  var lines: [String] {
    ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  var isBlank: Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == newline || $0 == carriageReturn }
  }

  /// One line, counted from 1; empty if there is no such line.
  func text(ofLine line: Int) -> String {
    guard ranges.indices.contains(line - 1) else { return "" }
    return String(decoding: bytes[ranges[line - 1]], as: UTF8.self)
  }

  /// Something wrong on a line. `word` is underlined where it stands first, at or after `column`
  /// (from 0, in characters); without a word no part of the line is underlined.
  func problem(
    _ message: String, line: Int, word: String = "", column: Int = 0, remedy: String = ""
  ) -> Problem {
    let text = text(ofLine: line)
    return Problem(
      place: Place(file: file, line: line), message: message, excerpt: text,
      span: span(of: word, in: Array(text), from: column), remedy: remedy)
  }

  private func span(of word: String, in line: [Character], from column: Int) -> Range<Int> {
    let letters = Array(word)
    guard !letters.isEmpty, letters.count <= line.count else { return 0..<0 }
    let starts = 0...(line.count - letters.count)
    let hits = starts.lazy.filter { line[$0..<$0 + letters.count].elementsEqual(letters) }
    guard let start = hits.first(where: { $0 >= column }) ?? hits.first else { return 0..<0 }
    return start..<start + letters.count
  }
}

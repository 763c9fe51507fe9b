// Makes text out of bytes: takes off a byte order mark, finds what is no UTF-8 and what would steer a
// terminal (control characters, marks of direction), and puts "�" in its place, so that nobody after
// this need fear either.

import Language

/// Bytes to text, with a problem for every line that has something in it that is no text.
enum Legible {
  static func source(_ raw: [UInt8], file: String, problems: inout [Problem]) -> Source? {
    if let form = UTF16Form(raw) {
      problems.append(
        Problem(
          place: Place(file: file, line: 0), message: form.message, remedy: form.remedy(for: file)))
      return nil
    }
    let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    let sound = bytes.withUnsafeBufferPointer { isUTF8($0) }
    if !sound, bytes.contains(0) {
      problems.append(Problem(place: Place(file: file, line: 0), message: noText))
      return nil
    }
    if sound, !mayHaveSteering(bytes) { return Source(file: file, bytes: bytes) }
    let mended = mend(bytes)
    let source = Source(file: file, bytes: mended.bytes)
    problems += mended.lines.prefix(most).map { line, mark in complaint(line, mark, source) }
    return source
  }

  /// At most so many lines of a file are complained of: a file of noise says it soon enough.
  private static let most = 10

  private static func complaint(
    _ line: Int, _ mark: Unicode.Scalar?, _ source: Source
  ) -> Problem {
    guard let mark else {
      return source.problem(notUTF8, line: line, word: "\u{FFFD}", remedy: saveAs)
    }
    return source.problem(
      found(mark), line: line, word: "\u{FFFD}", remedy: mark.turnsWriting ? takeMark : takeOut)
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// By bytes alone, for speed.
  private static func mayHaveSteering(_ bytes: [UInt8]) -> Bool {
    let plain = plain
    return bytes.withUnsafeBufferPointer { buffer in
      for (index, byte) in buffer.enumerated() where !plain[Int(byte)] {
        let next = index + 1 < buffer.count ? buffer[index + 1] : 0
        switch byte {
        // U+0080...U+009F are 0xC2 and a byte below 0xA0; other letters start with 0xC2, too.
        case 0xC2: if next < 0xA0 { return true }
        // U+061C is 0xD8 0x9C.
        case 0xD8: if next == 0x9C { return true }
        // U+200E...U+202E and U+2066...U+2069 are 0xE2, 0x80 or 0x81, and one more: dashes and
        // quotation marks are among them.
        case 0xE2:
          let last = index + 2 < buffer.count ? buffer[index + 2] : 0
          if next == 0x80, [0x8E, 0x8F].contains(last) || (0xAA...0xAE).contains(last) {
            return true
          }
          if next == 0x81, (0xA6...0xA9).contains(last) { return true }
        default: return true
        }
      }
      return false
    }
  }

  /// For each byte, whether nothing that steers can begin with it.
  private static let plain = (0...255).map {
    !isControl(UInt8($0)) && ![0xC2, 0xD8, 0xE2].contains($0)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    let blank = byte == 0x09 || byte == newline || byte == carriageReturn
    return byte < 0x20 && !blank || byte == 0x7F
  }

  /// The bytes with "�" for each spot that is no text, and each line that had one: nil where it
  /// was no UTF-8, else its first character that steers.
  private static func mend(
    _ bytes: [UInt8]
  ) -> (bytes: [UInt8], lines: [(Int, Unicode.Scalar?)]) {
    var mended: [UInt8] = []
    var lines: [(Int, Unicode.Scalar?)] = []
    for (index, range) in lineRanges(bytes).enumerated() {
      let line = bytes[range]
      var mark: Unicode.Scalar?
      var text = String.UnicodeScalarView()
      for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        let steers = scalar.steers && scalar != "\t"
        if steers, mark == nil { mark = scalar }
        text.append(steers ? "\u{FFFD}" : scalar)
      }
      if String(validating: line, as: UTF8.self) == nil {
        lines.append((index + 1, nil))
      } else if mark != nil {
        lines.append((index + 1, mark))
      }
      mended += Array(String(text).utf8) + [newline]
    }
    return (mended, lines)
  }
}

// MARK: - Wording

extension Legible {
  private static let noText = "this is not a file with text."
  private static let notUTF8 = "this line is not UTF-8."
  private static let saveAs = "save the file as UTF-8."
  private static let takeOut = "take it out: it could change what your terminal shows."
  private static let takeMark = "take it out: what is shown would not be what stands there."
  private static func found(_ mark: Unicode.Scalar) -> String {
    let digits = String(mark.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return mark.turnsWriting
      ? "there is a mark here that turns the direction of writing (\(number))."
      : "there is a control character here (\(number))."
  }
}

// Makes text out of bytes: takes off a byte order mark, finds what is no UTF-8 and what is a
// control character, and puts "�" in its place, so that nobody after this need fear either.

/// Bytes to text, with a problem for every line that has something in it that is no text.
enum Legible {
  static func source(_ raw: [UInt8], file: String, problems: inout [Problem]) -> Source? {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      problems.append(Problem(place: Place(file: file, line: 0), message: utf16, remedy: saveAs))
      return nil
    }
    let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    let sound = bytes.withUnsafeBufferPointer { isUTF8($0) }
    if !sound, bytes.contains(0) {
      problems.append(Problem(place: Place(file: file, line: 0), message: noText))
      return nil
    }
    if sound, !hasControls(bytes) { return Source(file: file, bytes: bytes) }
    let mended = mend(bytes)
    let source = Source(file: file, bytes: mended.bytes)
    problems += mended.lines.prefix(most).map { line, control in complaint(line, control, source) }
    return source
  }

  /// At most so many lines of a file are complained of: a file of noise says it soon enough.
  private static let most = 10

  private static func complaint(_ line: Int, _ control: UInt8?, _ source: Source) -> Problem {
    guard let control else {
      return source.problem(notUTF8, line: line, word: "\u{FFFD}", remedy: saveAs)
    }
    return source.problem(
      found(control: control), line: line, word: "\u{FFFD}", remedy: takeOut)
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    let plain = plain
    return bytes.withUnsafeBufferPointer { buffer in
      for (index, byte) in buffer.enumerated() where !plain[Int(byte)] {
        // U+0080...U+009F are 0xC2 and a byte below 0xA0; other letters start with 0xC2, too.
        if byte != 0xC2 || index + 1 < buffer.count && buffer[index + 1] < 0xA0 { return true }
      }
      return false
    }
  }

  /// For each byte, whether it can be no part of a control character.
  private static let plain = (0...255).map { !isControl(UInt8($0)) && $0 != 0xC2 }

  private static func isControl(_ byte: UInt8) -> Bool {
    let blank = byte == 0x09 || byte == newline || byte == carriageReturn
    return byte < 0x20 && !blank || byte == 0x7F
  }

  /// The bytes with "�" for each spot that is no text, and each line that had one: nil where it
  /// was no UTF-8, else the code of its first control character.
  private static func mend(
    _ bytes: [UInt8]
  ) -> (bytes: [UInt8], lines: [(Int, UInt8?)]) {
    var mended: [UInt8] = []
    var lines: [(Int, UInt8?)] = []
    for (index, range) in lineRanges(bytes).enumerated() {
      let line = bytes[range]
      var control: UInt8?
      var text = String.UnicodeScalarView()
      for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
        if isControl, control == nil { control = UInt8(truncatingIfNeeded: scalar.value) }
        text.append(isControl ? "\u{FFFD}" : scalar)
      }
      if String(validating: line, as: UTF8.self) == nil {
        lines.append((index + 1, nil))
      } else if control != nil {
        lines.append((index + 1, control))
      }
      mended += Array(String(text).utf8) + [newline]
    }
    return (mended, lines)
  }
}

// MARK: - Wording

extension Legible {
  private static let utf16 = "this file is UTF-16, not UTF-8."
  private static let noText = "this is not a file with text."
  private static let notUTF8 = "this line is not UTF-8."
  private static let saveAs = "save the file as UTF-8."
  private static let takeOut = "take it out: it could change what your terminal shows."
  private static func found(control: UInt8) -> String {
    let digits = String(control, radix: 16, uppercase: true)
    return "there is a control character here (U+00\(control < 16 ? "0" : "")\(digits))."
  }
}

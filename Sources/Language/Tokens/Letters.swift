// A text as its Characters, each classified once: what tokens and sentences are cut from.

/// The Characters of a text, by place. A text of ASCII alone is kept as bytes, which is quick.
package struct Letters: Sendable {
  /// What a Character is to a reader of words.
  enum Kind: UInt8, Sendable {
    case newline, blank, small, capital
    /// Of a script without small and capital letters.
    case letter
    case digit, apostrophe, mark
  }
  private enum Storage: Sendable {
    /// ASCII without carriage returns: "\r\n" is one Character of two bytes.
    case bytes([UInt8])
    case characters([Character])
  }
  private let storage: Storage
  private let kinds: [Kind]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      storage = .bytes(bytes)
      kinds = bytes.map { Letters.ascii[Int($0)] }
    } else {
      let characters = Array(text)
      storage = .characters(characters)
      kinds = characters.map(Letters.kind)
    }
  }

  package var count: Int { kinds.count }
  package var indices: Range<Int> { 0..<kinds.count }

  package subscript(place: Int) -> Character {
    switch storage {
    case .bytes(let bytes): Character(Unicode.Scalar(bytes[place]))
    case .characters(let characters): characters[place]
    }
  }

  /// As written.
  package func text(_ range: Range<Int>) -> String {
    switch storage {
    case .bytes(let bytes): String(decoding: bytes[range], as: UTF8.self)
    case .characters(let characters): String(characters[range])
    }
  }

  /// In lower case, with straight apostrophes.
  func word(_ range: Range<Int>) -> String {
    switch storage {
    case .bytes(let bytes):
      String(unsafeUninitializedCapacity: range.count) { buffer in
        for (offset, place) in range.enumerated() { buffer[offset] = lower(bytes[place], place) }
        return range.count
      }
    case .characters(let characters):
      String(
        String(characters[range]).lowercased().map { Letters.apostrophes.contains($0) ? "'" : $0 })
    }
  }

  private func lower(_ byte: UInt8, _ place: Int) -> UInt8 {
    switch kinds[place] {
    case .capital: byte | 0x20
    case .apostrophe: UInt8(ascii: "'")
    default: byte
    }
  }

  // MARK: Kinds

  func isNewline(_ place: Int) -> Bool { kinds[place] == .newline }
  func isBlank(_ place: Int) -> Bool { kinds[place].rawValue <= Kind.blank.rawValue }
  func isSmall(_ place: Int) -> Bool { kinds[place] == .small }
  func isCapital(_ place: Int) -> Bool { kinds[place] == .capital }
  func isDigit(_ place: Int) -> Bool { kinds[place] == .digit }
  func isApostrophe(_ place: Int) -> Bool { kinds[place] == .apostrophe }
  /// A letter or a digit.
  func isOfAWord(_ place: Int) -> Bool {
    (Kind.small.rawValue...Kind.digit.rawValue).contains(kinds[place].rawValue)
  }

  private static func kind(_ character: Character) -> Kind {
    if let byte = character.asciiValue { return ascii[Int(byte)] }
    if character.isLetter {
      return character.isLowercase ? .small : character.isUppercase ? .capital : .letter
    }
    if character.isNumber { return .digit }
    if character.isWhitespace { return character.isNewline ? .newline : .blank }
    return apostrophes.contains(character) ? .apostrophe : .mark
  }

  private static let ascii: [Kind] = (UInt8(0)..<128).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case 0x0A...0x0D: .newline
    case 0x09, 0x20: .blank
    default: .mark
    }
  }

  /// What is typed for an apostrophe: straight, curly either way, and the grave accent.
  private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2018}", "`"]
}

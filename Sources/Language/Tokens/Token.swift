// A word or a mark of a text, with its place: what everything that reads English looks at.

/// A piece of a text between blanks, or a part of one.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Letters and digits: "team's", "three-year", "1,900.5", "p95", "did", "n't".
    case word
    /// One sign.
    case mark
    /// `{bulk-p95}`: a number of the person's list stands here.
    case placeholder
  }
  package let kind: Kind
  /// Lower case, apostrophes straight.
  package let word: String
  /// As written.
  package let raw: String
  /// Characters of the text.
  package let range: Range<Int>

  package var isMark: Bool { kind == .mark }
  package var isPlaceholder: Bool { kind == .placeholder }
  /// "Amira", "API"; not "iPhone".
  package var isCapitalised: Bool { raw.first?.isUppercase ?? false }
  /// What a contraction has behind its word: "n't", "'d".
  var isTail: Bool {
    kind == .word && (word.utf8.first == UInt8(ascii: "'") || word == "n't")
  }
}

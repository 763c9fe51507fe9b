// The word lists that tell from a number's name what kind of figure it is. They are single words and
// no patterns, so they are read straight from the bank.

import Knowledge

extension WordList {
  /// A share of a whole; what is meant to fall; what is meant to rise.
  static let shares = WordList("number-shares")
  static let falling = WordList("number-falls")
  static let rising = WordList("number-rises")
  /// How much less another number became.
  static let cuts = WordList("number-cuts")
  /// Words of measuring that tell no number from another.
  static let generalOfNumbers = WordList("number-general")
  static let ofNumbers = [shares, falling, rising, cuts, generalOfNumbers]
}

extension Bank {
  /// The single words of a list.
  func words(in list: WordList) -> Set<String> { Set(words[list.name] ?? []) }
}

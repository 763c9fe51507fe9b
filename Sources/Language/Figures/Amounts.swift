// Figures in a sentence, in digits or in words, and what kind of figure each one is.

/// A figure, or a countable outcome ("none", "doubled").
package struct Amount: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case percent, money, ratio, duration, count
    /// None, zero, not one.
    case nothing
    /// When something was, or how long one waited: "in two months", "2019", "at nine".
    case time
  }
  package let kind: Kind
  /// Tokens of the sentence.
  package let tokens: Range<Int>
  /// A figure that says how much, not when.
  package var measures: Bool { kind != .time }
}

/// Finds amounts.
package struct Amounts {
  let tokens: [Token]

  package static func all(in tokens: [Token]) -> [Amount] { Amounts(tokens: tokens).found() }

  /// Whether a word is a number by itself.
  package static func isNumber(_ token: Token) -> Bool {
    token.raw.first?.isNumber ?? false || numberWords.contains(token.word)
      || token.word.split(separator: "-").first.map { numberWords.contains(String($0)) } ?? false
  }

  private func found() -> [Amount] {
    var amounts: [Amount] = []
    var place = 0
    while place < tokens.count {
      let amount = number(at: place) ?? fixed(at: place)
      if let amount { amounts.append(amount) }
      place = max(place + 1, amount?.tokens.upperBound ?? 0)
    }
    return amounts
  }

  /// "halved", "none", "twice": amounts without a numeral.
  private func fixed(at place: Int) -> Amount? {
    let word = tokens[place].word
    if Amounts.ratios.contains(word) {
      let isVerb = word != "half" && word != "third" && word != "quarter"
      let isPart =
        isVerb || Amounts.partMarks.contains(self.word(place + 1))
        || Amounts.partMarks.contains(self.word(place - 1))
      return isPart ? Amount(kind: .ratio, tokens: place..<(place + 1)) : nil
    }
    if ["once", "twice"].contains(word),
      ["a", "per", "every", "each"].contains(self.word(place + 1))
    {
      return Amount(kind: .count, tokens: place..<(place + 1))
    }
    if Amounts.nothing.contains(word) {
      return Amount(kind: .nothing, tokens: place..<(place + 1))
    }
    if ["no", "nobody", "never", "one"].contains(word), hasSpan {
      return Amount(kind: .nothing, tokens: place..<(place + 1))
    }
    let isNone =
      (word == "not" || word == "without") && ["one", "a"].contains(self.word(place + 1))
      && (self.word(place + 1) == "one" || self.word(place + 2) == "single")
    return isNone ? Amount(kind: .nothing, tokens: place..<(place + 2)) : nil
  }

  /// "since May", "for seven months", "in three years".
  private var hasSpan: Bool {
    tokens.indices.contains { place in
      word(place) == "since"
        || (["for", "in"].contains(word(place)) && place + 2 < tokens.count
          && Amounts.isNumber(tokens[place + 1]) && Amounts.units.contains(word(place + 2)))
    }
  }

  private func number(at place: Int) -> Amount? {
    let isOne = word(place) == "one"
    guard isOne ? oneCounts(at: place) : Amounts.isNumber(tokens[place]) else { return nil }
    var end = place + 1
    while end < tokens.count, Amounts.isNumber(tokens[end]) || isScale(end) { end += 1 }
    return Amount(kind: kind(of: place..<end), tokens: place..<end)
  }

  /// "One" is a pronoun unless it ends a change or has a unit: "to one", "one percent".
  private func oneCounts(at place: Int) -> Bool {
    let next = word(place + 1)
    let before = word(place - 1)
    return ["percent", "%", "in", "of"].contains(next) && next != "of"
      || Amounts.units.contains(next) || Amounts.units.contains(next + "s")
      || (["to", "only", "just"].contains(before) && (isEnd(place + 1) || next == "a"))
  }

  private func isScale(_ place: Int) -> Bool {
    Amounts.scales.contains(word(place))
      || (word(place) == "and" && Amounts.scales.contains(word(place - 1))
        && place + 1 < tokens.count && Amounts.isNumber(tokens[place + 1]))
  }

  func isEnd(_ place: Int) -> Bool { place >= tokens.count || tokens[place].isMark }
  func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].word : ""
  }
  static func isOrdinal(_ raw: String) -> Bool {
    let digits = raw.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(raw.dropFirst(digits.count))
  }
}

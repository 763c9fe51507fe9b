// Finds the figures of a sentence. What kind each is, is `FigureKinds`'; how much, `FigureQuantities`'.

/// Finds figures among tokens.
package struct FigureFinder {
  let tokens: [Token]

  package static func all(in tokens: [Token]) -> [Figure] { FigureFinder(tokens: tokens).found() }

  /// Whether a word is a number by itself.
  package static func isNumber(_ token: Token) -> Bool {
    token.raw.first?.isNumber ?? false || NumberWords.contains(token.word)
      || token.word.split(separator: "-").first.map { NumberWords.contains(String($0)) } ?? false
  }

  private func found() -> [Figure] {
    var figures: [Figure] = []
    var place = 0
    while place < tokens.count {
      let figure = number(at: place) ?? fixed(at: place)
      if let figure { figures.append(figure) }
      place = max(place + 1, figure?.tokens.upperBound ?? 0)
    }
    return figures
  }

  /// "halved", "none", "twice": figures without a numeral.
  private func fixed(at place: Int) -> Figure? {
    let word = tokens[place].word
    if FigureFinder.ratios.contains(word) {
      let isVerb = word != "half" && word != "third" && word != "quarter"
      let isPart =
        isVerb || FigureFinder.partMarks.contains(self.word(place + 1))
        || FigureFinder.partMarks.contains(self.word(place - 1))
      return isPart ? Figure(kind: .ratio, tokens: place..<(place + 1)) : nil
    }
    if ["once", "twice"].contains(word),
      ["a", "per", "every", "each"].contains(self.word(place + 1))
    {
      return Figure(kind: .count, tokens: place..<(place + 1))
    }
    if FigureFinder.nothing.contains(word) {
      return Figure(kind: .nothing, tokens: place..<(place + 1))
    }
    if ["no", "nobody", "never", "one"].contains(word), hasSpan {
      return Figure(kind: .nothing, tokens: place..<(place + 1))
    }
    let isNone =
      (word == "not" || word == "without") && ["one", "a"].contains(self.word(place + 1))
      && (self.word(place + 1) == "one" || self.word(place + 2) == "single")
    return isNone ? Figure(kind: .nothing, tokens: place..<(place + 2)) : nil
  }

  /// "since May", "for seven months", "in three years".
  private var hasSpan: Bool {
    tokens.indices.contains { place in
      word(place) == "since"
        || (["for", "in"].contains(word(place)) && place + 2 < tokens.count
          && FigureFinder.isNumber(tokens[place + 1]) && FigureFinder.isSpan(word(place + 2)))
    }
  }

  private func number(at place: Int) -> Figure? {
    let isOne = word(place) == "one"
    guard isOne ? oneCounts(at: place) : FigureFinder.isNumber(tokens[place]) else { return nil }
    var end = place + 1
    while end < tokens.count, FigureFinder.isNumber(tokens[end]) || isScale(end) { end += 1 }
    let kind = kind(of: place..<end)
    guard let found = quantity(of: place..<end) else {
      return Figure(kind: kind, tokens: place..<end)
    }
    return Figure(kind: kind, tokens: found.tokens, quantity: found.quantity)
  }

  /// "One" is a pronoun unless it ends a change or has a unit: "to one", "one percent".
  private func oneCounts(at place: Int) -> Bool {
    let next = word(place + 1)
    let before = word(place - 1)
    return ["percent", "%", "in", "of"].contains(next) && next != "of"
      || FigureFinder.isSpan(next) || FigureFinder.isSpan(next + "s")
      || (["to", "only", "just"].contains(before) && (isEnd(place + 1) || next == "a"))
  }

  private func isScale(_ place: Int) -> Bool {
    NumberWords.scales.contains(word(place))
      || (word(place) == "and" && NumberWords.scales.contains(word(place - 1))
        && place + 1 < tokens.count && FigureFinder.isNumber(tokens[place + 1]))
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

// Figures in a sentence, in digits or in words, and what kind of figure each one is.

/// A figure, or a countable outcome ("none", "doubled").
struct Amount: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case percent, money, ratio, duration, count
    /// None, zero, not one.
    case nothing
    /// When something was, or how long one waited: "in two months", "2019", "at nine".
    case time
  }
  let kind: Kind
  /// Tokens of the sentence.
  let tokens: Range<Int>
  /// A figure that says how much, not when.
  var measures: Bool { kind != .time }
}

/// Finds amounts.
struct Amounts {
  private let tokens: [Token]

  static func all(in tokens: [Token]) -> [Amount] { Amounts(tokens: tokens).found() }

  /// Whether a word is a number by itself.
  static func isNumber(_ token: Token) -> Bool {
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

  private func kind(of range: Range<Int>) -> Amount.Kind {
    let next = word(range.upperBound)
    let before = word(range.lowerBound - 1)
    let raw = tokens[range.lowerBound].raw
    if ["%", "percent", "pct"].contains(next) || next.hasPrefix("percent") { return .percent }
    if Amounts.money.contains(next) || Amounts.money.contains(before)
      || tokens[range].contains(where: { ["million", "billion"].contains($0.word) })
    {
      return .money
    }
    if word(range.lowerBound).hasSuffix("x") || next == "times" || next == "fold" { return .ratio }
    if isCalendar(range, raw: raw, next: next, before: before) { return .time }
    if Amounts.units.contains(unit(after: range)) {
      return isTimeFrame(before: range.lowerBound) ? .time : .duration
    }
    return .count
  }

  /// The time unit that follows, over "more", "full", "or so".
  private func unit(after range: Range<Int>) -> String {
    let next = word(range.upperBound)
    if next == "-" || ["more", "full", "whole", "short", "working", "other"].contains(next) {
      return word(range.upperBound + 1)
    }
    return next
  }

  private func isCalendar(_ range: Range<Int>, raw: String, next: String, before: String) -> Bool {
    let isYear = raw.count == 4 && (raw.hasPrefix("19") || raw.hasPrefix("20")) && range.count == 1
    return (isYear && raw.allSatisfy(\.isNumber) && !Amounts.counted.contains(before))
      || Amounts.months.contains(next) || Amounts.months.contains(before)
      || next == "o'clock" || raw.contains(":")
      || Amounts.isOrdinal(raw)
      || (before == "at" && isEnd(range.upperBound))
  }

  /// Whether a span of time before this number only says when: "within two weeks".
  private func isTimeFrame(before place: Int) -> Bool {
    var at = place - 1
    while [
      "the", "about", "around", "some", "just", "only", "first", "last", "next", "past",
      "those", "these", "another", "under", "less", "than", "nearly", "almost", "over",
    ]
    .contains(word(at)), at > 0 {
      if ["first", "last", "next", "past"].contains(word(at)) { return true }
      at -= 1
    }
    return Amounts.frames.contains(word(at)) || word(at + 1) == "over"
  }

  private func isEnd(_ place: Int) -> Bool { place >= tokens.count || tokens[place].isMark }
  private func word(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].word : ""
  }
  private static func isOrdinal(_ raw: String) -> Bool {
    let digits = raw.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(raw.dropFirst(digits.count))
  }
}

extension Amounts {
  fileprivate static let numberWords: Set = [
    "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "hundreds", "thousand", "thousands", "million", "millions", "dozen", "dozens",
  ]
  fileprivate static let scales: Set = [
    "hundred", "thousand", "million", "billion", "dozen", "k", "m",
  ]
  fileprivate static let ratios: Set = [
    "half", "third", "quarter", "doubled", "tripled", "halved", "quadrupled", "double", "triple",
    "twice", "thirds", "quarters", "tenfold", "twofold", "fifth", "tenth",
  ]
  fileprivate static let partMarks: Set = [
    "of", "the", "by", "in", "a", "as", "less", "more", "than", "two", "three", "one", "again",
    "to",
  ]
  fileprivate static let nothing: Set = ["none", "zero", "nil"]
  fileprivate static let money: Set = [
    "euro", "euros", "dollar", "dollars", "pound", "pounds", "francs", "$", "€", "£", "k€", "eur",
    "usd", "cents", "rupees", "yen", "crore", "lakh",
  ]
  fileprivate static let units: Set = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "year", "years", "ms", "milliseconds", "s", "min", "quarters", "sprints",
    "evenings", "nights", "weekends", "afternoons", "mornings",
  ]
  fileprivate static let months: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  fileprivate static let frames: Set = [
    "in", "within", "after", "for", "during", "since", "every", "per", "before", "until",
    "throughout", "into", "of", "these", "took", "spent", "used", "lasted", "needed", "like",
  ]
  fileprivate static let counted: Set = ["of", "about", "around", "nearly", "over", "almost"]
}

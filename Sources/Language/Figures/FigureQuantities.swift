// How much a figure says: its number, its unit behind or before it, and how exact it is said to be.

extension FigureFinder {
  /// The quantity of a number, and where its unit ends; nil for a bare number, an ordinal, a date.
  func quantity(of range: Range<Int>) -> (quantity: Quantity, tokens: Range<Int>)? {
    let written = tokens[range].map(\.word).joined(separator: " ")
    var rest = Substring(written)
    guard let span = Quantity.NumeralRange(&rest) else { return nil }
    let sign = isSign(range.lowerBound - 1) ? tokens[range.lowerBound - 1].raw : nil
    let start = sign == nil ? range.lowerBound : range.lowerBound - 1
    guard let unit = sign.map({ (text: $0, end: range.upperBound) }) ?? unit(rest, range.upperBound)
    else { return nil }
    let period = period(at: unit.end)
    let before = tokens[max(0, start - 2)..<start].map(\.word)
    let quantity = Quantity(
      span, unit: Unit(unit.text + (period.map { " a " + $0.name } ?? "")),
      bound: Bound.said(by: before))
    return (quantity, start..<(period?.end ?? unit.end))
  }

  private func isSign(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].raw.first.map { Unit.signs[$0] != nil } ?? false
  }

  /// A unit right behind the digits ("200ms"), or in the words that follow.
  private func unit(_ rest: Substring, _ end: Int) -> (text: String, end: Int)? {
    if !rest.isEmpty {
      return Unit.isKnown(String(rest)) ? (String(rest), end) : nil
    }
    // "3 m" may be metres, millions or minutes.
    if Unit.isKnown(word(end)), word(end) != "m" { return (word(end), end + 1) }
    return counted(at: end)
  }

  /// What is counted is the first plural that follows: "12 teams", "12 product teams".
  private func counted(at start: Int) -> (text: String, end: Int)? {
    for place in start..<min(start + 3, max(start, tokens.count)) {
      let token = tokens[place]
      guard token.kind == .word, token.word.first?.isLetter == true,
        !WordClass.stopWords.contains(token.word)
      else { return nil }
      if Words.isPlural(token.word) { return (token.word, place + 1) }
    }
    return nil
  }

  /// "a week", "per week", "/ week", "each week".
  private func period(at place: Int) -> (name: String, end: Int)? {
    let name = Words.singular(word(place + 1))
    guard Unit.perWords.contains(word(place)), FigureFinder.periods.contains(name) else {
      return nil
    }
    return (name, place + 2)
  }

  private static let periods: Set = [
    "day", "week", "month", "quarter", "year", "hour", "minute", "second", "request", "sprint",
  ]
}

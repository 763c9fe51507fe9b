// What kind of figure a number is, by the words around it.

extension FigureFinder {
  func kind(of range: Range<Int>) -> Figure.Kind {
    let next = word(range.upperBound)
    let before = word(range.lowerBound - 1)
    let raw = tokens[range.lowerBound].raw
    if Unit.shares.contains(next) || next.hasPrefix("percent") { return .percent }
    if FigureFinder.isMoney(next) || FigureFinder.isMoney(before)
      || tokens[range].contains(where: { ["million", "billion"].contains($0.word) })
    {
      return .money
    }
    if word(range.lowerBound).hasSuffix("x") || next == "times" || next == "fold" { return .ratio }
    if isCalendar(range, raw: raw, next: next, before: before) { return .time }
    if FigureFinder.isSpan(timeUnit(after: range)) {
      return isTimeFrame(before: range.lowerBound) ? .time : .duration
    }
    return .count
  }

  /// The time unit that follows, over "more", "full", "or so".
  private func timeUnit(after range: Range<Int>) -> String {
    let next = word(range.upperBound)
    if next == "-" || ["more", "full", "whole", "short", "working", "other"].contains(next) {
      return word(range.upperBound + 1)
    }
    return next
  }

  private func isCalendar(_ range: Range<Int>, raw: String, next: String, before: String) -> Bool {
    let isYear = raw.count == 4 && (raw.hasPrefix("19") || raw.hasPrefix("20")) && range.count == 1
    return (isYear && raw.allSatisfy(\.isNumber) && !FigureFinder.counted.contains(before))
      || WordClass.months.contains(next) || WordClass.months.contains(before)
      || next == "o'clock" || raw.contains(":")
      || FigureFinder.isOrdinal(raw)
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
    return FigureFinder.frames.contains(word(at)) || word(at + 1) == "over"
  }
}

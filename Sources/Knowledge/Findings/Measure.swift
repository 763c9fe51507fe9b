// Figures with a unit as people write them: "7000 ms", "1.5 hours a week", "80%", "12 teams".
// Read from text, and brought to one unit, so that 0.2 s and 200 ms are the same.

import Language

/// A figure with its unit.
struct Measure: Hashable, Sendable {
  /// In the unit's base: seconds for time, percent, otherwise as counted.
  var value: Double
  /// What is measured: "time", "%", "team", "ticket/month", "time/week".
  var dimension: String
  var bound: Bound

  /// "under 1000 ms" is a limit, "about 80%" an approximation.
  enum Bound: Hashable, Sendable { case exact, about, under, over }

  /// Whether somebody could say both of the same thing.
  func agrees(with other: Measure) -> Bool {
    guard dimension == other.dimension else { return false }
    switch (bound, other.bound) {
    case (.under, .under), (.over, .over): return true
    case (.under, _): return other.value < value * (1 + Measure.rounding)
    case (_, .under): return value < other.value * (1 + Measure.rounding)
    case (.over, _): return other.value > value * (1 - Measure.rounding)
    case (_, .over): return value > other.value * (1 - Measure.rounding)
    default:
      let slack = bound == .about || other.bound == .about ? 0.1 : Measure.rounding
      return abs(value - other.value) <= slack * max(abs(value), abs(other.value))
    }
  }

  /// Figures are rounded when they are said: half a percent is no difference.
  private static let rounding = 0.005
}

extension Measure {
  /// All figures with a unit in a text, with their words ("10000 ms"), in order.
  static func all(in tokens: [Token]) -> [(measure: Measure, tokens: Range<Int>)] {
    var found: [(Measure, Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      if let (measure, end) = measure(at: index, in: tokens) {
        found.append((measure, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The figure of a text such as "7000 ms"; a bare number takes `unit`.
  static func single(_ text: String, unit: String) -> Measure? {
    let tokens = Token.all(in: text)
    if let first = all(in: tokens).first { return first.measure }
    return all(in: Token.all(in: "\(text) \(unit)")).first?.measure
  }

  private static func measure(at index: Int, in tokens: [Token]) -> (Measure, Int)? {
    guard let value = number(tokens[index].text), let unit = unit(at: index + 1, in: tokens) else {
      return nil
    }
    var (dimension, end) = (unit.dimension, unit.end)
    if let period = period(at: end, in: tokens) {
      dimension += "/\(period.name)"
      end = period.end
    }
    let measure = Measure(
      value: value * unit.factor, dimension: dimension, bound: bound(before: index, in: tokens))
    return (measure, end)
  }

  /// "7000", "7,000", "1.5", "10k"; nil for words, ids and dates.
  private static func number(_ text: String) -> Double? {
    var digits = text
    var factor = 1.0
    if digits.last == "k" { (factor, _) = (1000, digits.removeLast()) }
    guard digits.first?.isNumber == true else { return nil }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.dropFirst().allSatisfy({ $0.prefix(3).count == 3 }) else {
      return nil
    }
    return Double(parts.joined()).map { $0 * factor }
  }

  private static func unit(
    at index: Int, in tokens: [Token]
  ) -> (dimension: String, factor: Double, end: Int)? {
    guard index < tokens.count else { return nil }
    let word = tokens[index].text
    if let (dimension, factor) = units[word] { return (dimension, factor, index + 1) }
    // What is counted is the first plural that follows: "12 teams", "12 product teams".
    for end in index..<min(index + 3, tokens.count) {
      guard tokens[end].joined, !Token.stopWords.contains(tokens[end].text) else { return nil }
      guard tokens[end].text.first?.isLetter == true else { return nil }
      if tokens[end].isPlural { return (tokens[end].stem, 1, end + 1) }
    }
    return nil
  }

  /// "a week", "per week", "/ week", "each week".
  private static func period(at index: Int, in tokens: [Token]) -> (name: String, end: Int)? {
    guard index + 1 < tokens.count, ["a", "per", "each", "every", "/"].contains(tokens[index].text)
    else { return nil }
    let name = tokens[index + 1].stem
    return periods.contains(name) ? (name, index + 2) : nil
  }

  private static func bound(before index: Int, in tokens: [Token]) -> Bound {
    let before = tokens[max(0, index - 2)..<index].map(\.text)
    switch (before.last ?? "", before.joined(separator: " ")) {
    case ("under", _), ("below", _), ("<", _), (_, "less than"), (_, "up to"), (_, "at most"):
      return .under
    case ("over", _), ("above", _), (">", _), (_, "more than"), (_, "at least"): return .over
    case ("about", _), ("around", _), ("nearly", _), ("almost", _), ("roughly", _), ("~", _),
      ("circa", _):
      return .about
    default: return .exact
    }
  }

  private static let periods = ["day", "week", "month", "quarter", "year", "hour", "request"]

  private static let units: [String: (String, Double)] = {
    var units: [String: (String, Double)] = ["%": ("%", 1), "percent": ("%", 1), "x": ("x", 1)]
    let times: [(names: [String], seconds: Double)] = [
      (["ms", "msec", "millisecond", "milliseconds"], 0.001),
      (["s", "sec", "secs", "second", "seconds"], 1),
      (["min", "mins", "minute", "minutes"], 60),
      (["h", "hr", "hrs", "hour", "hours"], 3600),
      (["d", "day", "days"], 86_400),
      (["week", "weeks", "wk", "wks"], 604_800),
      (["month", "months"], 2_629_800),
      (["year", "years"], 31_557_600),
    ]
    for (names, seconds) in times { for name in names { units[name] = ("time", seconds) } }
    return units
  }()
}

// Units of figures: which ones measure the same, and how they are said.

/// A unit as written, and what it measures.
package struct Unit: Hashable, Sendable {
  /// What units must share to be compared.
  package enum Kind: Hashable, Sendable {
    case time, share, money
    /// Plain things: "teams", "tickets a month"; compared by their words.
    case count(String)
    /// A figure without any unit.
    case none
  }
  package let kind: Kind
  /// Seconds in one of a unit of time; 1 for all others.
  package let size: Double
  /// As said: for one and for several.
  package let one: String
  package let several: String
  /// As written, kept.
  package let text: String

  package init(_ text: String) {
    self.text = text
    let words = text.split(separator: " ").map(String.init)
    let head = words.first ?? ""
    if head.isEmpty {
      (kind, size, one, several) = (.none, 1, "", "")
    } else if ["%", "percent", "pct"].contains(head) {
      (kind, size, one, several) = (.share, 1, "percent", "percent")
    } else if let time = Unit.times.first(where: { $0.names.contains(head) }) {
      let rest = words.dropFirst().map { " " + $0 }.joined()
      kind = rest.isEmpty ? .time : .count("time" + rest)
      (size, one, several) = (time.size, time.one + rest, time.several + rest)
    } else if let money = Unit.monies.first(where: { $0.names.contains(head) }) {
      let rest = words.dropFirst().map { " " + $0 }.joined()
      (kind, size, one, several) = (.money, 1, money.one + rest, money.several + rest)
    } else {
      (kind, size) = (.count(Unit.plain(words)), 1)
      (one, several) = (text, text)
    }
  }

  /// Whether figures in both can be compared. A bare figure can be compared with plain things.
  package func fits(_ other: Unit) -> Bool {
    switch (kind, other.kind) {
    case (.none, .count), (.count, .none), (.none, .none): true
    default: kind == other.kind
    }
  }

  /// "team" and "teams" are the same things; so are "a month" and "per month".
  private static func plain(_ words: [String]) -> String {
    words.map { word in
      if word == "per" || word == "each" || word == "an" { return "a" }
      return word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }.joined(separator: " ")
  }

  static let signs: [Character: String] = ["$": "$", "€": "€", "£": "£"]

  private struct Name: Sendable {
    let names: [String]
    var size = 1.0
    let one: String
    let several: String
  }
  private static let times = [
    Name(
      names: ["ms", "msec", "msecs", "millisecond", "milliseconds"], size: 0.001,
      one: "millisecond", several: "milliseconds"),
    Name(
      names: ["s", "sec", "secs", "second", "seconds"], one: "second", several: "seconds"),
    Name(
      names: ["m", "min", "mins", "minute", "minutes"], size: 60, one: "minute",
      several: "minutes"),
    Name(names: ["h", "hr", "hrs", "hour", "hours"], size: 3600, one: "hour", several: "hours"),
    Name(names: ["d", "day", "days"], size: 86_400, one: "day", several: "days"),
    Name(names: ["w", "wk", "week", "weeks"], size: 604_800, one: "week", several: "weeks"),
    Name(names: ["month", "months"], size: 2_629_800, one: "month", several: "months"),
    Name(names: ["y", "yr", "year", "years"], size: 31_557_600, one: "year", several: "years"),
  ]
  private static let monies = [
    Name(names: ["$", "dollar", "dollars", "usd"], one: "dollar", several: "dollars"),
    Name(names: ["€", "euro", "euros", "eur"], one: "euro", several: "euros"),
    Name(names: ["£", "pound", "pounds", "gbp"], one: "pound", several: "pounds"),
  ]
}

// Units of figures: which ones measure the same, and how they are said.

/// A unit as written, and what it measures.
package struct Unit: Hashable, Sendable {
  /// What units must share to be compared.
  package enum Kind: Hashable, Sendable {
    case time, share, money
    /// So many times as much: "3x".
    case ratio
    /// Plain things: "teams", "tickets"; compared by their words.
    case count(String)
    /// A figure without any unit.
    case none
  }
  package let kind: Kind
  /// In which time, in the singular: "hours a week", "tickets/month"; nil for a plain one.
  let per: String?
  /// Seconds in one of a unit of time; 1 for all others.
  package let size: Double
  /// As said: for one and for several.
  package let one: String
  package let several: String
  /// As written, kept.
  package let text: String

  package init(_ text: String) {
    self.text = text
    let words = text.replacing("/", with: " / ").split(separator: " ").map(String.init)
    let split = words.dropFirst().firstIndex { Unit.perWords.contains($0) } ?? words.endIndex
    let things = words[..<split].dropFirst().map { " " + $0 }.joined()
    let rest = words.dropFirst().map { " " + $0 }.joined()
    let head = words.first ?? ""
    per =
      split < words.endIndex
      ? words[(split + 1)...].map(Words.singular).joined(separator: " ") : nil
    if head.isEmpty {
      (kind, size, one, several) = (.none, 1, "", "")
    } else if Unit.shares.contains(head) {
      (kind, size, one, several) = (.share, 1, "percent", "percent")
    } else if head == "x" {
      (kind, size, one, several) = (.ratio, 1, "times", "times")
    } else if let time = Unit.times.first(where: { $0.names.contains(head) }) {
      kind = things.isEmpty ? .time : .count("time" + things)
      (size, one, several) = (time.size, time.one + rest, time.several + rest)
    } else if let money = Unit.monies.first(where: { $0.names.contains(head) }) {
      (kind, size, one, several) = (.money, 1, money.one + rest, money.several + rest)
    } else {
      let plain = words[..<split].map(Words.singular).joined(separator: " ")
      (kind, size, one, several) = (.count(plain), 1, text, text)
    }
  }

  /// Whether figures in both can be compared. A bare figure can be compared with plain things.
  package func fits(_ other: Unit) -> Bool {
    switch (kind, other.kind) {
    case (.none, .count), (.count, .none), (.none, .none): true
    default: measure == other.measure
    }
  }

  /// What units with a name share when their figures can be compared; money is money a month, too.
  package var measure: Measure { Measure(kind: kind, per: kind == .money ? nil : per) }
  package struct Measure: Hashable, Sendable {
    let kind: Kind
    let per: String?
  }

  /// Whether a word is a unit whatever it stands with; what is counted is not.
  static func isKnown(_ word: String) -> Bool {
    shares.contains(word) || word == "x" || isTime(word) || isMoney(word)
  }
  static func isTime(_ word: String) -> Bool { times.contains { $0.names.contains(word) } }
  static func isMoney(_ word: String) -> Bool { monies.contains { $0.names.contains(word) } }

  static let signs: [Character: String] = ["$": "$", "€": "€", "£": "£"]
  static let shares: Set = ["%", "percent", "pct"]
  /// "Hours a week", "per week", "/ week": what stands before the time in which.
  static let perWords: Set = ["a", "an", "per", "each", "every", "/"]

  private struct Name: Sendable {
    let names: Set<String>
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
    Name(
      names: ["w", "wk", "wks", "week", "weeks"], size: 604_800, one: "week", several: "weeks"),
    Name(names: ["month", "months"], size: 2_629_800, one: "month", several: "months"),
    Name(names: ["y", "yr", "year", "years"], size: 31_557_600, one: "year", several: "years"),
  ]
  private static let monies = [
    Name(names: ["$", "dollar", "dollars", "usd"], one: "dollar", several: "dollars"),
    Name(names: ["€", "euro", "euros", "eur"], one: "euro", several: "euros"),
    Name(names: ["£", "pound", "pounds", "gbp"], one: "pound", several: "pounds"),
    Name(names: ["franc", "francs", "chf"], one: "franc", several: "francs"),
    Name(names: ["cent", "cents"], one: "cent", several: "cents"),
    Name(names: ["rupee", "rupees", "inr"], one: "rupee", several: "rupees"),
    Name(names: ["yen", "jpy"], one: "yen", several: "yen"),
  ]
}

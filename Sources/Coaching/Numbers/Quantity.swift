// A figure with its unit, as people write it: "7000 ms", "~1.5 h", "2-3 weeks", "80%", "$12k".

import Language

/// One figure, or a range of two, in a unit.
package struct Quantity: Hashable, Sendable {
  /// How exact the person says it is.
  package enum Bound: String, Hashable, Sendable {
    case exact = ""
    case about = "about"
    case under = "under"
    case over = "over"
  }
  /// Lowest and highest value, in `unit`; the same for one figure.
  package var low: Double
  package var high: Double
  package var unit: Unit
  package var bound: Bound
  /// Digits after the point, as written; spoken digit by digit.
  package var digits: Int

  package var isRange: Bool { low != high }
  /// The value to reckon with: the middle of a range.
  package var value: Double { (low + high) / 2 }

  /// - Parameter unit: what a figure without a unit is in ("ms"); may be empty.
  /// - Returns: nil for a text that is not just a figure with a unit ("hours a week" has none).
  package init?(_ text: String, unit fallback: String = "") {
    var rest = Substring(text.trimmed.lowercased())
    bound = Quantity.takeBound(&rest)
    let money = rest.first.flatMap { Unit.signs[$0] }
    if money != nil { rest.removeFirst() }
    guard let first = Figure(&rest) else { return nil }
    var second: Figure?
    if Quantity.takeDash(&rest) {
      if rest.first.flatMap({ Unit.signs[$0] }) != nil { rest.removeFirst() }
      guard let figure = Figure(&rest) else { return nil }
      second = figure
    }
    let named = rest.trimmed
    let name = money ?? (named.isEmpty ? fallback : named)
    unit = Unit(money == nil || named.isEmpty ? name : "\(name) \(named)")
    let scale = second?.scale ?? 1
    low = first.value * (first.scale == 1 ? scale : 1)
    high = second?.value ?? low
    digits = max(first.digits, second?.digits ?? 0)
    if high < low { return nil }
  }

  private static func takeBound(_ rest: inout Substring) -> Bound {
    for (mark, bound) in marks where rest.hasPrefix(mark) {
      rest = rest.dropFirst(mark.count).drop { $0 == " " }
      return bound
    }
    return .exact
  }

  /// "2-3", "2 to 3", with a hyphen or a dash.
  private static func takeDash(_ rest: inout Substring) -> Bool {
    let ahead = rest.drop { $0 == " " }
    for dash in ["-", "\u{2013}", "to ", "and "] where ahead.hasPrefix(dash) {
      let after = ahead.dropFirst(dash.count).drop { $0 == " " }
      let bare = after.first.flatMap { Unit.signs[$0] } == nil ? after : after.dropFirst()
      guard bare.first?.isASCIIDigit == true else { return false }
      rest = after
      return true
    }
    return false
  }

  private static let marks: [(String, Bound)] = [
    ("about ", .about), ("around ", .about), ("roughly ", .about), ("nearly ", .about),
    ("~", .about),
    ("circa ", .about), ("between ", .exact), ("less than ", .under), ("under ", .under),
    ("below ", .under), ("<", .under), ("at most ", .under), ("up to ", .under),
    ("more than ", .over), ("over ", .over), ("at least ", .over), (">", .over),
  ]
}

/// Digits with commas, a point and a scale ("12,500", "1.5", "12k", "3 million"), or a word ("nine").
private struct Figure {
  var value: Double
  var digits: Int
  /// What the value was multiplied by.
  var scale = 1.0

  init?(_ rest: inout Substring) {
    let negative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    var ahead = negative ? rest.dropFirst() : rest
    let run = ahead.prefix { $0.isASCIIDigit || $0 == "," || $0 == "." }
    var written = run.filter { $0 != "," }
    while written.hasSuffix(".") { written.removeLast() }
    let word = String(ahead.prefix { $0.isLetter || $0 == "-" })
    let said = Figure.words[word]
    guard let number = said ?? Double(written), said != nil || run.first?.isASCIIDigit == true
    else { return nil }
    ahead = ahead.dropFirst(said == nil ? run.count : word.count)
    digits =
      written.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?
      .count ?? 0
    value = negative ? -number : number
    takeScale(&ahead)
    rest = ahead
  }

  /// "nine", "twenty-five": as `Spoken` says them, below a hundred.
  private static let words = Dictionary(
    (0...99).map { (Spoken.words(Double($0)), Double($0)) }, uniquingKeysWith: { first, _ in first }
  )

  /// "k" and "m" only right behind the digits: "3 m" is three metres.
  private mutating func takeScale(_ rest: inout Substring) {
    let word = rest.drop { $0 == " " }.prefix { $0.isLetter }
    let isClose = rest.first != " "
    for (name, size) in [("k", 1e3), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9)]
    where word == name && (isClose || name.count > 1) {
      rest = rest.drop { $0 == " " }.dropFirst(name.count)
      scale = size
      digits = 0
      value *= size
      return
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

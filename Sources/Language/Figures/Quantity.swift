// A figure with its unit, as people write it: "7000 ms", "~1.5 h", "2-3 weeks", "80%", "$12k"; and
// whether two of them can be said of the same.

/// One figure, or a range of two, in a unit.
package struct Quantity: Hashable, Sendable {
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
  /// The same in the base of its unit: seconds for time.
  package var size: Double { value * unit.size }

  /// - Parameter unit: what a figure without a unit is in ("ms"); may be empty.
  /// - Returns: nil for a text that is not just a figure with a unit ("hours a week" has none).
  package init?(_ text: String, unit fallback: String = "") {
    var rest = Substring(text.trimmed.lowercased())
    bound = Bound.take(&rest)
    let money = rest.first.flatMap { Unit.signs[$0] }
    if money != nil { rest.removeFirst() }
    guard let span = NumeralRange(&rest) else { return nil }
    (low, high, digits) = (span.low, span.high, span.digits)
    let named = rest.trimmed
    let name = money ?? (named.isEmpty ? fallback : named)
    unit = Unit(money == nil || named.isEmpty ? name : "\(name) \(named)")
  }

  /// The figure of a text that may say more than it: "3 s at P95".
  package static func first(in text: String, unit: String) -> Quantity? {
    Quantity(text, unit: unit)
      ?? FigureFinder.all(in: Tokenizer.tokens(of: text)).lazy.compactMap(\.quantity).first
  }

  init(_ span: NumeralRange, unit: Unit, bound: Bound) {
    (low, high, digits) = (span.low, span.high, span.digits)
    self.unit = unit
    self.bound = bound
  }

  /// One numeral, or two with a dash between.
  struct NumeralRange {
    var low: Double
    var high: Double
    var digits: Int

    init?(_ rest: inout Substring) {
      guard let first = Numeral(&rest) else { return nil }
      var second: Numeral?
      if NumeralRange.takeDash(&rest) {
        if rest.first.flatMap({ Unit.signs[$0] }) != nil { rest.removeFirst() }
        guard let numeral = Numeral(&rest) else { return nil }
        second = numeral
      }
      let scale = second?.scale ?? 1
      low = first.value * (first.scale == 1 ? scale : 1)
      high = second?.value ?? low
      digits = max(first.digits, second?.digits ?? 0)
      if high < low { return nil }
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
  }
}

// MARK: - Compared

extension Quantity {
  /// Whether somebody could say both of the same thing.
  package func agrees(with other: Quantity) -> Bool {
    guard unit.fits(other.unit) else { return false }
    switch (bound, other.bound) {
    case (.under, .under), (.over, .over): return true
    case (.under, _): return other.least < most * (1 + Quantity.rounding)
    case (_, .under): return least < other.most * (1 + Quantity.rounding)
    case (.over, _): return other.most > least * (1 - Quantity.rounding)
    case (_, .over): return most > other.least * (1 - Quantity.rounding)
    default:
      let isLoose = bound == .about || other.bound == .about
      let apart = max(least, other.least) - min(most, other.most)
      return apart <= (isLoose ? Quantity.looseness : Quantity.rounding)
        * max(abs(size), abs(other.size))
    }
  }

  /// Whether both can be of the same size of thing.
  package func isNear(_ other: Quantity) -> Bool {
    guard size > 0, other.size > 0 else { return true }
    return max(size, other.size) / min(size, other.size) <= Quantity.farthest
  }

  private var least: Double { low * unit.size }
  private var most: Double { high * unit.size }

  /// Figures are rounded when they are said: half a percent is no difference.
  private static let rounding = 0.005
  /// More than a hundredfold apart, two figures hardly speak of the same. By hand, not measured.
  private static let farthest = 100.0
  /// "About" is within a tenth. By hand, not measured.
  private static let looseness = 0.1
}

// What changed between two figures: worked out, never written by anybody.

import Knowledge
import Language

/// From one figure to another.
package struct FigureChange: Hashable, Sendable {
  package let from: Quantity
  package let to: Quantity

  /// - Returns: nil when one of them is no figure, or they measure different things.
  package init?(from: String?, to: String?, unit: String) {
    guard let from, let to, let left = Quantity(from, unit: unit),
      let right = Quantity(to, unit: unit), left.unit.fits(right.unit)
    else { return nil }
    self.from = left
    self.to = right
  }

  package init?(_ number: Number) {
    self.init(from: number.from, to: number.to, unit: number.unit)
  }

  private var start: Double { from.size }
  private var end: Double { to.size }

  var isFall: Bool { end < start }
  var isRise: Bool { end > start }

  /// Hundredths of the first figure: -97 when 7000 ms became 200 ms. Nil from nothing, and for
  /// shares, whose difference is told in points.
  package var percent: Double? {
    let share = (end - start) / start * 100
    return share.isFinite && from.unit.kind != .share ? share : nil
  }

  /// "-97 %", "+60 %", "-4 points"; empty from nothing.
  package var text: String {
    let loose = from.bound != .exact || to.bound != .exact || from.isRange || to.isRange
    let mark = loose ? "about " : ""
    if from.unit.kind == .share { return mark + FigureChange.signed(end - start) + " points" }
    return percent.map { mark + FigureChange.signed($0) + " %" } ?? ""
  }

  /// Two digits where they matter: -97, -99.6, +0.4.
  private static func signed(_ value: Double) -> String {
    let near = abs(value) < 10 || (99..<100).contains(abs(value))
    let rounded = near ? (value * 10).rounded() / 10 : value.rounded()
    return (rounded > 0 ? "+" : "") + NumberWords.written(rounded)
  }
}

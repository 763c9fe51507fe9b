// A figure as it is said: "two hundred milliseconds". Nothing is rounded: what is said is what is
// written.

extension Quantity {
  /// In the largest unit that needs no fraction.
  package var spoken: String {
    let told = inSpokenUnit
    let low = NumberWords.spelled(told.low, digits: told.digits)
    let high = NumberWords.spelled(told.high, digits: told.digits)
    let figure = told.isRange ? "\(low) to \(high)" : low
    let unit = !told.isRange && abs(told.low) == 1 ? told.unit.one : told.unit.several
    return [told.bound.rawValue, figure, unit].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// 7000 ms is said in seconds, 1500 ms is one point five of them; 90 minutes stay minutes.
  private var inSpokenUnit: Quantity {
    guard unit.kind == .time, unit.per == nil, digits == 0 else { return self }
    var told = self
    for step in Quantity.ladder where unit.size < step.size {
      let inUnit = [low, high].map { $0 * unit.size / step.size }
      let isFine = inUnit.allSatisfy { value in
        let scaled = value * step.parts
        return abs(scaled - scaled.rounded()) < 1e-9
      }
      guard inUnit[0] >= step.least, isFine else { continue }
      (told.low, told.high) = (inUnit[0], inUnit[1])
      told.digits = inUnit.allSatisfy { $0 == $0.rounded() } ? 0 : 1
      told.unit = Unit(step.name)
    }
    return told
  }

  /// A unit of time that a figure in a smaller one may be said in.
  private struct SpokenUnit: Sendable {
    /// Seconds.
    let size: Double
    /// So many there must be.
    let least: Double
    /// 1 for whole ones only, 10 for tenths too.
    let parts: Double
    let name: String
  }
  private static let ladder = [
    SpokenUnit(size: 1, least: 1, parts: 10, name: "seconds"),
    SpokenUnit(size: 60, least: 2, parts: 1, name: "minutes"),
    SpokenUnit(size: 3600, least: 2, parts: 1, name: "hours"),
    SpokenUnit(size: 86_400, least: 3, parts: 1, name: "days"),
  ]
}

// A figure as it is said: "from seven seconds to two hundred milliseconds". Nothing is rounded: what
// is said is what is written.

import Knowledge

/// How figures sound.
package enum Spoken {
  /// A number of the list: a change, or one figure; nil where it is no figure.
  package static func form(of number: Number) -> String? {
    if let change = Change(number) {
      return "from \(form(of: change.from)) to \(form(of: change.to))"
    }
    guard number.from == nil, let to = number.to else { return nil }
    return Quantity(to, unit: number.unit).map(form)
  }

  /// One figure, in the largest unit that needs no fraction.
  package static func form(of quantity: Quantity) -> String {
    let told = quantity.inSpokenUnit
    let low = words(told.low, digits: told.digits)
    let high = words(told.high, digits: told.digits)
    let figure = told.isRange ? "\(low) to \(high)" : low
    let unit = !told.isRange && abs(told.low) == 1 ? told.unit.one : told.unit.several
    return [told.bound.rawValue, figure, unit].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A number in words: 7 is "seven", 1.5 "one point five", 48231 in full.
  package static func words(_ value: Double, digits: Int = 0) -> String {
    if value < 0 { return "minus " + words(-value, digits: digits) }
    guard value < 1e12 else { return digitsOf(value) }
    let shift = (0..<max(0, digits)).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value * shift).rounded()
    let whole = Int((scaled / shift).rounded(.down))
    var fraction = String(Int(scaled - Double(whole) * shift))
    while fraction.count < digits { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    if let big = millions(value, digits: digits) { return big }
    guard !fraction.isEmpty else { return words(whole) }
    let spelled = fraction.compactMap { $0.wholeNumberValue.map { small[$0] } }
    return words(whole) + " point " + spelled.joined(separator: " ")
  }

  private static func digitsOf(_ value: Double) -> String { "\(value)" }

  /// 1_200_000 is "one point two million", as it is said.
  private static func millions(_ value: Double, digits: Int) -> String? {
    guard digits == 0, value >= 1e6, value.truncatingRemainder(dividingBy: 1e5) == 0 else {
      return nil
    }
    let (size, name) = value >= 1e9 ? (1e9, "billion") : (1e6, "million")
    guard (value / size * 10).truncatingRemainder(dividingBy: 1) == 0 else { return nil }
    return words(value / size, digits: 1) + " " + name
  }

  private static func words(_ number: Int) -> String {
    if number < 20 { return small[number] }
    if number < 100 {
      let rest = number % 10
      return tens[number / 10] + (rest == 0 ? "" : "-" + small[rest])
    }
    for (size, name) in sizes where number >= size {
      let rest = number % size
      return words(number / size) + " " + name + (rest == 0 ? "" : " " + words(rest))
    }
    return String(number)
  }

  // MARK: Wording

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let sizes = [
    (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"), (100, "hundred"),
  ]
}

extension Quantity {
  /// 7000 ms is said in seconds, 1500 ms is one point five of them; 90 minutes stay minutes.
  fileprivate var inSpokenUnit: Quantity {
    guard unit.kind == .time, digits == 0 else { return self }
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
  private struct Step: Sendable {
    /// Seconds.
    let size: Double
    /// So many there must be.
    let least: Double
    /// 1 for whole ones only, 10 for tenths too.
    let parts: Double
    let name: String
  }
  private static let ladder = [
    Step(size: 1, least: 1, parts: 10, name: "seconds"),
    Step(size: 60, least: 2, parts: 1, name: "minutes"),
    Step(size: 3600, least: 2, parts: 1, name: "hours"),
    Step(size: 86_400, least: 3, parts: 1, name: "days"),
  ]
}

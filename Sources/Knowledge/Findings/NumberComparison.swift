// Numbers of the list whose facts don't fit together: a figure in another unit than the number's,
// a cut in percent that its own before and after don't give.

struct NumberComparison {
  let bank: Bank
  init(_ bank: Bank) { self.bank = bank }

  func disagreements() -> [Disagreement] {
    bank.numbers.filter(\.isFilled).flatMap { otherUnits($0) + otherCuts($0) }
  }

  private func otherUnits(_ number: Number) -> [Disagreement] {
    guard let unit = Measure.single("1", unit: number.unit)?.base, NumberComparison.isKnown(unit)
    else { return [] }
    let strange = [number.from, number.to].compactMap { $0 }.filter { figure in
      guard let base = Measure.single(figure, unit: number.unit)?.base else { return false }
      return NumberComparison.isKnown(base) && base != unit
    }
    guard let figure = strange.first else { return [] }
    return [
      Disagreement(
        kind: .number, message: NumberComparison.otherUnit(number, figure), first: number.quote,
        second: Quote(place: number.place, text: "unit: \(number.unit)", span: 0..<0))
    ]
  }

  /// The number's before and after give another percentage than a number beside it says: the
  /// cut is found by its id, bulk-p95 and bulk-cut.
  private func otherCuts(_ number: Number) -> [Disagreement] {
    guard let from = number.from.flatMap({ Measure.single($0, unit: number.unit) }),
      let to = number.to.flatMap({ Measure.single($0, unit: number.unit) }),
      from.dimension == to.dimension, from.value > 0, to.value < from.value, to.bound == .exact
    else { return [] }
    let cut = 100 * (1 - to.value / from.value)
    return bank.numbers.filter { $0.isCut(of: number) }.compactMap { other in
      guard let said = other.to.flatMap({ Measure.single($0, unit: other.unit) }),
        said.bound == .exact, said.dimension == "%", abs(said.value - cut) > 1.5
      else { return nil }
      return Disagreement(
        kind: .number, message: NumberComparison.otherCut(number, cut), first: number.quote,
        second: other.quote)
    }
  }

  private static func isKnown(_ base: String) -> Bool { ["time", "%", "x"].contains(base) }
}

extension Measure {
  /// The dimension without its period: "5 hours" is fine for "hours a week".
  fileprivate var base: String { String(dimension.prefix { $0 != "/" }) }
}

extension Number {
  fileprivate func isCut(of other: Number) -> Bool {
    let subject = other.id.text.prefix { $0 != "-" }
    let says = ["cut", "reduction", "reduced", "drop", "saved", "down"]
    return id != other.id && isFilled && from == nil
      && id.text.prefix { $0 != "-" } == subject
      && Token.all(in: "\(name) \(id.text)").contains { token in
        token.text.split(separator: "-").contains { says.contains(String($0)) }
      }
  }
}

// MARK: - Wording

extension NumberComparison {
  private static func otherUnit(_ number: Number, _ figure: String) -> String {
    "\"\(number.name)\" (\(number.id)) is counted in \(number.unit), and given as \(figure)."
  }
  private static func otherCut(_ number: Number, _ cut: Double) -> String {
    "\"\(number.name)\" (\(number.id)) is a cut by \(Int(cut.rounded()))%; another number says "
      + "otherwise."
  }
}

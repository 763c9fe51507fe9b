// Numbers of the list whose facts don't fit together: a figure in another unit than the number's,
// a cut in percent that its own before and after don't give.

import Knowledge
import Language

struct NumberComparison {
  let bank: Bank
  init(_ bank: Bank) { self.bank = bank }

  func disagreements() -> [Disagreement] {
    bank.numbers.filter(\.isFilled).flatMap { number in
      [otherUnit(number), otherCut(number)].compactMap { $0 }
    }
  }

  private func otherUnit(_ number: Number) -> Disagreement? {
    let unit = Unit(number.unit)
    guard unit.isMeasured else { return nil }
    let strange = [number.from, number.to].compactMap { $0 }.first { figure in
      guard let told = Quantity.first(in: figure, unit: number.unit)?.unit else { return false }
      return told.isMeasured && told.kind != unit.kind
    }
    return strange.map { figure in
      Disagreement(
        kind: .number, message: NumberComparison.otherUnit(number, figure), first: number.quote,
        second: Quote(place: number.place, text: "unit: \(number.unit)", span: 0..<0))
    }
  }

  /// The before and after of a number give another percentage than this one beside it says.
  private func otherCut(_ cut: Number) -> Disagreement? {
    cut.wholeSayingOtherwise(in: bank).map { whole, change in
      Disagreement(
        kind: .number, message: NumberComparison.otherCut(whole, -(change.percent ?? 0)),
        first: whole.quote, second: cut.quote)
    }
  }
}

extension Unit {
  /// Not plain things, whose words may only differ.
  fileprivate var isMeasured: Bool { [.time, .share, .ratio].contains(kind) }
}

// MARK: - Wording

extension NumberComparison {
  private static func otherUnit(_ number: Number, _ figure: String) -> String {
    "\"\(number.name)\" (\(number.id)) is counted in \(number.unit), and given as \(figure)."
  }
  private static func otherCut(_ number: Number, _ cut: Double) -> String {
    "\"\(number.name)\" (\(number.id)) is a cut by \(NumberWords.written(cut.rounded()))%; another number says "
      + "otherwise."
  }
}

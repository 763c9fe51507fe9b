// Numbers that tell by how much another one fell: "Retries, cut by", beside "Retries".

import Knowledge
import Language

extension Number {
  /// Whether its figure says how much less, by its name or its id.
  func isCut(in bank: Bank) -> Bool {
    let words = Words.plain("\(name) \(id)")
    return words.contains(where: bank.words(in: .cuts).contains)
      || name.lowercased().hasSuffix(" less")
  }

  /// The figures of which a cut tells the difference: "mttr" for "mttr-cut", "bulk-p95" for
  /// "bulk-cut"; nil where there are none, or several.
  package func whole(in bank: Bank) -> (number: Number, change: FigureChange)? {
    guard isCut(in: bank), from == nil else { return nil }
    let stem = id.text.split(separator: "-").dropLast().joined(separator: "-")
    let found = bank.numbers.compactMap { number -> (Number, FigureChange)? in
      let isNear = number.id.text == stem || number.id.text.hasPrefix(stem + "-")
      guard number.id != id, !stem.isEmpty, isNear, number.isFilled,
        let change = FigureChange(number), change.isFall, change.percent != nil
      else { return nil }
      return (number, change)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The figures that give another cut than it says; nil where they agree, or where nobody can
  /// tell.
  func wholeSayingOtherwise(in bank: Bank) -> (number: Number, change: FigureChange)? {
    guard let told = to.flatMap({ Quantity($0, unit: unit) }), told.unit.kind == .share,
      told.bound == .exact, let (whole, change) = whole(in: bank),
      change.to.bound == .exact, let percent = change.percent,
      abs(-percent - told.value) > Number.roundingOfCuts
    else { return nil }
    return (whole, change)
  }

  /// Points of a percentage. Cuts are told in whole ones, worked out from figures that are rounded
  /// themselves.
  private static let roundingOfCuts = 1.5
}

// Whether a figure that is being filled in can be right: its unit, its size, its direction. Doubts
// are told, never corrected; the person decides.

import Knowledge
import Language

/// Something that looks wrong about a figure.
package struct Doubt: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Not a figure.
    case notAFigure = "not-a-figure"
    /// Another kind of unit than the list has.
    case unit
    /// From and to measure different things.
    case mixed
    /// A cut of more than the whole, or a share beyond 0 to 100.
    case beyond
    /// Up where down was meant, or the other way round.
    case direction
    /// A cut that the figures before and after it do not give.
    case disagrees
    case noChange = "no-change"
  }
  package let kind: Kind
  /// One sentence.
  package let message: String
}

extension Doubt {
  /// What looks wrong, most serious first.
  /// - Parameters:
  ///   - number: as it would be, with `from` and `to` filled.
  ///   - bank: with the list, and the words of its names.
  package static func doubts(about number: Number, in bank: Bank) -> [Doubt] {
    let figures = [number.from, number.to].compactMap { $0 }
    if let odd = figures.first(where: { Quantity($0, unit: number.unit) == nil }) {
      return [Doubt(kind: .notAFigure, message: notAFigure(odd, number))]
    }
    let told = figures.compactMap { Quantity($0, unit: number.unit) }
    let doubts =
      unit(told, number) + beyond(told, number, bank) + direction(number, bank)
      + disagreement(number, bank)
    return doubts.map { Doubt(kind: $0.0, message: $0.1) }
  }

  private static func unit(_ told: [Quantity], _ number: Number) -> [(Kind, String)] {
    if told.count == 2, !told[0].unit.fits(told[1].unit) {
      return [(.mixed, mixed(told[0].unit.text, told[1].unit.text))]
    }
    let listed = Unit(number.unit)
    // "time" and "cost" in the list are open: any unit of time, any money.
    guard let odd = told.first(where: { !($0.unit.fits(listed) || $0.unit.fitsLoosely(listed)) })
    else { return [] }
    return [(.unit, otherUnit(odd.unit.text, number.unit))]
  }

  private static func beyond(
    _ told: [Quantity], _ number: Number, _ bank: Bank
  ) -> [(Kind, String)] {
    guard let share = told.first(where: { $0.unit.kind == .share && !(0...100).contains($0.high) }),
      number.isBounded(in: bank)
    else {
      let negative = told.first { $0.low < 0 }
      return negative == nil ? [] : [(.beyond, belowNothing)]
    }
    return [(.beyond, number.isCut(in: bank) ? cutBeyond : shareBeyond(share.high < 0))]
  }

  private static func direction(_ number: Number, _ bank: Bank) -> [(Kind, String)] {
    guard let change = FigureChange(number) else { return [] }
    if !change.isFall && !change.isRise { return [(.noChange, noChange)] }
    let falls = number.isNamed(by: .falling, in: bank)
    let rises = number.isNamed(by: .rising, in: bank)
    if change.isRise && falls && !rises { return [(.direction, shouldFall(number))] }
    if change.isFall && rises && !falls { return [(.direction, shouldRise(number))] }
    return []
  }

  private static func disagreement(
    _ number: Number, _ bank: Bank
  ) -> [(Kind, String)] {
    guard let (whole, change) = number.wholeSayingOtherwise(in: bank) else { return [] }
    return [(.disagrees, otherCut(whole, change, number.to ?? ""))]
  }
}

extension Number {
  /// A share of a whole can't pass 100; growth can.
  fileprivate func isBounded(in bank: Bank) -> Bool {
    isCut(in: bank) || isNamed(by: .shares, in: bank)
  }

  /// Whether a word of its name stands in a list.
  fileprivate func isNamed(by list: WordList, in bank: Bank) -> Bool {
    let listed = bank.words(in: list)
    return name.lowercased().split { !$0.isLetter }.contains { listed.contains(String($0)) }
  }
}

extension Unit {
  /// The list's unit only names the kind: "time", "cost", "CPU or time", "effort".
  fileprivate func fitsLoosely(_ listed: Unit) -> Bool {
    let words = listed.text.lowercased().split(separator: " ").map { String($0) }
    if words.contains("time") || words.contains("effort") {
      return kind == .time || kind == .share || words.count > 1
    }
    if words.contains("cost") { return kind == .money || kind == .share }
    return false
  }
}

// MARK: - Wording

extension Doubt {
  private static func notAFigure(_ text: String, _ number: Number) -> String {
    let unit = number.unit.isEmpty ? "" : " in \(number.unit)"
    return "\"\(text)\" is no figure\(unit) that can be reckoned with."
  }
  private static func mixed(_ from: String, _ to: String) -> String {
    "\"\(from)\" and \"\(to)\" do not measure the same."
  }
  private static func otherUnit(_ unit: String, _ listed: String) -> String {
    unit.isEmpty
      ? "The list has \(listed) here, and this has no unit."
      : "The list has \(listed) here, and this is in \(unit)."
  }
  private static let cutBeyond = "Nothing can be cut by more than 100 %."
  private static func shareBeyond(_ below: Bool) -> String {
    below ? "A share is never below 0 %." : "A share is never above 100 %."
  }
  private static let belowNothing = "It is below nothing."
  private static func otherCut(_ whole: Number, _ change: FigureChange, _ cut: String) -> String {
    "\(whole.name) went from \(whole.from ?? "") to \(whole.to ?? ""), which is \(change.text), "
      + "and this says \(cut)."
  }
  private static let noChange = "Both figures are the same: nothing changed."
  private static func shouldFall(_ number: Number) -> String {
    "It rises from \(number.from ?? "") to \(number.to ?? ""), and one would expect it to fall."
  }
  private static func shouldRise(_ number: Number) -> String {
    "It falls from \(number.from ?? "") to \(number.to ?? ""), and one would expect it to rise."
  }
}

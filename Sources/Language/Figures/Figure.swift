// Figures in a sentence, in digits or in words: what kind each one is, and how much where it has a
// unit. One finder for the critique, which counts them, and for findings, which compare them.

/// A figure, or a countable outcome ("none", "doubled").
package struct Figure: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case percent, money, ratio, duration, count
    /// None, zero, not one.
    case nothing
    /// When something was, or how long one waited: "in two months", "2019", "at nine".
    case time
  }
  package let kind: Kind
  /// Places of its tokens, unit included where it has a quantity.
  package let tokens: Range<Int>
  /// How much, where it is a number with a unit: "10 000 ms", "three teams".
  package var quantity: Quantity?
  /// A figure that says how much, not when.
  package var measures: Bool { kind != .time }
}

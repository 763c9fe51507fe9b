// Numbers in words: which words are numbers, what they are worth, and how a number is said.

/// The words that numbers are made of.
package enum NumberWords {
  /// Whether a word is a number by itself. "One" is a pronoun as often: see `FigureFinder`.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// What a number below a hundred is worth: "nine", "twenty-five".
  static func value(of word: String) -> Double? { values[word] }

  /// A number in digits: 7 is "7", 1.5 "1.5"; what is beyond counting as it can be had, "1e+300".
  package static func written(_ value: Double) -> String {
    value == value.rounded() && abs(value) < exact ? String(Int(value)) : String(value)
  }

  /// Below this, all digits of a whole number are its own.
  private static let exact = 1e15

  /// A number in words: 7 is "seven", 1.5 "one point five", 48231 in full.
  /// - Parameter digits: how many stand behind the point, said one by one; no more than are exact.
  static func spelled(_ value: Double, digits: Int = 0) -> String {
    if value < 0 { return "minus " + spelled(-value, digits: digits) }
    guard value < 1e12 else { return "\(value)" }
    var (digits, shift) = (digits, 1.0)
    for digit in 0..<max(0, digits) {
      guard value * shift * 10 < exact, shift * 10 < exact else {
        digits = digit
        break
      }
      shift *= 10
    }
    let scaled = (value * shift).rounded()
    let whole = Int((scaled / shift).rounded(.down))
    var fraction = String(Int(scaled - Double(whole) * shift))
    while fraction.count < digits { fraction = "0" + fraction }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    if let big = millions(value, digits: digits) { return big }
    guard !fraction.isEmpty else { return spelled(whole) }
    let said = fraction.compactMap { $0.wholeNumberValue.map { small[$0] } }
    return spelled(whole) + " point " + said.joined(separator: " ")
  }

  /// 1_200_000 is "one point two million", as it is said.
  private static func millions(_ value: Double, digits: Int) -> String? {
    guard digits == 0, value >= 1e6, value.truncatingRemainder(dividingBy: 1e5) == 0 else {
      return nil
    }
    let (size, name) = value >= 1e9 ? (1e9, "billion") : (1e6, "million")
    guard (value / size * 10).truncatingRemainder(dividingBy: 1) == 0 else { return nil }
    return spelled(value / size, digits: 1) + " " + name
  }

  private static func spelled(_ number: Int) -> String {
    if number < 20 { return small[number] }
    if number < 100 {
      let rest = number % 10
      return tens[number / 10] + (rest == 0 ? "" : "-" + small[rest])
    }
    for (size, name) in sizes where number >= size {
      let rest = number % size
      return spelled(number / size) + " " + name + (rest == 0 ? "" : " " + spelled(rest))
    }
    return String(number)
  }

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
  private static let values = Dictionary(
    (0...99).map { (spelled($0), Double($0)) }, uniquingKeysWith: { first, _ in first })
  private static let all = Set(small + tens.dropFirst(2) + ["dozen", "dozens"])
    .union(sizes.flatMap { [$0.1, $0.1 + "s"] }).subtracting(["one"])

  /// What multiplies the number before it.
  static let scales: Set = ["hundred", "thousand", "million", "billion", "dozen", "k", "m"]
}

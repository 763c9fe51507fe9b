// A number at the beginning of a text, in digits or in a word.

/// Digits with commas, a point and a scale ("12,500", "1.5", "12k", "3 million"), or a word ("nine").
struct Numeral {
  var value: Double
  /// Digits after the point, as written.
  var digits: Int
  /// What the value was multiplied by.
  var scale = 1.0

  /// Takes the number off the text; nil, and nothing taken, where there is none.
  init?(_ rest: inout Substring) {
    let negative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    var ahead = negative ? rest.dropFirst() : rest
    let run = ahead.prefix { $0.isASCIIDigit || $0 == "," || $0 == "." }
    var written = run.filter { $0 != "," }
    while written.hasSuffix(".") { written.removeLast() }
    let word = String(ahead.prefix { $0.isLetter || $0 == "-" })
    let said = NumberWords.value(of: word)
    guard let number = said ?? Double(written), number.isFinite,
      said != nil || run.first?.isASCIIDigit == true && Numeral.areThousands(run)
    else { return nil }
    ahead = ahead.dropFirst(said == nil ? run.count : word.count)
    digits =
      written.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?
      .count ?? 0
    value = negative ? -number : number
    takeScale(&ahead)
    rest = ahead
  }

  /// Three digits behind each comma: "1,2,3" is a list.
  private static func areThousands(_ run: Substring) -> Bool {
    run.split(separator: ",", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      part.isEmpty || part.prefix { $0.isASCIIDigit }.count == 3
    }
  }

  /// "k" and "m" only right behind the digits: "3 m" is three metres.
  private mutating func takeScale(_ rest: inout Substring) {
    let word = rest.drop { $0 == " " }.prefix { $0.isLetter }
    let isClose = rest.first != " "
    for (name, size) in [("k", 1e3), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9)]
    where word == name && (isClose || name.count > 1) {
      rest = rest.drop { $0 == " " }.dropFirst(name.count)
      scale = size
      digits = 0
      value *= size
      return
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

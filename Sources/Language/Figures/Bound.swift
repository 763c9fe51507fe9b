// How exact a figure is said to be: "under 1000 ms" is a limit, "about 80%" near enough.

/// How exact the person says a figure is.
package enum Bound: String, Hashable, Sendable {
  case exact = ""
  case about = "about"
  case under = "under"
  case over = "over"

  /// Takes the words of a bound off a text.
  static func take(_ rest: inout Substring) -> Bound {
    for (mark, bound) in marks where rest.hasPrefix(mark) {
      rest = rest.dropFirst(mark.count).drop { $0 == " " }
      return bound
    }
    return .exact
  }

  /// What the words before a figure make of it.
  static func said(by words: [String]) -> Bound {
    let last = words.suffix(2).joined(separator: " ")
    let found = marks.first { mark, _ in
      let mark = mark.hasSuffix(" ") ? String(mark.dropLast()) : mark
      return last == mark || last.hasSuffix(" " + mark)
    }
    return found?.1 ?? .exact
  }

  private static let marks: [(String, Bound)] = [
    ("about ", .about), ("around ", .about), ("roughly ", .about), ("nearly ", .about),
    ("almost ", .about), ("~", .about), ("circa ", .about), ("between ", .exact),
    ("less than ", .under), ("under ", .under), ("below ", .under), ("<", .under),
    ("at most ", .under), ("up to ", .under), ("more than ", .over), ("over ", .over),
    ("above ", .over), ("at least ", .over), (">", .over),
  ]
}

// What is typed for a number: two figures, one, a part of it, "I don't know", or nothing.

import Language

/// A line typed for a number, understood.
package enum FigureWord: Equatable, Sendable {
  /// From, to; nil: as it is in the list.
  case change(from: String?, to: String)
  case one(String)
  /// It cannot be known.
  case unknown
  /// Nothing comes to mind: a hint may help.
  case unsure
  case leave
  case drop

  package static func of(_ line: String) -> FigureWord {
    let text = line.withPlainBlanks.trimmed
    let bare = text.lowercased().filter { $0.isLetter || $0 == " " || $0 == "?" || $0 == "/" }
    if ["q", "quit", "leave", "/q", "/quit"].contains(bare) { return .leave }
    switch NotKnowing.grade(of: text) {
    case .certain: return .unknown
    case .unsure: return .unsure
    case nil: if unknowns.contains(bare) { return .unknown }
    }
    if bare == "drop" { return .drop }
    for arrow in ["->", "\u{2192}", "=>"] {
      if let (left, right) = split(text, at: arrow) {
        return .change(from: left.isEmpty ? nil : left, to: right)
      }
    }
    if text.lowercased().hasPrefix("from "),
      let (left, right) = split(String(text.dropFirst(5)), at: " to "), !left.isEmpty
    {
      return .change(from: left, to: right)
    }
    return .one(text.lowercased().hasPrefix("to ") ? String(text.dropFirst(3)) : text)
  }

  private static func split(_ text: String, at mark: String) -> (String, String)? {
    let letters = Array(text)
    let wanted = Array(mark)
    guard letters.count > wanted.count else { return nil }
    for start in 0...(letters.count - wanted.count)
    where letters[start..<start + wanted.count].elementsEqual(wanted) {
      let right = String(letters[(start + wanted.count)...]).trimmed
      return right.isEmpty ? nil : (String(letters[..<start]).trimmed, right)
    }
    return nil
  }

  /// Said of a figure alone.
  private static let unknowns: Set = ["unknown", "not known", "?"]

  static let heard: [(String, FigureWord)] = [
    ("3000 -> 400 ms", .change(from: "3000", to: "400 ms")), ("-> 5", .change(from: nil, to: "5")),
    ("from 2 days to 1 hour", .change(from: "2 days", to: "1 hour")), ("to 80%", .one("80%")),
    ("12", .one("12")), ("I don't know", .unknown), ("?", .unknown), ("no idea", .unknown),
    ("I can't know", .unknown), ("unknown", .unknown),
    ("not sure", .unsure), ("stuck", .unsure), ("I'm stuck", .unsure),
    ("I don't remember", .unsure), ("not sure, about 5", .one("not sure, about 5")),
    ("from\u{A0}2\u{202F}days\u{A0}to\u{A0}1 ho\u{AD}ur", .change(from: "2 days", to: "1 hour")),
    ("q", .leave), ("/quit", .leave), ("drop", .drop), ("", .one("")),
  ]
}

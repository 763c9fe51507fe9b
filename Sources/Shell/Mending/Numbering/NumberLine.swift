// A number of the list on one line.

import Coaching
import Knowledge

/// How a number of the list is shown.
enum NumberLine {
  /// "7000 ms -> 200 ms (-97 %)", "80%", "? weeks".
  static func value(_ number: Number) -> String {
    switch (number.from, number.to) {
    case (let from?, let to?):
      let change = FigureChange(number).map(\.text) ?? ""
      return "\(from) -> \(to)" + (change.isEmpty ? "" : " (\(change))")
    case (nil, let to?): return to
    case (let from?, nil): return "\(from) -> ?"
    case (nil, nil): return number.unit.isEmpty ? "?" : "? \(number.unit)"
    }
  }
}

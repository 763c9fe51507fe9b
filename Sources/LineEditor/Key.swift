// The keys, and the sequences that terminals send for them.

/// What was pressed, or what happened instead.
enum Key: Hashable {
  /// A character, control characters and a lone Esc included.
  case scalar(Unicode.Scalar)
  /// A key of the keyboard's that means nothing here (Page Up, F5).
  case unknown
  case up, down, left, right, home, end, delete, wordLeft, wordRight
  /// Esc Enter.
  case send
  case pasted(String)
  /// A signal came.
  case woken
  /// There will be no more keys.
  case closed
}

extension Key {
  /// What follows `ESC [` or `ESC O`.
  static let names: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home,
    "4~": .end, "7~": .home, "8~": .end, "3~": .delete, "1;5C": .wordRight, "1;5D": .wordLeft,
    "1;3C": .wordRight, "1;3D": .wordLeft, "P": .unknown, "Q": .unknown, "R": .unknown,
    "S": .unknown,
  ]
}

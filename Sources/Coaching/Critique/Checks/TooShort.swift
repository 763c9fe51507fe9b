// Is there enough to judge by?

import Knowledge

enum TooShort: Check {
  static let id: CheckID = "too-short"
  static let severity = Severity.small
  static let invites = Ingredient.stakes

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let words = answer.script.wordCount
    return words < leastWords ? WeakSpot(message: .more(words)) : nil
  }

  /// Half a minute at 140 words a minute.
  static let leastWords = 70

  static let passing = [Example(Array(repeating: "word", count: 70).joined(separator: " "))]
  static let failing = [Example(Array(repeating: "word", count: 69).joined(separator: " "))]
}

extension String {
  fileprivate static func more(_ words: Int) -> String {
    "Say more than these \(words) words: what was at stake, and the two steps that mattered most."
  }
}

// Is the answer longer than a listener follows in one go?

import Knowledge

enum TooLong: Check {
  static let id: CheckID = "too-long"
  static let severity = Severity.small
  static let invites = Ingredient.headline

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let words = answer.script.wordCount
    return words > mostWords ? WeakSpot(message: .cut(words - mostWords)) : nil
  }

  /// Ninety seconds at 160 words a minute.
  static let mostWords = 240

  static let passing = [Example(Array(repeating: "word", count: 240).joined(separator: " "))]
  static let failing = [Example(Array(repeating: "word", count: 241).joined(separator: " "))]
}

extension String {
  fileprivate static func cut(_ words: Int) -> String {
    "Cut at least \(words) words: give the headline first and keep the rest for the follow-ups."
  }
}

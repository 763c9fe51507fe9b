// How much is told before the first own action?

import Knowledge
import Language

enum SlowStart: Check {
  static let id: CheckID = "slow-start"
  static let severity = Severity.small
  static let invites = Ingredient.headline

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard answer.asksForAnEvent else { return nil }
    let words = answer.isProse ? beforeAction(answer) : answer.words(.situation, .task)
    return words > mostWords ? WeakSpot(message: .cut(words)) : nil
  }

  /// Words of situation and task that a listener bears.
  static let mostWords = 75

  private static func beforeAction(_ answer: ReadAnswer) -> Int {
    let sentences = answer.sentences
    let first = sentences.firstIndex {
      $0.part == .action && $0.ownDeeds + $0.sharedDeeds > 0 || $0.clauses(.me, .perfect) > 0
    }
    return sentences[..<(first ?? sentences.startIndex)].reduce(0) { $0 + $1.told.wordCount }
  }

  static let passing = [
    Example(parts: [.situation: "The lift was stuck.", .action: "I called the porter."])
  ]
  static let failing = [
    Example(parts: [
      .situation: Array(repeating: "The house has six floors and two lifts.", count: 10)
        .joined(separator: " "),
      .action: "I called the porter.",
    ])
  ]
}

extension String {
  fileprivate static func cut(_ words: Int) -> String {
    "Cut the \(words) words before your first step to about forty: where, who, what was at stake."
  }
}

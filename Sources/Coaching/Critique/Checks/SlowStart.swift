// How much is told before the first own action?

import Knowledge
import Language

enum SlowStart: Check {
  static let id: CheckID = "slow-start"
  static let severity = Severity.small
  static let invites = Ingredient.headline

  static func examine(_ reading: Reading) -> Spot? {
    guard reading.asksForAnEvent else { return nil }
    let words = reading.isProse ? beforeAction(reading) : reading.words(.situation, .task)
    return words > mostWords ? Spot(message: .cut(words)) : nil
  }

  /// Words of situation and task that a listener bears.
  static let mostWords = 75

  private static func beforeAction(_ reading: Reading) -> Int {
    let lines = reading.lines
    let first = lines.firstIndex {
      $0.part == .action && $0.ownDeeds + $0.sharedDeeds > 0 || $0.clauses(.me, .perfect) > 0
    }
    return lines[..<(first ?? lines.startIndex)].reduce(0) { $0 + $1.sentence.wordCount }
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

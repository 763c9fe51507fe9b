// Is the situation large enough for the level aimed at: did anybody else move?

import Knowledge

enum BelowLevel: Check {
  static let id: CheckID = "below-level"
  static let severity = Severity.middling
  static let invites = Ingredient.scope

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard answer.asksForAnEvent else { return nil }
    guard answer.level > .mid, OffQuestion.examine(answer) == nil else { return nil }
    return answer.others < fewest && answer.sharedDeeds < fewestShared
      ? WeakSpot(message: .whoMoved(answer.level)) : nil
  }

  /// Mentions of others that a story of a team has at least; see `ReadAnswer.others`.
  static let fewest = 1.5
  /// Steps that "we" took, which speak for a team as well. By hand.
  static let fewestShared = 2

  static let passing = [
    Example(at: .mid, "I sorted my own shelf and it took an hour less."),
    Example(
      at: .senior, "Three teams shared the lab. I got their leads to agree on one booking sheet."),
  ]
  static let failing = [
    Example(at: .staff, "I sorted my own shelf. It took an hour less from then on.")
  ]
}

extension String {
  fileprivate static func whoMoved(_ level: Level) -> String {
    "For \(level.rawValue), say who else had to move and what changed for them, or take a larger story."
  }
}

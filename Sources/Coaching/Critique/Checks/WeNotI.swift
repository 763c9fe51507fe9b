// Is the speaker's own part visible, or is it all "we" and "the team"?

import Knowledge

enum WeNotI: Check {
  static let id: CheckID = "we-not-i"
  static let severity = Severity.grave
  static let invites = Ingredient.ownership

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let own = answer.ownDeeds
    let shared = answer.sharedDeeds
    let others = answer.telling.filter { $0.part != .result }.reduce(0) {
      $0 + $1.clauses(.other, .deed) + $1.clauses(.other, .passive)
    }
    let isHidden = own == 0 && shared > 0 && shared + others >= fewestSteps
    guard isHidden || (shared >= fewestShared && own * hiding <= shared) else { return nil }
    let sentence = answer.telling.filter { $0.ownDeeds == 0 && $0.part == .action }
      .max { $0.sharedDeeds < $1.sharedDeeds }
    return WeakSpot(quote: sentence?.quote, message: .sayI)
  }

  /// Steps that are told at all before one asks whose they were; those of "we", and how many of them
  /// hide one own step. By hand, held against the labelled answers.
  static let fewestSteps = 3
  static let fewestShared = 2
  static let hiding = 4

  static let passing = [
    Example(
      "We had to feed 90 people. I wrote the list and called the butcher, and we cooked until noon. "
        + "I then drew up the rota for the tables."),
    Example(parts: [
      .action:
        "I split the work into three. We met each Friday. I kept the budget and told the board."
    ]),
  ]
  static let failing = [
    Example(
      "We had to feed 90 people. We wrote the list and we called the butcher. The team cooked until "
        + "noon, and we set the tables. Everybody was fed by one."),
    Example(parts: [
      .situation: "The bridge was closed.",
      .action: "We split the work into three. We met each Friday and we told the board.",
      .result: "It was open again in nine days.",
    ]),
  ]
}

extension String {
  fileprivate static let sayI =
    "Say which of these steps were yours alone: change the \"we\" to \"I\" where it is true."
}

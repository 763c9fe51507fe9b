// Has the result a figure, or anything that could be counted?

import Knowledge

enum NoNumber: Check {
  static let id: CheckID = "no-number"
  static let severity = Severity.grave
  static let invites = Ingredient.resultNumber

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard answer.asksForAnEvent else { return nil }
    let results =
      answer.results + (answer.isProse ? answer.sentences.filter(AbsentPart.isOutcome) : [])
    guard AbsentPart.examine(answer)?.invites != .some(.relevance),
      AbsentPart.examine(answer) == nil || !results.isEmpty,
      Unfilled.examine(answer) == nil
    else { return nil }
    let counted = results.contains { $0.figures.contains(where: \.measures) }
    return counted ? nil : WeakSpot(message: .figure)
  }

  static let passing = [
    Example(parts: [
      .situation: "The bins overflowed.", .action: "I sorted the waste of all floors.",
      .result: "We cut it by half.",
    ]),
    Example(parts: [
      .situation: "The rota was late.", .action: "I redrew the rota with the nurses.",
      .result: "Planning went from a week to an afternoon, and three teams use it.",
    ]),
  ]
  static let failing = [
    Example(parts: [
      .situation: "The bins overflowed.", .action: "I sorted the waste of all floors.",
      .result: "After two weeks it was much better and everybody was happy.",
    ])
  ]
}

extension String {
  fileprivate static let figure =
    "Say how you know that it worked: what moved from what to what, or what people can do now."
}

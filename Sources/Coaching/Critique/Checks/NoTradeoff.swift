// Does an answer about a design or a decision name what was given up, or another way?

import Knowledge

enum NoTradeoff: Check {
  static let id: CheckID = "no-tradeoff"
  static let lists = [WordList.designQuestions, .designDeeds]
  static let severity = Severity.middling
  static let invites = Ingredient.tradeoff

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard isAboutChoice(answer), !OffQuestion.saysNothing(answer) else { return nil }
    let start = answer.sentences.first { $0.ownDeeds + $0.sharedDeeds > 0 }?.position ?? 0
    let weighed = answer.sentences.contains {
      !$0.has(.reflection) && ($0.position >= start || $0.speaks)
        && ($0.has(.cost) || ($0.has(.alternatives) && $0.part != .result))
    }
    return weighed ? nil : WeakSpot(message: .whatWasGivenUp)
  }

  /// Whether the question asks for a choice, or the answer tells of designing something.
  static func isAboutChoice(_ answer: ReadAnswer) -> Bool {
    answer.vocabulary.has(.designQuestions, in: answer.question)
      || answer.telling.contains { answer.vocabulary.has(.designDeeds, in: $0.tokens) }
  }

  static let passing = [
    Example(
      to: "Tell me about a design decision of yours.",
      "I designed the new ticket with one page rather than three. Inspectors now have to turn it."),
    Example(
      to: "Tell me about a time you helped a colleague.",
      "I carried her boxes and showed her the way to the lab."),
  ]
  static let failing = [
    Example(
      to: "Tell me about a design decision of yours.",
      "I designed the new ticket with one page. I drew it, tested it with ten people and printed it."
    )
  ]
}

extension WordList {
  /// Questions that ask for a choice.
  fileprivate static let designQuestions = WordList("design-questions")
  /// Deeds that are one.
  fileprivate static let designDeeds = WordList("design-deeds")
}

extension String {
  fileprivate static let whatWasGivenUp =
    "Say what else you looked at, or what this choice cost and who paid for it."
}

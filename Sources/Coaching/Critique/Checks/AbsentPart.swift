// Is a part absent altogether: the situation, the own action, or the result?

import Knowledge
import Language

enum AbsentPart: Check {
  static let id: CheckID = "missing-part"
  static let severity = Severity.grave
  static let invites = Ingredient.aftermath

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard answer.asksForAnEvent else { return nil }
    if OffQuestion.saysNothing(answer) { return WeakSpot(message: .event, invites: .relevance) }
    let isMissing = answer.isProse ? inProse : inParts
    guard
      let part = [AnswerPart.action, .result, .situation].first(where: { isMissing(answer, $0) })
    else { return nil }
    switch part {
    case .action: return WeakSpot(message: .action, invites: .ownership)
    case .result: return WeakSpot(message: .result)
    default: return WeakSpot(message: .situation, invites: .stakes)
    }
  }

  private static func inParts(_ answer: ReadAnswer, _ part: AnswerPart) -> Bool {
    part == .situation
      ? answer.sentences(.situation, .task).isEmpty : answer.sentences(part).isEmpty
  }

  private static func inProse(_ answer: ReadAnswer, _ part: AnswerPart) -> Bool {
    switch part {
    case .action: answer.ownDeeds + answer.sharedDeeds == 0
    case .result:
      !answer.sentences.contains { $0.part == .result || isOutcome($0) }
        && answer.aftermath.isEmpty
    default: false
    }
  }

  /// Before this much of the answer a figure belongs to the situation. By hand.
  static let earliestOutcome = 0.4

  /// An outcome with a figure, told in one breath with the last steps.
  static func isOutcome(_ sentence: ReadSentence) -> Bool {
    sentence.position >= earliestOutcome && sentence.part != .lesson
      && (sentence.has(.outcome) || sentence.has(.change))
      && sentence.figures.contains(where: \.measures)
      && sentence.clauses.contains { $0.subject != .me && isSettled($0, sentence) }
  }

  /// Something done, or something that is so in a sentence without steps of the speaker.
  private static func isSettled(_ clause: Clause, _ sentence: ReadSentence) -> Bool {
    [.deed, .passive].contains(clause.manner)
      || (sentence.ownDeeds == 0 && [.being, .state].contains(clause.manner))
  }

  static let passing = [
    Example(
      "Our bus was always full on Mondays. I asked the depot for a second one and counted the riders "
        + "for them. Since May there are two, and nobody is left at the stop."),
    Example(parts: [.situation: "The till froze.", .action: "I rebooted it.", .result: "It ran."]),
  ]
  static let failing = [
    Example(parts: [.situation: "The till froze.", .task: "", .action: "I rebooted it."]),
    Example(parts: [.action: "I rebooted it.", .result: "The till ran again within a minute."]),
    Example(
      "The roof leaked and water ran over the stage. It was a terrible evening for the theatre. "
        + "The fire brigade came. In the end the show was cancelled and 300 people went home."),
  ]
}

extension String {
  fileprivate static let event = "Tell one event: where it was, what you did, what came of it."
  fileprivate static let action = "Say what you did: the steps that were yours, in your own verbs."
  fileprivate static let result =
    "Say what came of it, the figure first; the story stops before its end."
  fileprivate static let situation =
    "Open with two sentences on where this was and what was at stake."
}

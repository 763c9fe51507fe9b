// Does the answer address the question? Looks for what the kind of question asks to be shown, and
// for whether anything is told at all.

import Knowledge

enum OffQuestion: Check {
  static let id: CheckID = "off-question"
  static let severity = Severity.grave
  static let invites = Ingredient.relevance

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    if saysNothing(answer) { return repeats(answer) ? nil : WeakSpot(message: .tellAnEvent) }
    let grammar = answer.vocabulary.grammar
    let asked = answer.vocabulary.kinds.filter {
      $0.isAsked(by: answer.question, grammar: grammar)
    }
    guard let kind = asked.first,
      !asked.contains(where: { $0.isTold(in: answer.sentences, grammar: grammar) })
    else { return nil }
    return WeakSpot(message: .address(kind.name))
  }

  /// Nothing that happened is told: buzzwords, rules of life, or chatter throughout.
  static func saysNothing(_ answer: ReadAnswer) -> Bool {
    let words = Double(max(1, answer.script.wordCount))
    let buzz = answer.sentences.reduce(0) { $0 + $1.count(.buzzwords) }
    if Double(buzz) / words > mostBuzz { return true }
    return answer.asksForAnEvent
      && (answer.events * fewestEvents < answer.sentences.count || isCreed(answer))
  }

  /// What the speaker is and believes, and no step taken.
  private static func isCreed(_ answer: ReadAnswer) -> Bool {
    let still = answer.sentences.count { sentence in
      !sentence.clauses.contains {
        [.deed, .passive, .state].contains($0.manner) && $0.subject != .named
      }
    }
    return answer.ownDeeds + answer.sharedDeeds == 0
      && Double(still) >= mostStill * Double(answer.sentences.count)
  }

  /// Whether the answer takes up a particular word of the question ("What motivates you?").
  private static func repeats(_ answer: ReadAnswer) -> Bool {
    guard openings.contains(answer.question.first?.word ?? "") else { return false }
    let asked = answer.question.map(\.word).filter(answer.isParticular).map { $0.prefix(stem) }
    let said = Set(answer.sentences.flatMap(\.tokens).map { $0.word.prefix(stem) })
    return asked.contains { $0.count > 3 && said.contains($0) }
  }

  private static let openings: Set = ["what", "why", "how", "who", "where", "which"]

  /// Share of words that may be buzzwords; in answers that tell something it is below 0.04.
  static let mostBuzz = 0.09
  /// Something happens in a fifth of the sentences at least; a creed stands still in two thirds of
  /// them. By hand, held against the labelled answers.
  static let fewestEvents = 5
  static let mostStill = 2.0 / 3
  /// Letters by which a word of the question is the same in the answer: "motivates", "motivation".
  static let stem = 5

  static let passing = [
    Example(
      to: "Tell me about a time you failed.",
      "I promised the parents a new playground by June. I had forgotten the permit, so in June "
        + "there was only a fence. I apologised at the next meeting and we opened in August."),
    Example(
      to: "Tell me about a conflict with a colleague.",
      "Ben wanted to close the shop at six and I wanted eight. I asked him to try both for a week."),
  ]
  static let failing = [
    Example(
      to: "Tell me about a time you received difficult feedback.",
      "I built a shelf for the paint shop. I measured the cans and cut the boards to fit. The shelf "
        + "holds 300 cans and the search for a colour takes one minute."),
    Example(
      "I leveraged synergies and drove alignment across stakeholders to deliver value. My ownership "
        + "and leadership created significant impact at scale with measurable outcomes."),
  ]
}

extension String {
  fileprivate static let tellAnEvent =
    "Tell one thing that happened: when, who, what you did, and what came of it."
  fileprivate static func address(_ kind: String) -> String {
    "The question is about \(kind.replacing("-", with: " ")): take an event that shows it, or say "
      + "in the first sentence how this one does."
  }
}

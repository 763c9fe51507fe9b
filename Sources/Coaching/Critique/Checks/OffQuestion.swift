// Does the answer address the question? Looks for what the kind of question asks to be shown, and
// for whether anything is told at all.

import Knowledge

enum OffQuestion: Check {
  static let id: CheckID = "off-question"
  static let severity = Severity.grave
  static let invites = Ingredient.relevance

  static func examine(_ reading: Reading) -> Spot? {
    if saysNothing(reading) { return repeats(reading) ? nil : Spot(message: .tellAnEvent) }
    let grammar = reading.vocabulary.grammar
    let asked = reading.vocabulary.kinds.filter {
      $0.isAsked(by: reading.question, grammar: grammar)
    }
    guard let kind = asked.first,
      !asked.contains(where: { $0.isTold(in: reading.lines, grammar: grammar) })
    else { return nil }
    return Spot(message: .address(kind.name))
  }

  /// Nothing that happened is told: buzzwords, rules of life, or chatter throughout.
  static func saysNothing(_ reading: Reading) -> Bool {
    let words = Double(max(1, reading.answer.wordCount))
    let buzz = reading.lines.reduce(0) { $0 + $1.count(.buzzwords) }
    if Double(buzz) / words > mostBuzz { return true }
    return reading.asksForAnEvent && (reading.events * 5 < reading.lines.count || isCreed(reading))
  }

  /// What the speaker is and believes, and no step taken.
  private static func isCreed(_ reading: Reading) -> Bool {
    let still = reading.lines.count { line in
      !line.clauses.contains {
        [.deed, .passive, .state].contains($0.manner) && $0.subject != .named
      }
    }
    return reading.ownDeeds + reading.sharedDeeds == 0 && still * 3 >= reading.lines.count * 2
  }

  /// Whether the answer takes up a particular word of the question ("What motivates you?").
  private static func repeats(_ reading: Reading) -> Bool {
    guard openings.contains(reading.question.first?.word ?? "") else { return false }
    let asked = reading.question.map(\.word).filter(reading.isParticular).map { $0.prefix(5) }
    let said = Set(reading.lines.flatMap(\.tokens).map { $0.word.prefix(5) })
    return asked.contains { $0.count > 3 && said.contains($0) }
  }

  private static let openings: Set = ["what", "why", "how", "who", "where", "which"]

  /// Share of words that may be buzzwords; in answers that tell something it is below 0.04.
  static let mostBuzz = 0.09

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

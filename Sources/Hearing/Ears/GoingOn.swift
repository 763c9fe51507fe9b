// A line that goes on with the story on the table in words that no follow-up is known by: "and the
// people upstairs were fine with that?" It is answered from the story, whatever it asks.

import Knowledge

enum GoingOn: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard moment.offered != nil, !moment.isName(line.text, of: .area, .theme) else { return nil }
    let share = moment.goesOn(line.text)
    guard share >= least else { return nil }
    return moment.probe(meantBy: line.clause).map { .namedProbe($0) }
      ?? .followUp(line.text, isSure: share >= sure)
  }

  /// The probability from which on a line goes on with the story, and from which on nobody asks
  /// whether a new question was meant. Chosen on lines of an author who wrote none of those that
  /// were learnt from.
  private static let least = 0.4
  static let sure = 0.7

  static let heard = [
    Example(
      "and the people upstairs were fine with that?", on: .goingOn(0.9),
      .followUp("and the people upstairs were fine with that?", isSure: true)),
    Example("Sounds expensive.", on: .goingOn(0.5), .followUp("Sounds expensive.", isSure: false)),
    Example("did anyone push back?", on: .goingOn(0.9), .namedProbe("obstacle")),
  ]
  static let passed = [
    Example(question: "and the people upstairs were fine with that?", on: .goingOn(0.1)),
    Example(question: "growth", on: .goingOn(0.9)),
  ]
}

// Is it told as orders carried out, with nothing of the speaker's own choosing?

import Knowledge

enum Assigned: Check {
  static let id: CheckID = "assigned"
  static let severity = Severity.grave
  static let invites = Ingredient.ownership

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let told = answer.sentences.filter { $0.part != .lesson && $0.part != .result }
    let orders = told.reduce(0) { $0 + $1.count(.orders) }
    let own = told.reduce(0) { $0 + $1.count(.initiative) + $1.choices(answer.vocabulary) }
    guard orders > (answer.ownDeeds > mostDeeds ? 1 : 0), own == 0 || orders >= own * 2
    else { return nil }
    guard let sentence = told.first(where: { $0.has(.orders) }) else { return nil }
    return WeakSpot(quote: sentence.quote, message: .ownChoice)
  }

  /// Own deeds that one order is enough for: who did more has chosen something.
  static let mostDeeds = 2

  static let passing = [
    Example(
      "My manager asked me to look at the returns. I proposed to photograph each parcel, and I chose "
        + "the cheaper camera."),
    Example("I noticed that the gate stood open at night. I fixed the lock and told the others."),
  ]
  static let failing = [
    Example(
      "I was told to clear the archive. My boss gave me the list of boxes and I followed it. "
        + "I carried them down and labelled them."),
    Example("The ticket was assigned to me. I implemented what it said and closed it."),
  ]
}

extension String {
  fileprivate static let ownChoice =
    "Say what you chose, changed or suggested beyond the order that you were given."
}

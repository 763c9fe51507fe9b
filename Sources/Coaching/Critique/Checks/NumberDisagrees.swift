// Is a figure told otherwise in the list of numbers, or in another story or answer?

import Knowledge

enum NumberDisagrees: Check {
  static let id: CheckID = "number-disagrees"
  static let severity = Severity.grave
  static let invites = Ingredient.sourceOfNumber

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard let figure = answer.otherFigures.first else { return nil }
    let message =
      figure.number.map { String.list($0) } ?? .settle(figure.quote.text, figure.elsewhere.words)
    return WeakSpot(quote: figure.quote, message: message, elsewhere: figure.elsewhere)
  }

  static let passing = [
    Example("The queue fell from 9 minutes to 2.", disagreeing: nil),
    Example("The queue fell to a fifth.", disagreeing: nil),
  ]
  static let failing = [
    Example("The queue fell to 4 minutes.", disagreeing: "4 minutes")
  ]
}

extension String {
  fileprivate static func list(_ number: Number) -> String {
    "Your list has \(Placeholders.shown(number)) for \(number.name): say that, or correct it with "
      + "/number \(number.id)."
  }
  fileprivate static func settle(_ here: String, _ there: String) -> String {
    "You say \"\(here)\" here and \"\(there)\" elsewhere of what may be the same: settle on one."
  }
}

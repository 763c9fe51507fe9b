// Does the strongest figure lead the result, or does it come late?

import Knowledge
import Language

enum BuriedResult: Check {
  static let id: CheckID = "buried-result"
  static let severity = Severity.middling
  static let invites = Ingredient.headline

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let results = answer.endings
    let figures = results.indices.filter { results[$0].figures.contains(where: \.measures) }
    let strong = results.firstIndex(where: \.isStrong)
    guard answer.sentences.first?.part != .result || !answer.isProse,
      let place = strong ?? figures.first
    else { return nil }
    let before = results[..<place].reduce(0) { $0 + $1.told.wordCount }
    guard !answer.isProse || results[..<place].contains(where: { $0.has(.outcome) }) else {
      return nil
    }
    guard place >= mostSentences || (strong != nil && before >= mostWords) else { return nil }
    return WeakSpot(quote: results[place].quote, message: .lead)
  }

  /// Sentences of the result before its figure that bury it, and words that may stand there. By hand.
  static let mostSentences = 2
  static let mostWords = 16

  static let passing = [
    Example(parts: [
      .situation: "Parcels.", .action: "I sorted them.",
      .result: "Returns fell from nine percent to two. People liked the new racks.",
    ])
  ]
  static let failing = [
    Example(parts: [
      .situation: "Parcels.", .action: "I sorted them.",
      .result: "People liked the new racks. There were some questions in the first days. The walk "
        + "is a bit longer than before. Oh, and returns fell from nine percent to two.",
    ])
  ]
}

extension String {
  fileprivate static let lead = "Open the result with this figure, then tell the rest."
}

extension ReadSentence {
  /// A figure that impresses: a share, a change, money; a count of what came out.
  fileprivate var isStrong: Bool {
    figures.contains { [.percent, .ratio, .money].contains($0.kind) }
      || (has(.change) && figures.contains { $0.kind == .count || $0.kind == .nothing })
      || (figures.count { $0.measures } >= 2)
  }
}

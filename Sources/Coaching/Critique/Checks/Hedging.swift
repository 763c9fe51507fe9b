// Do fillers and hedges take the force out?

import Knowledge
import Language

enum Hedging: Check {
  static let id: CheckID = "hedging"
  static let lists = [WordList.hedges, .mildHedges]
  static let severity = Severity.small
  static let invites = Ingredient.noneNeeded

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let weights = answer.sentences.map { sentence in
      Double(sentence.places(.hedges).count { isHedge(sentence, $0) }) + mild
        * Double(sentence.count(.mildHedges))
    }
    guard weights.reduce(0, +) >= most,
      let worst = weights.indices.max(by: { weights[$0] < weights[$1] })
    else { return nil }
    return WeakSpot(quote: answer.sentences[worst].quote, message: .drop)
  }

  /// Three plain fillers, or more of the mild ones.
  static let most = 3.0

  /// What a mild one counts, "probably". By hand.
  static let mild = 0.4

  /// "What kind of", "a kind of" are no hedges.
  private static func isHedge(_ sentence: ReadSentence, _ place: Range<Int>) -> Bool {
    let before = place.lowerBound > 0 ? sentence.tokens[place.lowerBound - 1].word : ""
    return sentence.tokens[place].last?.word != "of" || !WordClass.determiners.contains(before)
  }

  static let passing = [
    Example("What kind of bread they wanted was probably clear to them. I asked, maybe too late."),
    Example("I guess I was early. I drew the plan and hung it up."),
  ]
  static let failing = [
    Example("I guess I kind of drew the plan, and basically I sort of hung it up.")
  ]
}

extension WordList {
  fileprivate static let hedges = WordList("hedges")
  fileprivate static let mildHedges = WordList("mild-hedges")
}

extension String {
  fileprivate static let drop = "Drop the fillers; say what you did as plainly as it was."
}

// Do fillers and hedges take the force out?

import Knowledge

enum Hedging: Check {
  static let id: CheckID = "hedging"
  static let lists = [WordList.hedges]
  static let severity = Severity.small
  static let invites = Ingredient.noneNeeded

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let weights = answer.sentences.map { sentence in
      sentence.places(.hedges).reduce(0) { $0 + weight(sentence, $1) }
    }
    guard weights.reduce(0, +) >= most,
      let worst = weights.indices.max(by: { weights[$0] < weights[$1] })
    else { return nil }
    return WeakSpot(quote: answer.sentences[worst].quote, message: .drop)
  }

  /// Three plain fillers, or more of the mild ones.
  static let most = 3.0

  /// "What kind of", "a kind of" are no hedges; "probably" is a mild one.
  private static func weight(_ sentence: ReadSentence, _ place: Range<Int>) -> Double {
    let words = sentence.tokens[place].map(\.word)
    let before = place.lowerBound > 0 ? sentence.tokens[place.lowerBound - 1].word : ""
    if words.last == "of",
      ["a", "the", "this", "that", "what", "any", "every", "some", "which"]
        .contains(before)
    {
      return 0
    }
    return mild.contains(words[0]) || mildPairs.contains(words) ? 0.4 : 1
  }
  private static let mild: Set = [
    "maybe", "probably", "perhaps", "possibly", "presumably", "hopefully", "a", "actually",
    "honestly", "obviously", "literally", "to", "somehow", "more", "not", "pretty", "um", "er",
    "uh", "in", "at", "needless", "long", "it", "as",
  ]
  private static let mildPairs: Set = [["i", "think"], ["or", "so"], ["and", "so", "on"]]

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
}

extension String {
  fileprivate static let drop = "Drop the fillers; say what you did as plainly as it was."
}

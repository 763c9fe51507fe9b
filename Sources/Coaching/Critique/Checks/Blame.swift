// Is another person faulted or belittled?

import Knowledge
import Language

enum Blame: Check {
  static let id: CheckID = "blame"
  static let lists = [WordList.blame, .verdicts]
  static let severity = Severity.middling
  static let invites = Ingredient.othersView

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    for sentence in answer.sentences {
      for place in sentence.places(.blame) where isAboutOthers(sentence, place) {
        return WeakSpot(quote: sentence.quote, message: .theirSide)
      }
    }
    return nil
  }

  /// Not "I was lazy", not "my stupid mistake", not "she wasn't lazy".
  private static func isAboutOthers(_ sentence: ReadSentence, _ place: Range<Int>) -> Bool {
    let before = sentence.tokens[max(0, place.lowerBound - 4)..<place.lowerBound].map(\.word)
    let within = sentence.tokens[place].map(\.word)
    return !before.contains("i") && !before.contains("we") && before.last != "my"
      && !within.contains("myself") && !isReported(sentence) && !isOfThing(sentence, place)
      && !before.suffix(3).contains { WordClass.negations.contains($0) }
  }

  /// "She thought it was childish", "he called it useless": a verdict on an idea.
  private static func isOfThing(_ sentence: ReadSentence, _ place: Range<Int>) -> Bool {
    let before = sentence.tokens[..<place.lowerBound].map(\.word).filter {
      !WordClass.being.contains($0) && !WordClass.degrees.contains($0)
    }
    let isOwned = sentence.tokens[place].contains { ["his", "her", "their"].contains($0.word) }
    return !isOwned && ["it", "this", "that", "'s"].contains(before.last)
      && sentence.places(.verdicts).contains { $0.lowerBound < place.lowerBound }
  }

  /// "He told me that my plan was useless": somebody else's verdict on the speaker.
  private static func isReported(_ sentence: ReadSentence) -> Bool {
    let words = sentence.tokens.map(\.word)
    return zip(words, words.dropFirst()).contains { ["told", "called"].contains($0) && $1 == "me" }
  }

  static let passing = [
    Example("She thought the plan was risky, and about the weather she was right."),
    Example("One of them thought it was childish, and the other called it a bit stupid."),
    Example("I was too lazy to check the valve, and I told her so."),
  ]
  static let failing = [
    Example("He was incompetent, so I did his part as well."),
    Example("My predecessor had no clue and left a pile of garbage."),
  ]
}

extension WordList {
  fileprivate static let blame = WordList("blame")
  fileprivate static let verdicts = WordList("verdicts")
}

extension String {
  fileprivate static let theirSide =
    "Say what they wanted and what they were right about, and leave out the verdict on the person."
}

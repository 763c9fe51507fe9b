// Is there a short form or an internal name that an outsider can't know, and that isn't explained?

import Knowledge
import Language

enum Jargon: Check {
  static let id: CheckID = "jargon"
  static let lists = [WordList.systemNouns]
  static let severity = Severity.small
  static let invites = Ingredient.noneNeeded

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let explained = Set(
      answer.sentences.flatMap { sentence in
        sentence.tokens.indices.filter { isExplained(sentence.tokens, $0) }.map {
          sentence.tokens[$0].word
        }
      })
    let terms = answer.sentences.map { sentence in
      sentence.tokens.indices.filter {
        isStrange(sentence.tokens, $0, answer.vocabulary)
          && !explained.contains(sentence.tokens[$0].word)
      }
    }
    guard let most = terms.map(\.count).max(), most > 0,
      let at = terms.firstIndex(where: { $0.count == most })
    else { return nil }
    let sentence = answer.sentences[at]
    guard most * shouting <= max(sentence.tokens.count, fewestTokens) else { return nil }
    return WeakSpot(
      quote: sentence.clause(around: terms[at][0]..<(terms[at][most - 1] + 1)),
      message: .explain(sentence.tokens[terms[at][0]].raw))
  }

  /// Where every fourth word is in capitals, somebody is shouting; two may be in a short sentence.
  private static let shouting = 4
  private static let fewestTokens = 8
  /// Letters of a short form. By hand.
  private static let longestShortForm = 6

  private static func isStrange(_ tokens: [Token], _ place: Int, _ words: Vocabulary) -> Bool {
    let token = tokens[place]
    guard !token.isMark, !words.has(.knownTerms, word: token.word),
      !WordClass.stopWords.contains(token.word), !WordClass.auxiliaries.contains(token.word),
      !WordClass.adverbs.contains(token.word), !words.has(.generalWords, word: token.word)
    else { return false }
    return isShortForm(token.raw) || isSystemName(tokens, place, words)
  }

  /// Two or more capitals, perhaps with figures.
  private static func isShortForm(_ raw: String) -> Bool {
    raw.count { $0.isUppercase } >= 2 && raw.count <= longestShortForm
      && raw.allSatisfy { $0.isUppercase || $0.isNumber || "-/&s".contains($0) }
      && !raw.allSatisfy { "XYN".contains($0) }
  }

  /// "the Falcon pipeline", "our Merlin job"; not "the Delegation Framework", which says itself.
  private static func isSystemName(_ tokens: [Token], _ place: Int, _ words: Vocabulary) -> Bool {
    guard place > 0, place + 1 < tokens.count, tokens[place].isCapitalised else { return false }
    return ["the", "our", "to", "into", "from", "via"].contains(tokens[place - 1].word)
      && !tokens[place + 1].isCapitalised
      && words.has(.systemNouns, word: tokens[place + 1].word)
  }

  /// "DHR (the record)", "the record (DHR)", "DHR, our record", "DHR is our record".
  private static func isExplained(_ tokens: [Token], _ place: Int) -> Bool {
    func word(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].word : "" }
    let next = word(place + 1)
    return next == "(" || word(place - 1) == "(" || next == "\u{2013}" || next == "\u{2014}"
      || ([",", "is", "was"].contains(next)
        && ["our", "the", "a", "an", "which", "that", "its", "where"].contains(word(place + 2)))
  }

  static let passing = [
    Example("The DHR (the record of a batch) was never complete, and the API was slow."),
    Example("Our CRM, the list of all customers, was down."),
    Example("I did NOT sign it, and I told ALL of them."),
  ]
  static let failing = [
    Example("The DHR was never complete, so the QRB sent each batch back."),
    Example("I rebuilt the Falcon pipeline in a week."),
  ]
}

extension WordList {
  /// Nouns that follow the name of a system: "the Falcon pipeline".
  fileprivate static let systemNouns = WordList("system-nouns")
}

extension String {
  fileprivate static func explain(_ term: String) -> String {
    "Say in three words what \"\(term)\" means, or name the thing instead."
  }
}

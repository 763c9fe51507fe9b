// The word lists that a critique reads with: `general/words/NAME.txt`, by what they are for. A list
// that is not there is empty, and what hangs on it is then not noticed.

import Language

/// Word lists, made ready once.
package struct Vocabulary: Sendable {
  private let lists: [WordList: PatternList]
  private let sets: [WordList: Set<String>]
  let grammar: Grammar
  let kinds: [QuestionKind]

  /// - Parameter words: `Bank.words`.
  package init(words: [String: [String]]) {
    func lines(_ list: WordList) -> [String] {
      (words[list.rawValue] ?? []).map { $0.lowercased() }
    }
    lists = Dictionary(
      uniqueKeysWithValues: WordList.allCases.map { ($0, PatternList(lines($0))) })
    sets = Dictionary(uniqueKeysWithValues: WordList.allCases.map { ($0, Set(lines($0))) })
    grammar = Grammar(irregular: Set(lines(.pastForms)), states: Set(lines(.stateVerbs)))
    kinds = QuestionKind.all(from: words[WordList.questionKinds.rawValue] ?? [])
  }

  func places(of list: WordList, in tokens: [Token]) -> [Range<Int>] {
    lists[list]?.matches(in: tokens, grammar: grammar) ?? []
  }

  func has(_ list: WordList, in tokens: [Token]) -> Bool { !places(of: list, in: tokens).isEmpty }

  /// Whether a single word stands in a list.
  func has(_ list: WordList, word: String) -> Bool { sets[list]?.contains(word) ?? false }
}

/// Names of the files in `general/words/`.
enum WordList: String, CaseIterable, Sendable {
  /// Irregular past forms; past verbs that tell a state.
  case pastForms = "past-forms"
  case stateVerbs = "state-verbs"
  /// What gives a part away.
  case context, duty, outcome, change, reflection, habit, later
  /// What gives a quality away.
  case cost, alternatives, initiative, choosing, orders, hedges, blame, platitudes, buzzwords,
    people
  /// One other person: "director", "analyst".
  case roles
  /// Words that end as people do, and are things or take the story's service.
  case thingPlurals = "thing-plurals"
  /// Words too general to make a lesson concrete.
  case generalWords = "general-words"
  /// Short forms and names that any interviewer knows.
  case knownTerms = "known-terms"
  /// Nouns that follow the name of a system: "the Falcon pipeline".
  case systemNouns = "system-nouns"
  case questionKinds = "question-kinds"
  /// Questions that ask for a choice; deeds that are one.
  case designQuestions = "design-questions"
  case designDeeds = "design-deeds"
  /// Questions about the person, which no event needs to answer.
  case selfQuestions = "self-questions"
}

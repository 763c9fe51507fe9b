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
      (words[list.name] ?? []).map { $0.lowercased() }
    }
    lists = Dictionary(
      uniqueKeysWithValues: WordList.all.map { ($0, PatternList(lines($0))) })
    sets = Dictionary(uniqueKeysWithValues: WordList.all.map { ($0, Set(lines($0))) })
    grammar = Grammar(
      irregular: Set(lines(.pastForms)), states: Set(lines(.stateVerbs)),
      timeless: Set(lines(.timeless)), notPast: Set(lines(.notPast)))
    kinds = QuestionKind.all(from: words[WordList.questionKinds.name] ?? [])
  }

  func places(of list: WordList, in tokens: [Token]) -> [Range<Int>] {
    lists[list]?.matches(in: tokens, grammar: grammar) ?? []
  }

  func has(_ list: WordList, in tokens: [Token]) -> Bool { !places(of: list, in: tokens).isEmpty }

  /// Whether a single word stands in a list.
  func has(_ list: WordList, word: String) -> Bool { sets[list]?.contains(word) ?? false }
}

/// The name of a file in `general/words/`. A list that one check alone reads is declared with it.
struct WordList: Hashable, Sendable {
  let name: String
  init(_ name: String) { self.name = name }
}

extension WordList {
  /// What gives a part away.
  static let context = WordList("context")
  static let duty = WordList("duty")
  static let outcome = WordList("outcome")
  static let change = WordList("change")
  static let reflection = WordList("reflection")
  static let habit = WordList("habit")
  static let later = WordList("later")
  static let today = WordList("today")
  /// What gives a quality away.
  static let cost = WordList("cost")
  static let alternatives = WordList("alternatives")
  static let initiative = WordList("initiative")
  static let orders = WordList("orders")
  static let buzzwords = WordList("buzzwords")
  static let people = WordList("people")
  /// Verbs of today that are no habit.
  static let presentStates = WordList("present-states")
  /// What stands behind the verb of an order: "ask people", "write it".
  static let behindOrders = WordList("behind-orders")
  /// Looked for in every sentence.
  static let cues =
    [
      context, duty, outcome, change, reflection, habit, later, cost, alternatives, initiative,
      orders, buzzwords, people, today, presentStates, behindOrders,
    ] + Checks.all.flatMap { $0.lists }

  static let choosing = WordList("choosing")
  /// Irregular past forms; past verbs that tell a state.
  static let pastForms = WordList("past-forms")
  static let stateVerbs = WordList("state-verbs")
  /// Past forms that look like the present; words that only look like past forms.
  static let timeless = WordList("timeless-forms")
  static let notPast = WordList("not-past")
  /// One other person: "director", "analyst".
  static let roles = WordList("roles")
  /// Words that end as people do, and are things or take the story's service.
  static let thingPlurals = WordList("thing-plurals")
  /// Words too general to make a lesson concrete.
  static let generalWords = WordList("general-words")
  /// Short forms and names that any interviewer knows.
  static let knownTerms = WordList("known-terms")
  static let questionKinds = WordList("question-kinds")
  /// Questions about the person, which no event needs to answer.
  static let selfQuestions = WordList("self-questions")
  /// Words with which a question wants an event all the same.
  static let eventWords = WordList("event-words")
  static let all =
    cues + [
      choosing, pastForms, stateVerbs, timeless, notPast, roles, thingPlurals, generalWords,
      knownTerms, questionKinds, selfQuestions, eventWords,
    ]
}

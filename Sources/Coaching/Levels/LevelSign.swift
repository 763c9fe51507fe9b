// What makes a story large enough for a level: people who moved, teams, a direction that was set,
// and that it lasted. One file a sign, with examples that one test runs.

import Knowledge
import Language

/// A sign of size.
package enum LevelSign: String, CaseIterable, Codable, Sendable {
  case people, teams, direction, durability

  /// Sentences that show it, as many as a level needs.
  func needed(at level: Level) -> Int {
    switch (level, self) {
    case (.mid, .direction): 1
    case (.mid, _): 0
    case (.staff, .people), (.staff, .teams): 2
    default: 1
    }
  }

  var kind: any Sign.Type {
    switch self {
    case .people: PeopleSign.self
    case .teams: TeamsSign.self
    case .direction: DirectionSign.self
    case .durability: DurabilitySign.self
    }
  }
}

/// What each sign has.
protocol Sign {
  /// Word lists (`general/words/NAME.txt`); a sentence with a phrase of one shows the sign.
  static var lists: [String] { get }
  /// Sentences that show it, and sentences that don't.
  static var showing: [String] { get }
  static var lacking: [String] { get }
  /// What would show it, at a level: one sentence.
  static func raise(to level: Level) -> String
}

/// Finds signs in a text.
package struct SignReader: Sendable {
  private let lists: [LevelSign: [PatternList]]
  private let grammar: Grammar

  /// - Parameter words: `Bank.words`.
  package init(words: [String: [String]]) {
    var lists: [LevelSign: [PatternList]] = [:]
    for sign in LevelSign.allCases {
      lists[sign] = sign.kind.lists.map { PatternList((words[$0] ?? []).map { $0.lowercased() }) }
    }
    self.lists = lists
    grammar = Vocabulary(words: words).grammar
  }

  /// The sentences that show a sign, in order.
  package func sentences(showing sign: LevelSign, in text: String) -> [String] {
    Sentence.all(in: text).filter { sentence in
      let tokens = sentence.tokens.filter { $0.word != "-" || $0.range.count > 1 }
      return (lists[sign] ?? []).contains { !$0.matches(in: tokens, grammar: grammar).isEmpty }
    }.map(\.text)
  }
}

// Reasons in plain words.

import Knowledge
import Language

extension Reason {
  /// "your answer Q7 asks nearly this"; begins in lower case, no full stop.
  package func sentence(bank: Bank) -> String {
    switch kind {
    case .answer(let id): Wording.answer(id)
    case .near(let id): Wording.near(bank.answer(id)?.title ?? id.text)
    case .tells(let id, let role): Wording.tells(bank.name(of: id), role)
    case .inferredTheme(let id): Wording.inferred(bank.name(of: id))
    case .shows(let id, let strength): Wording.shows(bank.name(of: id), strength)
    case .inferredArea(let id): Wording.inferred(bank.name(of: id))
    case .words(let words): Wording.words(words)
    case .meaning(let words): Wording.meaning(words)
    case .rank(let rank): Wording.rank(rank)
    case .contrary(_, let told): Facet.contrary(told: told)
    case .lacks(let asked, let has): Facet.lacks(asked, has: has)
    case .asked(let wish): wish
    }
  }
}

extension Bank {
  fileprivate func name(of id: ThemeID) -> String { (theme(id)?.name ?? id.text).lowerFirst }
  fileprivate func name(of id: AreaID) -> String { (area(id)?.name ?? id.text).lowerFirst }
}

// MARK: - Wording

extension Reason {
  enum Wording {
    static func answer(_ id: AnswerID) -> String {
      "your answer \(id.text.uppercased()) asks nearly this"
    }
    static func near(_ title: String) -> String { "near \"\(title)\"" }
    static func tells(_ name: String, _ role: Role) -> String {
      role == .primary
        ? "marked for \"\(name)\"" : "in reserve for \"\(name)\""
    }
    static func shows(_ name: String, _ strength: Strength) -> String {
      strength == .strong
        ? "strong in \(name)" : "has some \(name)"
    }
    static func inferred(_ name: String) -> String { "its text shows \"\(name)\" (inferred)" }
    /// As many as are read at a glance.
    private static let mostWords = 4
    static func words(_ words: [String]) -> String {
      "it speaks of " + words.prefix(mostWords).map { "\"\($0)\"" }.joined(separator: ", ")
    }
    static func meaning(_ words: String) -> String {
      words.isEmpty ? "its text is near the question in meaning" : "it says \"\(words)\""
    }
    static func rank(_ rank: Rank) -> String {
      switch rank {
      case .primary: "one of your primary stories"
      case .backup: "one of your backup stories"
      case .anecdote: "an anecdote"
      }
    }
    static func told(_ times: Int) -> String {
      times == 1 ? "you told it already" : "you told it \(times) times already"
    }
    static func size(_ level: Level) -> String {
      "a primary story has the size that \(level.rawValue) expects"
    }
  }
}

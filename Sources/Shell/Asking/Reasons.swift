// Why a story is suggested, said so that it does not repeat what stands above it.

import Knowledge
import Matching

extension Reason {
  /// The theme by which it speaks for a story.
  var theme: ThemeID? {
    switch kind {
    case .tells(let id, _), .inferredTheme(let id): id
    default: nil
    }
  }

  var isInferred: Bool {
    switch kind {
    case .inferredTheme, .inferredArea: true
    default: false
    }
  }
  var isQuote: Bool {
    if case .meaning = kind { true } else { false }
  }

  /// The reason where the question's themes and the prepared answer stand above it already; nil
  /// where nothing is left to say.
  func shown(besides answer: AnswerID?, themes: Set<ThemeID>, bank: Bank) -> String? {
    switch kind {
    case .answer(let id) where id == answer: "\(id.text.uppercased()) asks nearly this"
    case .near(let id) where id == answer: nil
    case .tells(let id, .primary) where themes.contains(id): Wording.marked
    case .tells(let id, .backup) where themes.contains(id): Wording.reserve
    case .inferredTheme(let id) where themes.contains(id): Wording.inferred
    default: sentence(bank: bank)
    }
  }

  private enum Wording {
    static let marked = "marked for this"
    static let reserve = "marked as a reserve for this"
    static let inferred = "its text shows this (inferred)"
  }
}

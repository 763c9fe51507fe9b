// How well a matcher understands a bank: its suggestions against labelled questions. Pure.

import Knowledge

/// The counts, and every question that was missed.
package struct Evaluation: Sendable {
  /// Questions that a story answers: all, with one of theirs first, with one among the first two,
  /// and those for which the coach said that none fits.
  package private(set) var told = 0
  package private(set) var first = 0
  package private(set) var firstTwo = 0
  package private(set) var declinedTold = 0
  /// Questions that no story answers: all, and those for which the coach said so.
  package private(set) var untold = 0
  package private(set) var declinedUntold = 0
  package private(set) var misses: [Miss] = []

  /// A question whose first suggestion is none of its stories, or that should have been declined.
  package struct Miss: Sendable {
    package var question: LabelledQuestion
    /// The first two suggestions; none where the coach declined.
    package var suggested: [StoryID]
    package var fit: Fit
  }

  package init(of matcher: Matcher, on questions: [LabelledQuestion]) {
    for question in questions {
      let match = matcher.match(question.text, wish: Wish())
      add(question, match)
    }
  }

  private mutating func add(_ question: LabelledQuestion, _ match: Match) {
    let suggested = Array(match.suggestions.prefix(2).map(\.story))
    let isDeclined = match.fit == .none
    let isRight: Bool
    if question.stories.isEmpty {
      untold += 1
      declinedUntold += isDeclined ? 1 : 0
      isRight = isDeclined
    } else {
      told += 1
      declinedTold += isDeclined ? 1 : 0
      isRight = suggested.first.map(question.stories.contains) ?? false
      first += isRight ? 1 : 0
      firstTwo += suggested.contains(where: question.stories.contains) ? 1 : 0
    }
    if !isRight {
      misses.append(Miss(question: question, suggested: suggested, fit: match.fit))
    }
  }
}

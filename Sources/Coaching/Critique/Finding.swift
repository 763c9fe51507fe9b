// What a critique says: weak spots, each at the very words, and the follow-up that each invites.

import Knowledge
import Language

/// What a check looks for; its name as people type it.
package enum CheckID: String, CaseIterable, Codable, Sendable {
  case offQuestion = "off-question"
  case missingPart = "missing-part"
  case weNotI = "we-not-i"
  case assigned
  case noNumber = "no-number"
  case unfilled
  case noTradeoff = "no-tradeoff"
  case noLesson = "no-lesson"
  case vagueLesson = "vague-lesson"
  case lessonNotApplied = "lesson-not-applied"
  case belowLevel = "below-level"
  case blame
  case buriedResult = "buried-result"
  case slowStart = "slow-start"
  case tooLong = "too-long"
  case tooShort = "too-short"
  case jargon
  case hedging
  case numberDisagrees = "number-disagrees"
}

/// Words of the answer.
package struct QuotedWords: Hashable, Sendable {
  /// The part that they stand in; nil in prose.
  package let part: AnswerPart?
  /// Characters of that part's text, or of the prose.
  package let range: Range<Int>
  package let text: String
}

/// How much a weak spot costs the person.
package enum Severity: String, Codable, Sendable {
  case small, middling, grave
}

/// One weak spot.
package struct Finding: Hashable, Sendable {
  package let check: CheckID
  package let severity: Severity
  /// The words it is about; nil when something is absent.
  package let quote: QuotedWords?
  /// Another place of the person's files that says otherwise.
  package let elsewhere: Quote?
  /// What to do, one sentence.
  package let message: String
  /// The follow-up that an interviewer would ask.
  package let invites: Ingredient
}

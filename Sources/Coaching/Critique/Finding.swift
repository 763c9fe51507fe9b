// What a critique says: weak spots, each at the very words, and the follow-up that each invites.

import Knowledge
import Language

/// What a check looks for; its name as people type it. Each check declares its own.
package struct CheckID: Hashable, Codable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral name: String) { rawValue = name }
}

/// Words of the answer.
package struct QuotedWords: Hashable, Sendable {
  /// The piece of the script that they stand in.
  package let piece: Int
  /// What that piece is; nil in prose.
  package let part: AnswerPart?
  /// Characters of the piece's text.
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

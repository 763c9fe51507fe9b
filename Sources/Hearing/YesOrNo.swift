// A reply to a question with yes or no.

import Language

/// What was replied.
package enum YesOrNo: Equatable, Sendable {
  case yes, no
  /// A command, which has to wait.
  case command
  case neither

  package static func of(_ line: String) -> YesOrNo {
    let text = line.withPlainBlanks.trimmed.lowercased()
    if ["y", "yes"].contains(text) { return .yes }
    if ["n", "no", "q", "quit"].contains(text) { return .no }
    return text.hasPrefix("/") ? .command : .neither
  }

  static let heard: [(String, YesOrNo)] = [
    ("y", .yes), (" Yes ", .yes), ("\u{A0}yes\u{202F}", .yes), ("n", .no), ("n\u{AD}o", .no),
    ("quit", .no), ("/undo", .command), ("", .neither),
    ("maybe", .neither),
  ]
}

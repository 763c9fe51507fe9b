// "I don't know", in the ways people type it.

import Language

/// Hears that somebody does not know.
enum NotKnowing {
  /// Whether the line says nothing else.
  static func isAll(of text: String) -> Bool { phrases.contains(bare(text)) }

  /// Whether it says so first.
  static func begins(_ text: String) -> Bool {
    let line = bare(text) + " "
    return phrases.contains { line.hasPrefix($0 + " ") }
  }

  private static func bare(_ text: String) -> String {
    Words.plain(text).joined(separator: " ")
  }

  private static let phrases: Set = [
    "i dont know", "dont know", "i do not know", "do not know", "idk", "cannot know", "cant know",
    "i cannot know", "i cant know", "no idea", "i have no idea", "i dont remember", "not sure",
    "im not sure", "i am not sure", "im stuck", "i am stuck", "stuck", "i cant think",
  ]
}

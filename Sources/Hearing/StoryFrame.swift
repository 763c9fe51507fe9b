// What a story is wanted for: "which story for conflict?" asks for conflict.

import Language

/// The words around what a story is wanted for.
package enum StoryFrame {
  /// "which story for conflict?" -> "conflict?"; other texts as they are.
  package static func without(_ line: String) -> String {
    let text = line.withPlainBlanks
    let lower = text.lowercased()
    let frame = frames.first { lower.hasPrefix($0) }
    let rest = frame.map { text.dropFirst($0.count).trimmed } ?? name(text)
    return rest.flatMap { $0.isEmpty ? nil : $0 } ?? text
  }

  /// A name behind a frame of the person's own: "a good example for growth?". What is longer than
  /// a name is a question as it stands.
  private static func name(_ text: String) -> String? {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard let end = words.prefix(longestFrame).firstIndex(of: "for"),
      (1...longestName).contains(words.count - end - 1),
      words[..<end].contains(where: told.contains)
    else { return nil }
    return text.split(separator: " ")[(end + 1)...].joined(separator: " ")
  }

  private static let told: Set = ["story", "stories", "example", "examples"]
  private static let longestFrame = 8
  private static let longestName = 3
  private static let frames = [
    "which story is best for ", "which story should i tell for ", "which story should i use for ",
    "which story fits ", "which story for ", "what story for ", "which stories for ",
    "what should i tell for ", "best story for ", "story for ", "which one for ",
  ]
}

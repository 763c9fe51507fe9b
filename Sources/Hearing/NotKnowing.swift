// "I don't know", in the ways people type it: said for certain, or only to say that nothing comes
// to mind yet.

import Language

/// Hears that somebody does not know.
enum NotKnowing {
  /// How sure it is that there is nothing to know.
  enum Grade {
    /// Said outright.
    case certain
    /// Nothing comes to mind, and a hint may help.
    case unsure
  }

  /// Nil where the line says anything else.
  static func grade(of text: String) -> Grade? { phrases[bare(text)] }

  /// Whether the line says so first, of either grade.
  static func begins(_ text: String) -> Bool {
    let line = bare(text) + " "
    return phrases.keys.contains { line.hasPrefix($0 + " ") }
  }

  private static func bare(_ text: String) -> String {
    Words.plain(text).joined(separator: " ")
  }

  private static let phrases: [String: Grade] = [
    "i dont know": .certain, "dont know": .certain, "i do not know": .certain,
    "do not know": .certain, "idk": .certain, "cannot know": .certain, "cant know": .certain,
    "i cannot know": .certain, "i cant know": .certain, "no idea": .certain,
    "i have no idea": .certain, "i dont remember": .unsure, "not sure": .unsure,
    "im not sure": .unsure, "i am not sure": .unsure, "im stuck": .unsure, "i am stuck": .unsure,
    "stuck": .unsure, "i cant think": .unsure,
  ]
}

// What a line typed while refining means. A key or its word, a part's name, a command, else words
// for the answer.

import Coaching
import Language

/// One line, understood.
package enum RefiningWord: Equatable, Sendable {
  /// The words typed last go into the part: behind its text, or in its place.
  case take, replace
  /// One step back.
  case back
  /// Another follow-up.
  case next
  /// Several lines, the person's own editor.
  case lines, editor
  /// All findings; what can be typed.
  case more, help
  case done, leave, drop
  case part(String)
  case number(String)
  /// Another command; never words of an answer.
  case command(String)
  case text(String)
  /// Words that are none for the answer: the person does not know what to say.
  case stuck(String)

  package static func of(_ line: String, in manuscript: Manuscript) -> RefiningWord {
    let text = line.withPlainBlanks.trimmed
    if text.isEmpty { return .next }
    let isSlashed = text.hasPrefix("/")
    let bare = (isSlashed ? String(text.dropFirst()) : text).lowercased()
    if let key = keys.first(where: { $0.words.contains(bare) }) { return key.meaning }
    if isSlashed, bare.hasPrefix("num") { return .number(rest(of: text)) }
    if let part = manuscript.parts.first(where: { $0.name.lowercased() == bare }) {
      return .part(part.name)
    }
    // One word that begins a part's name is no answer to anything.
    let isBeginning = bare.count > 3 && !bare.contains(" ")
    if isSlashed || isBeginning, let part = manuscript.part(called: bare) {
      return .part(part.name)
    }
    if isSlashed { return .command(text) }
    return isStuck(bare) ? .stuck(text) : .text(text)
  }

  /// "I don't know what to say", "what do you mean?"
  private static func isStuck(_ text: String) -> Bool {
    guard text.split(separator: " ").count <= longestStuck else { return false }
    return text.hasSuffix("?") || NotKnowing.begins(text)
  }
  /// More words are for the answer, whatever they begin with.
  private static let longestStuck = 8

  /// "mttr" of "/number mttr".
  private static func rest(of text: String) -> String {
    text.split(separator: " ", maxSplits: 1).dropFirst().first.map { $0.trimmed } ?? ""
  }

  private static let keys: [(words: Set<String>, meaning: RefiningWord)] = [
    (["t", "take", "y", "yes", "ok", "okay"], .take), (["r", "replace"], .replace),
    (["u", "undo", "back"], .back),
    (["n", "next"], .next), (["l", "lines"], .lines), (["e", "edit"], .editor),
    (["m", "more"], .more), (["h", "help", "?"], .help), (["d", "done"], .done),
    (["q", "quit", "leave"], .leave), (["drop"], .drop),
  ]

  /// While Q7 is mended.
  static let heard: [(String, RefiningWord)] = [
    ("", .next), ("t", .take), ("yes", .take), ("r", .replace), ("/undo", .back),
    ("\u{A0}re\u{AD}sult\u{3000}", .part("Result")),
    ("I\u{A0}cut the\u{2009}build", .text("I cut the build")),
    ("result", .part("Result")), ("resu", .part("Result")), ("/action", .part("Action")),
    ("/number mttr", .number("mttr")), ("/critique q7", .command("/critique q7")),
    ("I don't know what to say", .stuck("I don't know what to say")),
    ("what do you mean?", .stuck("what do you mean?")), ("m", .more), ("d", .done), ("q", .leave),
    (
      "I cut the build from two hours to ten minutes",
      .text("I cut the build from two hours to ten minutes")
    ),
  ]
}

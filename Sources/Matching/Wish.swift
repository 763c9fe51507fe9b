// What the person asks of a match besides the question: a story left out, figures wanted,
// another audience. A wish refines the last match; it never invents a story.

import Knowledge
import Language

/// Limits and preferences for one match.
package struct Wish: Equatable, Sendable {
  /// Stories that are not to be suggested.
  package var without: Set<StoryID> = []
  /// Only stories with a filled number.
  package var withNumbers = false
  /// The audience, when it was named ("and for a director?").
  package var level: Level?
  /// How often a story was told in this sitting: the more, the later it comes.
  package var told: [StoryID: Int] = [:]
  package init() {}

  /// One change of the wish, as asked in the conversation.
  package enum Change: Equatable, Sendable {
    case without(StoryID)
    case withNumbers
    case audience(Level)
    case elsewhere
    case shorter
  }
}

extension Wish {
  /// A wish in everyday words: "not approvals", "something with numbers", "and for a director?",
  /// "a different company", "shorter"; nil when the line is none.
  package static func change(asked text: String, bank: Bank) -> Change? {
    let words = Words.plain(text)
    guard words.count <= 8 else { return nil }
    let line = words.joined(separator: " ")
    for frame in Phrases.without where line.hasPrefix(frame + " ") {
      let name = String(line.dropFirst(frame.count + 1))
      if let story = bank.story(called: name) { return .without(story.id) }
    }
    if Phrases.shorter.contains(line) { return .shorter }
    if Phrases.elsewhere.contains(where: { line.contains($0) }) && words.count <= 6 {
      return .elsewhere
    }
    if let frame = Phrases.numbers.first(where: { line.hasPrefix($0) }),
      Phrases.numberWords.contains(where: { line.dropFirst(frame.count).hasSuffix($0) })
    {
      return .withNumbers
    }
    for frame in Phrases.audience where line.hasPrefix(frame + " ") && words.count <= 6 {
      for (level, names) in Phrases.audiences {
        if names.contains(where: { words.contains($0) }) { return .audience(level) }
      }
    }
    return nil
  }

  private enum Phrases {
    static let without = [
      "not", "not the", "not my", "without", "except", "but not", "anything but",
      "something other than", "other than", "no", "besides", "anything besides", "apart from",
      "anything except", "one that isnt", "give me one that isnt", "give me one that is not",
      "one that is not", "something else than", "not about",
    ]
    static let shorter: Set = [
      "shorter", "shorter please", "in short", "make it shorter", "shorter version", "briefly",
      "the short version", "in one sentence", "in thirty seconds", "in 30 seconds", "too long",
      "thats too long", "that is too long", "that was too long", "too long shorter please",
      "cut it", "cut it short", "cut it down", "make it short",
    ]
    static let elsewhere = [
      "different company", "another company", "other company", "different employer",
      "another employer", "different job", "another job", "other job", "somewhere else",
    ]
    static let numbers = ["something", "one", "a story", "anything", "with", "and", "but"]
    static let numberWords = [
      "with numbers", "with a number", "with metrics", "with figures", "with data", "numbers",
      "with hard numbers", "with results",
    ]
    static let audience = ["and for", "for", "and to", "what about for", "what about", "and"]
    static let audiences: [(Level, Set<String>)] = [
      (.staff, ["director", "vp", "executive", "executives", "cto", "ceo", "staff", "principal"]),
      (.senior, ["senior", "lead", "manager"]),
      (.mid, ["junior", "mid", "peer", "recruiter"]),
    ]
  }
}

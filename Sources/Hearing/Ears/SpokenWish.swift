// A wish about the last match in everyday words: "not approvals", "something with numbers", "and
// for a director?", "a different company", "shorter".

import Knowledge
import Language
import Matching

enum SpokenWish: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard let change = change(Words.plain(line.clause), moment.bank) else { return nil }
    // "What about a manager?" may be a question of its own where nothing was asked before.
    switch change {
    case .audience, .elsewhere: return moment.wasAsked ? .wish(change) : nil
    case .without, .withNumbers, .shorter: return .wish(change)
    }
  }

  private static func change(_ words: [String], _ bank: Bank) -> Wish.Change? {
    guard words.count <= longest else { return nil }
    let line = words.joined(separator: " ")
    if let story = without(line, bank) { return .without(story) }
    if shorter.contains(line) { return .shorter }
    if words.count <= longestAudience, elsewhere.contains(where: { line.contains($0) }) {
      return .elsewhere
    }
    if asksForNumbers(line) { return .withNumbers }
    return words.count <= longestAudience ? level(line, words).map { .audience($0) } : nil
  }

  private static func without(_ line: String, _ bank: Bank) -> StoryID? {
    for frame in without where line.hasPrefix(frame + " ") {
      let name = String(line.dropFirst(frame.count + 1))
      if let story = bank.story(called: name) { return story.id }
    }
    return nil
  }

  private static func asksForNumbers(_ line: String) -> Bool {
    guard let frame = numbers.first(where: { line.hasPrefix($0) }) else { return false }
    return numberWords.contains { line.dropFirst(frame.count).hasSuffix($0) }
  }

  private static func level(_ line: String, _ words: [String]) -> Level? {
    guard audience.contains(where: { line.hasPrefix($0 + " ") }) else { return nil }
    return audiences.first { $0.1.contains { words.contains($0) } }?.0
  }

  /// Words of a wish; more are a question.
  private static let longest = 8
  private static let longestAudience = 6

  private static let without = [
    "not", "not the", "not my", "without", "except", "but not", "anything but",
    "something other than", "other than", "no", "besides", "anything besides", "apart from",
    "anything except", "one that isnt", "give me one that isnt", "give me one that is not",
    "one that is not", "something else than", "not about",
  ]
  private static let shorter: Set = [
    "shorter", "shorter please", "in short", "make it shorter", "shorter version", "briefly",
    "the short version", "in one sentence", "in thirty seconds", "in 30 seconds", "too long",
    "thats too long", "that is too long", "that was too long", "too long shorter please",
    "cut it", "cut it short", "cut it down", "make it short",
  ]
  private static let elsewhere = [
    "different company", "another company", "other company", "different employer",
    "another employer", "different job", "another job", "other job", "somewhere else",
  ]
  private static let numbers = ["something", "one", "a story", "anything", "with", "and", "but"]
  private static let numberWords = [
    "with numbers", "with a number", "with metrics", "with figures", "with data", "numbers",
    "with hard numbers", "with results",
  ]
  private static let audience = ["and for", "for", "and to", "what about for", "what about", "and"]
  private static let audiences: [(Level, Set<String>)] = [
    (.staff, ["director", "vp", "executive", "executives", "cto", "ceo", "staff", "principal"]),
    (.senior, ["senior", "lead", "manager"]),
    (.mid, ["junior", "mid", "peer", "recruiter"]),
  ]

  static let heard = [
    Example("not approvals", .wish(.without("approvals"))),
    Example("not approvals", on: .empty, .wish(.without("approvals"))),
    Example("no, not approvals", .wish(.without("approvals"))),
    Example("something with numbers", .wish(.withNumbers)),
    Example("Something with numbers, please", .wish(.withNumbers)),
    Example("ok, something with numbers", .wish(.withNumbers)),
    Example("and for a director?", .wish(.audience(.staff))),
    Example("a different company", .wish(.elsewhere)), Example("shorter", .wish(.shorter)),
    Example("shorter", on: .empty, .wish(.shorter)),
  ]
  static let passed = [
    Example(question: "what about a difficult peer?", on: .empty),
    Example("not that one", .another),
    Example(question: "tell me about a conflict, not approvals"),
  ]
}

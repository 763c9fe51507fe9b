// What a word can be by its form: past verb, deed, adverb. Irregular past forms and verbs that tell
// a state come from word lists, closed classes from `WordClass`.

/// Kinds of words.
package struct Grammar: Sendable {
  /// "went", "told"; also "put", "set", which look the same today and yesterday.
  package let irregular: Set<String>
  /// Past verbs that tell a state or a wish, not a deed: "knew", "wanted".
  package let states: Set<String>

  package init(irregular: Set<String>, states: Set<String>) {
    self.irregular = irregular
    self.states = states
  }

  func isPast(_ word: String) -> Bool {
    if irregular.contains(word) || isPrefixed(word) { return true }
    guard word.count > 3, word.hasSuffix("ed"), !Grammar.notPast.contains(word) else {
      return false
    }
    return !word.hasSuffix("eed")
  }

  /// "redrew", "overheard", "misread": an irregular form behind a prefix.
  private func isPrefixed(_ word: String) -> Bool {
    !Grammar.notPast.contains(word)
      && Grammar.prefixes.contains {
        word.hasPrefix($0) && irregular.contains(String(word.dropFirst($0.count)))
      }
  }

  /// A past verb that says what somebody did.
  func isDeed(_ word: String) -> Bool { isPast(word) && !states.contains(word) }

  package func isAdverb(_ word: String) -> Bool {
    WordClass.adverbs.contains(word) || (word.count > 4 && word.hasSuffix("ly") && word != "only")
  }

  /// Verbs of today that are no habit.
  package static let presentStates: Set = [
    "think", "believe", "know", "feel", "need", "want", "have", "guess", "suppose", "hope", "mean",
    "like", "prefer", "understand", "say", "realise", "realize", "remember", "admit", "wish",
    "love",
    "see", "'m",
  ]
  /// Past forms that look like the present.
  static let timeless: Set = [
    "cut", "put", "set", "let", "read", "split", "shut", "hit", "spread", "quit", "cost", "cast",
  ]
  private static let prefixes = ["re", "over", "under", "out", "mis", "un", "with", "fore"]
  /// Words behind a state verb that make it a deed: "looked at the log", "saw to it".
  static let turns: [String: Set<String>] = [
    "looked": ["at", "into", "through", "up", "over", "for", "after", "around"], "saw": ["to"],
    "cared": ["for"],
  ]
  private static let notPast: Set = [
    "need", "speed", "indeed", "hundred", "feed", "seed", "exceed", "proceed", "succeed", "shed",
    "sacred", "naked", "rugged", "embed", "unused", "unneeded", "so-called", "breed", "weed",
    "based", "limited", "mixed", "shared", "kindred", "unexplained", "detailed", "advanced",
    "output", "outset", "outfit", "outlet", "misfit", "united", "crowded", "ashamed", "hatred",
    "bored", "excited", "worried",
  ]
}

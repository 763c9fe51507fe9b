// What a word can be by its form: past verb, deed, adverb. Irregular past forms and verbs that tell
// a state come from word lists, so do exceptions; closed classes from `WordClass`.

/// Kinds of words.
package struct Grammar: Sendable {
  /// "went", "told"; also "put", "set", which look the same today and yesterday.
  package let irregular: Set<String>
  /// Past verbs that tell a state or a wish, not a deed: "knew", "wanted".
  package let states: Set<String>

  /// Past forms that look like the present: "put", "set".
  let timeless: Set<String>
  /// Words that end as past forms do and are none: "speed", "limited".
  let notPast: Set<String>

  package init(
    irregular: Set<String>, states: Set<String>, timeless: Set<String>, notPast: Set<String>
  ) {
    self.irregular = irregular
    self.states = states
    self.timeless = timeless
    self.notPast = notPast
  }

  func isPast(_ word: String) -> Bool {
    if irregular.contains(word) || isPrefixed(word) { return true }
    guard word.count > 3, word.hasSuffix("ed"), !notPast.contains(word) else {
      return false
    }
    return !word.hasSuffix("eed")
  }

  /// "redrew", "overheard", "misread": an irregular form behind a prefix.
  private func isPrefixed(_ word: String) -> Bool {
    !notPast.contains(word)
      && Grammar.prefixes.contains {
        word.hasPrefix($0) && irregular.contains(String(word.dropFirst($0.count)))
      }
  }

  /// A past verb that says what somebody did.
  func isDeed(_ word: String) -> Bool { isPast(word) && !states.contains(word) }

  package func isAdverb(_ word: String) -> Bool {
    WordClass.adverbs.contains(word) || (word.count > 4 && word.hasSuffix("ly") && word != "only")
  }

  private static let prefixes = ["re", "over", "under", "out", "mis", "un", "with", "fore"]
  /// Words behind a state verb that make it a deed: "looked at the log", "saw to it".
  static let turns: [String: Set<String>] = [
    "looked": ["at", "into", "through", "up", "over", "for", "after", "around"], "saw": ["to"],
    "cared": ["for"],
  ]
}

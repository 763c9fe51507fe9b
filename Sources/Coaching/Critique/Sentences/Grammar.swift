// What a word can be: past verb, helper verb, adverb. Closed classes stand here; irregular past
// forms and verbs that tell a state come from the word lists.

/// Kinds of words.
struct Grammar: Sendable {
  /// "went", "told"; also "put", "set", which look the same today and yesterday.
  let irregular: Set<String>
  /// Past verbs that tell a state or a wish, not a deed: "knew", "wanted".
  let states: Set<String>

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

  func isAdverb(_ word: String) -> Bool {
    Grammar.adverbs.contains(word) || (word.count > 4 && word.hasSuffix("ly") && word != "only")
  }

  static let helpers: Set = Set(being).union(having).union(modals).union(negations).union([
    "did", "do", "does",
  ])
  static let being: Set = ["was", "were", "is", "are", "am", "be", "been", "being", "'m", "'re"]
  static let having: Set = ["have", "has", "had", "'ve", "'d", "'s"]
  static let modals: Set = [
    "could", "would", "should", "can", "will", "'ll", "might", "may", "must", "cannot", "wo", "ca",
  ]
  static let negations: Set = ["not", "n't", "never"]
  static let adverbs: Set = [
    "then", "also", "just", "still", "first", "always", "even", "only", "already", "once", "soon",
    "later", "now", "again", "instead", "simply", "both", "all", "each", "myself", "ourselves",
    "therefore", "so", "often", "sometimes", "finally", "really", "actually", "usually", "rather",
    "sort", "kind", "of", "basically", "too", "next", "afterwards", "normally", "personally",
    "together", "otherwise", "openly", "never", "no", "longer", "either", "almost", "nearly",
  ]
  static let openers: Set = [
    "and", "but", "or", "so", "then", "because", "since", "when", "while", "whenever", "as", "if",
    "although", "though", "until", "before", "after", "where", "that", "whereas", "once", "unless",
    "yet", "for", "how", "what", "why", "whether", "even",
  ]
  static let relatives: Set = ["which", "who", "that", "whom", "whose"]
  /// Verbs of today that are no habit.
  static let presentStates: Set = [
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

extension Grammar {
  /// Words that carry no matter of their own.
  static let small: Set = [
    "the", "and", "but", "for", "nor", "yet", "with", "from", "into", "onto", "about", "over",
    "under", "after", "before", "between", "through", "during", "without", "within", "against",
    "because", "since", "when", "while", "where", "which", "who", "whom", "whose", "what", "that",
    "this", "these", "those", "there", "here", "then", "than", "they", "them", "their", "theirs",
    "she", "her", "hers", "him", "his", "you", "your", "yours", "our", "ours", "its", "myself",
    "himself", "herself", "themselves", "yourself", "ourselves", "one", "ones", "every", "each",
    "some", "any", "all", "both", "not", "how", "why", "whether", "like", "just", "even", "only",
    "own", "such", "same", "too", "out", "off", "down", "upon", "until", "unless", "although",
    "though", "let", "lets", "next", "last", "now",
  ]
}

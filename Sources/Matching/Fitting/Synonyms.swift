// Everyday words that mean the same to an interviewer: each group of `synonyms.txt` is one
// meaning. Phrases are found by their stems, the longest first.

import Language

/// Finds the meanings that a text's words stand for.
struct Synonyms: Sendable {
  /// By their stems; what each stands for is the place of its group.
  private var phrases = PhraseIndex()

  /// - Parameter groups: a line a group, its words separated by commas.
  init(groups: [String], stemmer: Stemmer) {
    for (meaning, group) in groups.enumerated() {
      for entry in group.split(separator: ",") {
        phrases.add(stemmer.stems(of: String(entry)), meaning: meaning)
      }
    }
  }

  /// The stems with each known phrase put as one word for its meaning ("=12").
  func meanings(_ stems: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < stems.count {
      if let phrase = phrases.longest(at: index, in: stems) {
        result.append("=\(phrase.meaning)")
        index += phrase.words.count
      } else {
        result.append(stems[index])
        index += 1
      }
    }
    return result
  }
}

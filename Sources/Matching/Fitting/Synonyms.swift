// Everyday words that mean the same to an interviewer: each group of `synonyms.txt` is one
// meaning. Phrases are found by their stems, the longest first.

import Language

/// Finds the meanings that a text's words stand for.
struct Synonyms: Sendable {
  /// First stem of a phrase -> the phrases that begin with it, longest first.
  private var phrases: [String: [Phrase]] = [:]

  private struct Phrase: Sendable {
    var stems: [String]
    var meaning: Int
  }

  /// - Parameter groups: a line a group, its words separated by commas.
  init(groups: [String], stemmer: Stemmer) {
    for (meaning, group) in groups.enumerated() {
      for entry in group.split(separator: ",") {
        let stems = stemmer.stems(of: String(entry))
        guard let first = stems.first else { continue }
        phrases[first, default: []].append(Phrase(stems: stems, meaning: meaning))
      }
    }
    for key in phrases.keys {
      phrases[key]?.sort { ($1.stems.count, $0.meaning) < ($0.stems.count, $1.meaning) }
    }
  }

  /// The stems with each known phrase put as one word for its meaning ("=12").
  func meanings(_ stems: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < stems.count {
      if let phrase = phrases[stems[index]]?.first(where: { stems[index...].starts(with: $0.stems) }
      ) {
        result.append("=\(phrase.meaning)")
        index += phrase.stems.count
      } else {
        result.append(stems[index])
        index += 1
      }
    }
    return result
  }
}

// Fixed sequences of words with a meaning each: synonyms, words of a field of work. The pattern
// language of the word lists is `Pattern`'s.

/// Phrases, found by their first word.
package struct PhraseIndex: Sendable {
  package struct Phrase: Sendable {
    package let words: [String]
    /// What it stands for: a number of the caller's.
    package let meaning: Int
  }
  /// Longest first; of equally long ones, in the order they were added.
  private var byFirst: [String: [Phrase]] = [:]

  package init() {}

  package mutating func add(_ words: [String], meaning: Int) {
    guard let first = words.first else { return }
    let place = byFirst[first]?.firstIndex { $0.words.count < words.count }
    byFirst[first, default: []].insert(
      Phrase(words: words, meaning: meaning), at: place ?? byFirst[first]?.count ?? 0)
  }

  /// All that stand at a place, the longest first.
  package func phrases(at place: Int, in words: [String]) -> [Phrase] {
    byFirst[words[place]]?.filter { words[place...].starts(with: $0.words) } ?? []
  }

  /// The longest that stands at a place.
  package func longest(at place: Int, in words: [String]) -> Phrase? {
    byFirst[words[place]]?.first { words[place...].starts(with: $0.words) }
  }
}

// Words that are known, and the known word that a mistyped one was meant to be.

import Language

/// Known words in alphabetical order, with how often they stand in the catalogue.
struct Lexicon: Sendable {
  var words: [String] = []
  var counts: [Int32] = []
  private var known: Set<String> = []

  init(words: [String], counts: [Int32]) {
    self.words = words
    self.counts = counts
    known = Set(words)
  }

  init(texts: some Sequence<[StemmedWord]>) {
    var frequency: [String: Int32] = [:]
    for text in texts { for token in text { frequency[token.word, default: 0] += 1 } }
    let words = frequency.keys.sorted()
    self.init(words: words, counts: words.map { frequency[$0] ?? 0 })
  }

  /// Letters of a word that is corrected, and of one in which two slips are. Below, too many words
  /// are neighbours. By hand.
  private static let shortest = 4
  private static let long = 8

  func contains(_ word: String) -> Bool { known.contains(word) }

  /// The known word that the typed one was meant to be: one slip away, or two in a long word;
  /// the most frequent of the nearest. Nil when the word is known, short, or like none.
  func correction(of word: String) -> String? {
    let typed = Array(word.unicodeScalars)
    guard typed.count >= Lexicon.shortest, !known.contains(word) else { return nil }
    guard typed.allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    let allowed = typed.count >= Lexicon.long ? 2 : 1
    var best: (slips: Int, count: Int32, word: String)?
    for (index, candidate) in words.enumerated() {
      let length = candidate.utf8.count
      guard abs(length - typed.count) <= allowed, length >= Lexicon.shortest,
        let slips = typingDistance(typed, Array(candidate.unicodeScalars), limit: allowed)
      else { continue }
      if best.map({ (slips, -counts[index]) < ($0.slips, -$0.count) }) ?? true {
        best = (slips, counts[index], candidate)
      }
    }
    return best?.word
  }
}

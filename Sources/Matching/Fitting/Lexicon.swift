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

  func contains(_ word: String) -> Bool { known.contains(word) }

  /// The known word that the typed one was meant to be: one slip away, or two in a long word;
  /// the most frequent of the nearest. Nil when the word is known, short, or like none.
  func correction(of word: String) -> String? {
    let typed = Array(word.utf8)
    guard typed.count >= 4, !known.contains(word) else { return nil }
    guard typed.allSatisfy({ (97...122).contains($0) }) else { return nil }
    let allowed = typed.count >= 8 ? 2 : 1
    var best: (slips: Int, count: Int32, word: String)?
    for (index, candidate) in words.enumerated() {
      let length = candidate.utf8.count
      guard abs(length - typed.count) <= allowed, length >= 4 else { continue }
      let slips = Lexicon.slips(typed, Array(candidate.utf8), atMost: allowed)
      guard slips <= allowed else { continue }
      if best.map({ (slips, -counts[index]) < ($0.slips, -$0.count) }) ?? true {
        best = (slips, counts[index], candidate)
      }
    }
    return best?.word
  }

  /// Letters left out, put in, changed, or swapped with their neighbour; `atMost + 1` when more.
  static func slips(_ left: [UInt8], _ right: [UInt8], atMost: Int) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var least = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, before[column - 2] + 1)
        }
        current.append(least)
      }
      if (current.min() ?? 0) > atMost { return atMost + 1 }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}

// What of a line the small classifiers look at. Frames matter here ("tell me about a", "what if"),
// so that no word is taken off or stemmed.

import Language

enum LineWords {
  /// Words and marks in lower case, the line's ends marked.
  static func framed(_ line: String) -> [String] {
    ["^"] + Tokenizer.tokens(of: line).map(\.word) + ["$"]
  }

  /// Hashes of all runs of one, two and three, each once, in ascending order.
  static func runs(of words: [String], and others: [String] = []) -> [UInt64] {
    var hashes = Set(others.map { Fingerprint.of($0) })
    for start in words.indices {
      for length in 1...3 where start + length <= words.count {
        hashes.insert(Fingerprint.of(words[start..<start + length].joined(separator: " ")))
      }
    }
    return hashes.sorted()
  }
}

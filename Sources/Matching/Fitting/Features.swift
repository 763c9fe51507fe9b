// What of a text the models look at: words, meanings and pairs of neighbours, as hashes.

import Language

/// Turns texts into features. A feature is a 64-bit hash of its spelling.
struct FeatureReader {
  let stemmer = Stemmer()
  let synonyms: Synonyms

  init(synonyms: Synonyms) { self.synonyms = synonyms }

  init(synonyms groups: [String]) { synonyms = Synonyms(groups: groups, stemmer: stemmer) }

  /// Features of a text, each once, in ascending order.
  func features(_ words: [StemmedWord]) -> [UInt64] {
    let stems = words.map(\.stem)
    let meanings = synonyms.meanings(stems)
    var hashes = stems.map { Hash.of($0) }
    hashes += meanings.filter { $0.hasPrefix("=") }.map { Hash.of($0) }
    hashes += pairs(stems)
    if meanings != stems { hashes += pairs(meanings) }
    hashes.sort()
    var last: UInt64?
    hashes.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    return hashes
  }

  /// Neighbouring words, the text's beginning and end included.
  private func pairs(_ words: [String]) -> [UInt64] {
    let framed = ["^"] + words + ["$"]
    return zip(framed, framed.dropFirst()).map { Hash.of($0, $1) }
  }
}

/// FNV-1a, 64 bits.
enum Hash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  static func of(_ word: String) -> UInt64 { add(word.utf8, to: start) }

  /// A pair's order counts.
  static func of(_ first: String, _ second: String) -> UInt64 {
    add(second.utf8, to: (add(first.utf8, to: start) ^ 0x20) &* prime)
  }

  static func add(_ bytes: some Sequence<UInt8>, to hash: UInt64) -> UInt64 {
    var hash = hash
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }
}

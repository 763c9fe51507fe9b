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
    var hashes = stems.map { Fingerprint.of($0) }
    hashes += meanings.filter { $0.hasPrefix("=") }.map { Fingerprint.of($0) }
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
    return zip(framed, framed.dropFirst()).map { Fingerprint.of($0, $1) }
  }
}

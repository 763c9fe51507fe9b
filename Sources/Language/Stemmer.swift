// Stems of English words, by the Snowball library (Porter 2).

import CStemmer

/// A word as it is spoken, with its stem.
package struct StemmedWord: Hashable, Sendable {
  package var word: String
  package var stem: String
  package init(word: String, stem: String) {
    self.word = word
    self.stem = stem
  }
}

/// Stems words one after another. Not to be shared between threads: make one where it is used.
package final class Stemmer {
  private let stemmer: OpaquePointer?

  package init() { stemmer = sb_stemmer_new("english", "UTF_8") }
  deinit { sb_stemmer_delete(stemmer) }

  /// The words of a text as they are spoken, stemmed.
  package func words(of text: String) -> [StemmedWord] {
    Words.spoken(text).map { StemmedWord(word: $0, stem: stem($0)) }
  }

  package func stems(of text: String) -> [String] { Words.spoken(text).map(stem) }

  /// The stem of a lower-case word; the word itself where the library can't help.
  package func stem(_ word: String) -> String {
    guard let stemmer, word.utf8.count > 2 else { return word }
    var word = word
    return word.withUTF8 { bytes in
      guard let stemmed = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let count = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stemmed, count: count), as: UTF8.self)
    }
  }
}

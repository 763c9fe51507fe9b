// A text as tokens: lower-case words with their stems. Contractions keep their "not"; other
// endings after an apostrophe vanish; hyphens part words.

import Language

/// A word of a text.
struct Token: Hashable, Sendable {
  /// Lower case, without punctuation.
  var word: String
  var stem: String
}

/// Cuts texts into tokens.
struct Tokenizer {
  private let stemmer = Stemmer()

  func tokens(_ text: String) -> [Token] {
    Words.spoken(text).map { Token(word: $0, stem: stemmer.stem($0)) }
  }

  func stems(_ text: String) -> [String] { tokens(text).map(\.stem) }
}

extension Words {
  /// Lower-case words as they are spoken out: "didn't" -> "did not", "boss's" -> "boss",
  /// "co-worker" -> "co worker". Letters beyond ASCII stay as they are.
  static func spoken(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var bytes = Array(text.utf8)
    bytes.append(UInt8(ascii: " "))
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte + 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): word.append(apostrophe)
      case 0xE2 where bytes.count > index + 2 && bytes[index + 1] == 0x80:
        // U+2018 and U+2019 are apostrophes; the rest of that block parts words.
        if bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 {
          word.append(apostrophe)
        } else {
          finish(&word, &words)
        }
        index += 2
      case 0x80...: word.append(byte)
      default: finish(&word, &words)
      }
      index += 1
    }
    return words
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func finish(_ word: inout [UInt8], _ words: inout [String]) {
    defer { word.removeAll(keepingCapacity: true) }
    while word.last == apostrophe { word.removeLast() }
    while word.first == apostrophe { word.removeFirst() }
    guard !word.isEmpty else { return }
    guard let cut = word.lastIndex(of: apostrophe) else {
      let plain = String(decoding: word, as: UTF8.self)
      if let whole = Contractions.bare[plain] { words += whole } else { words.append(plain) }
      return
    }
    let base = String(decoding: word[..<cut].filter { $0 != apostrophe }, as: UTF8.self)
    if word[(cut + 1)...].elementsEqual([UInt8(ascii: "t")]) && base.hasSuffix("n") {
      words += [Contractions.irregular[base] ?? String(base.dropLast()), "not"]
    } else if Contractions.endings.contains(String(decoding: word[(cut + 1)...], as: UTF8.self)) {
      words.append(base)
    } else {
      words.append(String(decoding: word.filter { $0 != apostrophe }, as: UTF8.self))
    }
  }

  private enum Contractions {
    static let irregular = ["won": "will", "can": "can", "shan": "shall"]
    static let endings: Set = ["s", "ve", "re", "d", "ll", "m"]
    /// Typed without the apostrophe.
    static let bare = [
      "dont": ["do", "not"], "didnt": ["did", "not"], "doesnt": ["does", "not"],
      "cant": ["can", "not"], "cannot": ["can", "not"], "couldnt": ["could", "not"],
      "wouldnt": ["would", "not"], "wont": ["will", "not"], "wasnt": ["was", "not"],
      "werent": ["were", "not"], "isnt": ["is", "not"], "hasnt": ["has", "not"],
      "havent": ["have", "not"], "shouldnt": ["should", "not"], "youve": ["you"],
      "youre": ["you"], "whats": ["what"], "im": ["i"],
    ]
  }
}

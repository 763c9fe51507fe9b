// Words of a text, without marks and places. `Words.spoken` is the view for everything that
// compares what is said; `Words.plain` is for names and commands, of which no word may be lost.

/// Views of a text's tokens.
package enum Words {
  /// Lower-case words as they are spoken out, with or without apostrophes typed: "didn't" and
  /// "didnt" are "did not", "boss's" is "boss", "co-worker" is "co worker". References to numbers
  /// are passed over.
  package static func spoken(_ text: String) -> [String] { spoken(Tokenizer.tokens(of: text)) }

  package static func spoken(_ tokens: [Token]) -> [String] {
    var words: [String] = []
    words.reserveCapacity(tokens.count)
    for (place, token) in tokens.enumerated() where token.kind == .word {
      let isDenied = place + 1 < tokens.count && tokens[place + 1].word == "n't"
      if isDenied, let whole = Contractions.denied[token.word] {
        words.append(whole)
      } else if isWhole(token.word) {
        words.append(whole: token.word)
      } else if token.word == "n't" {
        words.append("not")
      } else {
        for part in parts(of: token) { words.append(spoken: part) }
      }
    }
    return words
  }

  /// Lower-case words of letters and digits; apostrophes vanish ("don't" is "dont"), hyphens part.
  package static func plain(_ text: String) -> [String] {
    var words: [String] = []
    for token in Tokenizer.tokens(of: text) where token.kind == .word {
      let parts = parts(of: token).map { part in part.filter { $0 != "'" } }
      if token.isTail, let last = words.popLast() {
        words.append(last + (parts.first ?? ""))
        words += parts.dropFirst()
      } else {
        words += parts
      }
    }
    return words
  }

  /// The singular of a plain plural: "teams" is "team"; "status", "class" and "his" stay.
  package static func singular(_ word: String) -> String {
    isPlural(word) ? String(word.dropLast()) : word
  }

  package static func isPlural(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.count > 3, bytes.last == UInt8(ascii: "s") else { return false }
    let before = bytes[bytes.index(bytes.endIndex, offsetBy: -2)]
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
  }

  /// Whether it has no joints and no apostrophes.
  private static func isWhole(_ word: String) -> Bool {
    word.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 >= 0x80
    }
  }

  private static func parts(of token: Token) -> [String] {
    token.word.split { joints.contains($0) }.map(String.init)
  }
  private static let joints: Set<Character> = ["-", ".", ",", "/", ":"]
}

extension [String] {
  /// A word without apostrophes, said as what it is short for.
  fileprivate mutating func append(whole word: String) {
    if word.utf8.count <= Contractions.longest, let said = Contractions.bare[word] {
      self += said
    } else {
      append(word)
    }
  }

  /// A word with or without apostrophes: "boss's" is "boss", "o'clock" is "oclock", "'ve" nothing.
  fileprivate mutating func append(spoken word: String) {
    guard let cut = word.lastIndex(of: "'") else { return append(whole: word) }
    let base = word[..<cut].filter { $0 != "'" }
    let ending = word[word.index(after: cut)...]
    if ending == "t", base.hasSuffix("n") {
      self += [Contractions.denied[String(base.dropLast())] ?? String(base.dropLast()), "not"]
    } else if Contractions.endings.contains(String(ending)) {
      if !base.isEmpty { append(base) }
    } else {
      append(base + ending)
    }
  }
}

/// What contractions are said as.
private enum Contractions {
  /// What stands before "n't" when it is no whole word.
  static let denied = ["wo": "will", "ca": "can", "sha": "shall"]
  /// Endings that go with the word before: whose they are, or a verb that hardly tells anything.
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
  /// Letters of the longest of them.
  static let longest = 8
}

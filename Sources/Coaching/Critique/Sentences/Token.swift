// Words of an answer with their places. Contractions come apart ("I'd" is "i", "'d"; "didn't" is
// "did", "n't"), all else stays whole ("three-year", "team's").

/// A word or a mark.
struct Token: Hashable, Sendable {
  /// Lower case, apostrophes straight.
  let word: String
  /// As written.
  let raw: String
  /// Characters of the piece.
  let range: Range<Int>
  var isMark: Bool { word.first.map { !$0.isLetter && !$0.isNumber && $0 != "'" } ?? true }
  /// "Amira", "API", "iPhone" no.
  var isCapitalised: Bool { raw.first?.isUppercase ?? false }
}

/// Cuts characters into tokens.
struct Tokenizer {
  private let text: [Character]
  private var tokens: [Token] = []

  static func tokens(of text: [Character], in range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(text: text)
    tokenizer.cut(range)
    return tokenizer.tokens
  }

  private init(text: [Character]) { self.text = text }

  private mutating func cut(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      if text[start].isWhitespace {
        start += 1
      } else {
        let end = wordEnd(from: start, to: range.upperBound)
        add(start..<end)
        start = end
      }
    }
  }

  /// A word runs over letters and digits, and over a joint between two of them: - ' . , /
  private func wordEnd(from start: Int, to limit: Int) -> Int {
    guard text[start].isLetter || text[start].isNumber else { return start + 1 }
    var end = start + 1
    while end < limit {
      let joint = Tokenizer.joints.contains(text[end]) && end + 1 < limit
      if text[end].isLetter || text[end].isNumber {
        end += 1
      } else if joint && joins(end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func joins(_ place: Int) -> Bool {
    let before = text[place - 1]
    let after = text[place + 1]
    switch text[place] {
    case ".", ",", ":": return before.isNumber && after.isNumber
    case "/": return before.isUppercase && after.isUppercase
    default: return after.isLetter || after.isNumber
    }
  }

  private mutating func add(_ range: Range<Int>) {
    let raw = String(text[range])
    let word = String(raw.lowercased().map { Tokenizer.apostrophes.contains($0) ? "'" : $0 })
    guard let cut = Tokenizer.seam(in: Array(word)) else {
      return tokens.append(Token(word: word, raw: raw, range: range))
    }
    let characters = Array(word)
    for part in [0..<cut, cut..<characters.count] {
      let place = (range.lowerBound + part.lowerBound)..<(range.lowerBound + part.upperBound)
      tokens.append(
        Token(word: String(characters[part]), raw: String(text[place]), range: place))
    }
  }

  /// Where a contraction comes apart.
  private static func seam(in word: [Character]) -> Int? {
    if word.count > 3, word.suffix(3) == ["n", "'", "t"] { return word.count - 3 }
    guard let cut = word.firstIndex(of: "'"), cut > 0 else { return nil }
    return pronouns.contains(String(word[..<cut])) ? cut : nil
  }

  private static let joints: Set<Character> = ["-", "'", "\u{2019}", ".", ",", "/", ":"]
  private static let apostrophes: Set<Character> = ["\u{2019}", "\u{2018}", "`"]
  private static let pronouns: Set = [
    "i", "we", "he", "she", "it", "you", "they", "who", "that", "there", "what", "nobody",
    "everyone", "everybody", "one",
  ]
}

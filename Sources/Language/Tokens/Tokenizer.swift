// Cuts texts into tokens. Contractions come apart ("I'd" is "i", "'d"; "didn't" is "did", "n't"),
// all else stays whole ("three-year", "team's"). `Words` makes of them what is said.

/// Cuts the Characters of a text into tokens.
package struct Tokenizer {
  private let letters: Letters
  private var tokens: [Token] = []

  package static func tokens(of text: String) -> [Token] {
    let letters = Letters(text)
    return tokens(of: letters, in: letters.indices)
  }

  /// Tokens of a part, with their places in the whole.
  package static func tokens(of letters: Letters, in range: Range<Int>) -> [Token] {
    var tokenizer = Tokenizer(letters: letters)
    tokenizer.cut(range)
    return tokenizer.tokens
  }

  private init(letters: Letters) { self.letters = letters }

  private mutating func cut(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      if letters.isBlank(start) {
        start += 1
        continue
      }
      let end: Int
      if letters.isOfAWord(start) {
        end = wordEnd(from: start, to: range.upperBound)
        addWord(start..<end)
      } else if let close = placeholderEnd(from: start, to: range.upperBound) {
        end = close
        add(.placeholder, start..<end)
      } else {
        end = start + 1
        add(.mark, start..<end)
      }
      start = end
    }
  }

  /// A word runs over letters and digits, and over a joint between two of them: - ' . , / :
  private func wordEnd(from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if letters.isOfAWord(end) {
        end += 1
      } else if end + 1 < limit, joins(end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func joins(_ place: Int) -> Bool {
    if letters.isApostrophe(place) { return letters.isOfAWord(place + 1) }
    switch letters[place] {
    case "-": return letters.isOfAWord(place + 1)
    case ".", ",", ":": return letters.isDigit(place - 1) && letters.isDigit(place + 1)
    case "/": return letters.isCapital(place - 1) && letters.isCapital(place + 1)
    default: return false
    }
  }

  /// `{an-id}`, on one line.
  private func placeholderEnd(from start: Int, to limit: Int) -> Int? {
    guard letters[start] == "{" else { return nil }
    var end = start + 1
    while end < limit, letters.isSmall(end) || letters.isDigit(end) || letters[end] == "-" {
      end += 1
    }
    return end < limit && end > start + 1 && letters[end] == "}" ? end + 1 : nil
  }

  private mutating func addWord(_ range: Range<Int>) {
    guard let cut = seam(in: range) else { return add(.word, range) }
    add(.word, range.lowerBound..<cut)
    add(.word, cut..<range.upperBound)
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    tokens.append(
      Token(kind: kind, word: letters.word(range), raw: letters.text(range), range: range))
  }

  /// Where a contraction comes apart.
  private func seam(in range: Range<Int>) -> Int? {
    guard let cut = range.first(where: letters.isApostrophe) else { return nil }
    let negation = range.upperBound - 3
    if negation > range.lowerBound, letters.word(negation..<range.upperBound) == "n't" {
      return negation
    }
    return Tokenizer.contracted.contains(letters.word(range.lowerBound..<cut)) ? cut : nil
  }

  /// What is contracted with the verb behind it; behind any other word 's is a possessive.
  private static let contracted: Set = [
    "i", "we", "he", "she", "it", "you", "they", "who", "that", "there", "what", "nobody",
    "everyone", "everybody", "one",
  ]
}

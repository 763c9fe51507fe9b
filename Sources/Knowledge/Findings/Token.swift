// Words of a text with the spots where they stand, for comparing places with each other.

import Language

/// A word, a number or a sign; lower case.
struct Token: Hashable, Sendable {
  var text: String
  /// In the text, in characters from 0.
  var range: Range<Int>
  /// False where a sentence ends or a reference to a number stands before it.
  var joined: Bool

  /// Words, numbers with their points and commas, and the signs % / < > ~; `{ids}` are passed
  /// over, since they are no words of the text.
  static func all(in text: String) -> [Token] {
    var tokens: [Token] = []
    let letters = Array(text)
    var index = 0
    var joined = false
    while index < letters.count {
      let letter = letters[index]
      if letter == "{", let end = endOfReference(letters, index) {
        (index, joined) = (end, false)
      } else if letter.isLetter || letter.isNumber {
        let end = endOfWord(letters, index)
        append(letters, index..<end, joined, &tokens)
        (index, joined) = (end, true)
      } else {
        if "%/<>~".contains(letter) {
          tokens.append(Token(text: String(letter), range: index..<index + 1, joined: joined))
        } else if ".!?;:\n".contains(letter) {
          joined = false
        }
        index += 1
      }
    }
    return tokens
  }

  private static func endOfReference(_ letters: [Character], _ start: Int) -> Int? {
    let end = letters[start...].firstIndex(of: "}")
    let inside = end.map { letters[(start + 1)..<$0] } ?? []
    let isID = inside.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isID ? end.map { $0 + 1 } : nil
  }

  /// Letters and digits with what may stand between two of them: 1.5, 7,000, don't, time-sensitive.
  private static func endOfWord(_ letters: [Character], _ start: Int) -> Int {
    var index = start
    while index < letters.count {
      let letter = letters[index]
      let between = ".,'’-".contains(letter) && index + 1 < letters.count
      guard letter.isLetter || letter.isNumber || between && joins(letters, index) else { break }
      index += 1
    }
    return index
  }

  private static func joins(_ letters: [Character], _ index: Int) -> Bool {
    let (before, after) = (letters[index - 1], letters[index + 1])
    if letters[index] == "." || letters[index] == "," { return before.isNumber && after.isNumber }
    return (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
  }

  /// "200ms" is a number and its unit; "P95" is one word.
  private static func append(
    _ letters: [Character], _ range: Range<Int>, _ joined: Bool, _ tokens: inout [Token]
  ) {
    let word = letters[range]
    let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let split = !digits.isEmpty && digits.count < word.count && word[digits.endIndex].isLetter
    let isThousand = word.dropFirst(digits.count).elementsEqual(["k"])
    guard split, !isThousand else {
      tokens.append(Token(text: String(word).lowercased(), range: range, joined: joined))
      return
    }
    let middle = digits.endIndex
    tokens.append(Token(text: String(digits), range: range.lowerBound..<middle, joined: joined))
    tokens.append(
      Token(
        text: String(word[middle...]).lowercased(), range: middle..<range.upperBound, joined: true))
  }

  var isPlural: Bool {
    text.count > 3 && text.hasSuffix("s") && !text.hasSuffix("ss") && !text.hasSuffix("us")
  }

  /// Singular of a plain plural: "teams" -> "team".
  var stem: String { isPlural ? String(text.dropLast()) : text }

  /// Whether it says what a passage is about.
  var isContent: Bool {
    text.count > 2 && text.first?.isLetter == true && !Token.stopWords.contains(text)
  }

  static let stopWords: Set<String> = [
    "a", "about", "after", "again", "all", "also", "an", "and", "any", "are", "as", "at", "be",
    "because", "been", "before", "both", "but", "by", "can", "could", "did", "do", "does", "each",
    "every", "few", "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in",
    "into", "is", "it", "its", "less", "many", "more", "most", "much", "my", "no", "not", "of",
    "on", "one", "only", "or", "other", "our", "out", "over", "own", "per", "she", "so", "some",
    "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "times", "to", "too", "under", "until", "up", "us", "very", "was", "we", "were",
    "what", "when", "where", "which", "while", "who", "why", "will", "with", "without", "would",
    "you", "your", "always", "perhaps", "thus", "across", "as", "yes",
  ]
}

// Cutting a text into the pieces that the encoder knows: the longest known beginning of a word,
// then the longest known continuation ("##ing"), and so on.

/// The encoder's vocabulary at work.
struct WordPieces {
  let pieces: [String: Int32]
  private let unknown, start, end: Int32

  /// Nil without the three marks that every text needs.
  init?(_ pieces: [String: Int32]) {
    guard let unknown = pieces["[UNK]"], let start = pieces["[CLS]"], let end = pieces["[SEP]"]
    else { return nil }
    self.pieces = pieces
    (self.unknown, self.start, self.end) = (unknown, start, end)
  }

  /// Piece numbers, at most `limit`.
  func numbers(_ text: String, limit: Int) -> [Int32] {
    var numbers = [start]
    for word in words(text) where numbers.count < limit - 1 { numbers += cut(word) }
    return Array(numbers.prefix(limit - 1)) + [end]
  }

  /// Runs of letters and digits; every other sign alone.
  private func words(_ text: String) -> [[Character]] {
    var words: [[Character]] = []
    var word: [Character] = []
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = []
      if !character.isWhitespace { words.append([character == "\u{2019}" ? "'" : character]) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private func cut(_ word: [Character]) -> [Int32] {
    guard word.count <= 100 else { return [unknown] }
    var found: [Int32] = []
    var begin = 0
    while begin < word.count {
      var end = word.count
      var number: Int32?
      while end > begin {
        number = pieces[(begin > 0 ? "##" : "") + String(word[begin..<end])]
        if number != nil { break }
        end -= 1
      }
      guard let number else { return [unknown] }
      found.append(number)
      begin = end
    }
    return found
  }
}

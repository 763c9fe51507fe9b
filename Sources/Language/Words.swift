// Words of a text: how it is cut, and which words mean the same. Nothing here knows of themes.

/// Cutting text into words.
package enum Words {
  /// Lower-case words of letters and digits; apostrophes vanish ("don't" -> "dont"), hyphens part.
  package static func plain(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "'" || character == "\u{2019}" {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

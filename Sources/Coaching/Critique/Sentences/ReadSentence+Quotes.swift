// Words of a sentence, quoted with their place.

import Language

extension ReadSentence {
  /// The whole sentence.
  var quote: QuotedWords {
    QuotedWords(
      piece: told.piece, part: told.given, range: told.range, text: told.text)
  }

  /// Some words of it.
  func quote(_ place: Range<Int>) -> QuotedWords {
    let start = tokens[place.lowerBound].range.lowerBound
    let end = tokens[place.upperBound - 1].range.upperBound
    let offset = told.range.lowerBound
    let characters = Array(told.text)
    return QuotedWords(
      piece: told.piece, part: told.given, range: start..<end,
      text: String(characters[(start - offset)..<(end - offset)]))
  }

  /// The clause around some words: from mark to mark.
  func clause(around place: Range<Int>) -> QuotedWords {
    let breaks: Set = [",", ";", ":", "(", ")", "\u{2013}", "\u{2014}"]
    var start = place.lowerBound
    var end = place.upperBound
    while start > 0, !breaks.contains(tokens[start - 1].word) { start -= 1 }
    while end < tokens.count, !breaks.contains(tokens[end].word),
      !(tokens[end].isMark && end == tokens.count - 1)
    {
      end += 1
    }
    return quote(start..<end)
  }
}

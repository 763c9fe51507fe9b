// A text cut into sentences that know where they stand: answers, stories, and lines as typed.
// Where a sentence ends is `SentenceEnds`'.

/// One sentence with its place.
package struct Sentence: Hashable, Sendable {
  /// Characters of the text, end mark included; outer blanks and the mark of a list not.
  package let range: Range<Int>
  /// From 0; blank lines part paragraphs.
  package let paragraph: Int
  package let text: String
  package let tokens: [Token]

  /// All sentences of a text, in order.
  package static func all(in text: String) -> [Sentence] {
    let letters = Letters(text)
    return SentenceEnds(of: letters).sentences().map { found in
      Sentence(
        range: found.range, paragraph: found.paragraph, text: letters.text(found.range),
        tokens: Tokenizer.tokens(of: letters, in: found.range))
    }
  }
}

/// The same without tokens, where only the words are wanted.
package enum Sentences {
  package static func of(_ text: String) -> [String] {
    let letters = Letters(text)
    return SentenceEnds(of: letters).sentences().map { letters.text($0.range) }
  }
}

// The sentences of an answer, piece by piece.

import Knowledge
import Language

/// One sentence with its place in the answer.
struct AnswerSentence: Hashable, Sendable {
  /// The piece of the answer (index into `AnswerText.pieces`).
  let piece: Int
  /// The part whose heading it stands under; nil in prose.
  let given: AnswerPart?
  /// Its places are in the piece.
  let sentence: Sentence

  var paragraph: Int { sentence.paragraph }
  var range: Range<Int> { sentence.range }
  var text: String { sentence.text }
  var tokens: [Token] { sentence.tokens }
  /// Words between blanks.
  var wordCount: Int { AnswerText.words(in: text) }
}

extension AnswerText {
  /// All sentences, in the order they are spoken.
  var sentences: [AnswerSentence] {
    pieces.enumerated().flatMap { index, piece in
      Sentence.all(in: piece.text).map {
        AnswerSentence(piece: index, given: piece.part, sentence: $0)
      }
    }
  }
}

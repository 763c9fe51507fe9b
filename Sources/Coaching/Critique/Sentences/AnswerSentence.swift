// The sentences of an answer, piece by piece.

import Knowledge
import Language

/// One sentence with its place in the answer.
struct AnswerSentence: Hashable, Sendable {
  /// The piece of the answer (index into `Script.pieces`).
  let piece: Int
  /// The part whose heading it stands under; nil in prose.
  let given: AnswerPart?
  /// Paragraph of the answer, from 0.
  let paragraph: Int
  /// Its places are in the piece.
  let sentence: Sentence

  var range: Range<Int> { sentence.range }
  var text: String { sentence.text }
  var tokens: [Token] { sentence.tokens }
  /// Words between blanks.
  var wordCount: Int { Script.words(in: text) }
}

extension Script {
  /// All sentences, in the order they are spoken.
  var sentences: [AnswerSentence] {
    var found: [AnswerSentence] = []
    for (place, piece) in told {
      let before = found.last.map { $0.paragraph + 1 } ?? 0
      found += Sentence.all(in: piece.text).map {
        AnswerSentence(
          piece: place, given: role(of: piece), paragraph: before + $0.paragraph, sentence: $0)
      }
    }
    return found
  }
}

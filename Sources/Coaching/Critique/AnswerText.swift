// An answer as the person gave it: in labelled parts, or as free prose.

import Knowledge

/// The words of an answer, in one of two forms.
package enum AnswerText: Hashable, Sendable {
  /// Each part under its own heading; a part that is absent or blank was not told.
  case parts([AnswerPart: String])
  /// One text, perhaps in paragraphs.
  case prose(String)

  /// The pieces in the order they are spoken. The part is nil in prose.
  package var pieces: [(part: AnswerPart?, text: String)] {
    switch self {
    case .prose(let text): [(nil, text)]
    case .parts(let parts):
      AnswerPart.allCases.compactMap { part in
        parts[part].flatMap { $0.contains { !$0.isWhitespace } ? (part, $0) : nil }
      }
    }
  }

  /// Words between blanks, as a speaker would count them.
  package var wordCount: Int { pieces.reduce(0) { $0 + AnswerText.words(in: $1.text) } }

  static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}

/// How long words take to say, at 130 to 160 a minute.
package struct SpeakingTime: Hashable, Sendable {
  /// Seconds, from a brisk to a calm speaker.
  package let seconds: ClosedRange<Int>
  package init(words: Int) {
    let slow = (Double(words) * 60 / 130).rounded()
    let brisk = (Double(words) * 60 / 160).rounded()
    seconds = Int(brisk)...Int(slow)
  }
}

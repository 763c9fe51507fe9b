// An answer, examined: what is weak, worst first, what to ask, how long it takes and where its
// words go. No score: what would move it up is said instead.

import Knowledge

/// What came out of examining an answer.
package struct Critique: Sendable {
  /// Weak spots, worst first. The same text gives the same list.
  package let findings: [Finding]
  /// The one follow-up to ask.
  package let firstProbe: Ingredient
  package let time: SpeakingTime
  package let wordCount: Int
  /// Share of the words, 0...1, that each part has; what could not be told is missing, so the sum
  /// may be below 1.
  package let shares: [AnswerPart: Double]
  /// Each sentence and the part it tells, in the order spoken; nil: cannot tell.
  package let sentences: [SortedSentence]

  /// A sentence and its part.
  package struct SortedSentence: Hashable, Sendable {
    package let quote: QuotedWords
    package let part: AnswerPart?
  }
}

/// Examines a story or an answer of the person's files, numbers filled in and compared.
/// - Parameters:
///   - question: nil: the one that it is written for.
///   - bank: with the story or the answer in it as it is told.
/// - Returns: nil where there is no such text.
package func critique(
  of owner: Owner, in bank: Bank, for question: String? = nil, level: Level, words: Vocabulary
) -> Critique? {
  guard let written = bank.script(of: owner) else { return nil }
  let script = written.shown(in: bank)
  return critique(
    script, of: question ?? script.question, level: level, words: words,
    otherFigures: script.file.map { script.otherFigures(in: $0, of: bank) } ?? [])
}

/// Examines an answer.
/// - Parameters:
///   - answer: as it is told, numbers filled in.
///   - question: as it was asked.
///   - level: what the person aims at.
///   - words: the word lists of the bank.
///   - otherFigures: what the person's files have otherwise; see `Script.otherFigures`.
package func critique(
  _ answer: Script, of question: String, level: Level, words: Vocabulary,
  otherFigures: [OtherFigure] = []
) -> Critique {
  Critique(
    ReadAnswer(
      answer, question: question, level: level, vocabulary: words, otherFigures: otherFigures))
}

extension Critique {
  init(_ answer: ReadAnswer) {
    findings = Checks.all.compactMap { $0.finding(in: answer) }
    firstProbe = findings.map(\.invites).first { $0 != .noneNeeded } ?? .noneNeeded
    wordCount = answer.script.wordCount
    time = SpeakingTime(words: wordCount)
    let total = Double(max(1, answer.sentences.reduce(0) { $0 + $1.told.wordCount }))
    shares = Dictionary(
      uniqueKeysWithValues: AnswerPart.allCases.map { ($0, Double(answer.words($0)) / total) })
    sentences = answer.sentences.map { SortedSentence(quote: $0.quote, part: $0.part) }
  }
}

// An answer with its sentences read and sorted into parts: what all checks look at.

import Knowledge
import Language

/// An answer, read.
struct Reading: Sendable {
  let answer: Script
  let question: [Token]
  let level: Level
  /// Figures of the answer that the person's files have otherwise.
  let otherFigures: [OtherFigure]
  let vocabulary: Vocabulary
  private(set) var lines: [Line]

  init(
    _ answer: Script, question: String, level: Level, vocabulary: Vocabulary,
    otherFigures: [OtherFigure] = []
  ) {
    self.answer = answer
    self.question = Tokenizer.tokens(of: question)
    self.level = level
    self.otherFigures = otherFigures
    self.vocabulary = vocabulary
    lines = Reading.lines(of: answer, vocabulary: vocabulary)
    if isToldInPresent { for index in lines.indices { lines[index].takePresentForPast() } }
    if isProse { PartFinder.sort(&lines) }
  }

  private static func lines(of answer: Script, vocabulary: Vocabulary) -> [Line] {
    let sentences = answer.sentences
    return sentences.enumerated().map { index, sentence in
      let before = index > 0 ? sentences[index - 1] : nil
      return Line(
        sentence, position: Double(index) / Double(max(1, sentences.count - 1)),
        opensParagraph: before?.paragraph != sentence.paragraph || before?.piece != sentence.piece,
        vocabulary: vocabulary)
    }
  }

  /// Whether the story itself is told in the present, as by somebody new to the language.
  private var isToldInPresent: Bool {
    let story = lines.filter { !$0.has(.habit) && !$0.has(.reflection) && $0.position < 0.8 }
    let now = story.reduce(0) { $0 + $1.clauses(.me, .present) }
    let past = story.reduce(0) { $0 + $1.clauses(.me, .deed) }
    return now >= 3 && now > past && story.reduce(0) { $0 + $1.figures.count } >= 2
  }

  var isProse: Bool { !answer.isLabelled }
  func lines(_ parts: AnswerPart...) -> [Line] {
    lines.filter { $0.part.map(parts.contains) ?? false }
  }
  func words(_ parts: AnswerPart...) -> Int {
    lines.reduce(0) { $0 + ($1.part.map(parts.contains) ?? false ? $1.sentence.wordCount : 0) }
  }
}

// An answer with its sentences read and sorted into parts: what all checks look at.

import Knowledge
import Language

/// An answer, read.
struct ReadAnswer: Sendable {
  let script: Script
  let question: [Token]
  let level: Level
  /// Figures of the answer that the person's files have otherwise.
  let otherFigures: [OtherFigure]
  let vocabulary: Vocabulary
  private(set) var sentences: [ReadSentence]

  init(
    _ script: Script, question: String, level: Level, vocabulary: Vocabulary,
    otherFigures: [OtherFigure] = []
  ) {
    self.script = script
    self.question = Tokenizer.tokens(of: question)
    self.level = level
    self.otherFigures = otherFigures
    self.vocabulary = vocabulary
    sentences = ReadAnswer.sentences(of: script, vocabulary: vocabulary)
    if isToldInPresent { for index in sentences.indices { sentences[index].takePresentForPast() } }
    if isProse { PartFinder.sort(&sentences) }
  }

  private static func sentences(of script: Script, vocabulary: Vocabulary) -> [ReadSentence] {
    let told = script.sentences
    return told.enumerated().map { index, sentence in
      let before = index > 0 ? told[index - 1] : nil
      return ReadSentence(
        sentence, position: Double(index) / Double(max(1, told.count - 1)),
        opensParagraph: before?.paragraph != sentence.paragraph || before?.piece != sentence.piece,
        vocabulary: vocabulary)
    }
  }

  /// Whether the story itself is told in the present, as by somebody new to the language.
  private var isToldInPresent: Bool {
    let story = sentences.filter {
      !$0.has(.habit) && !$0.has(.reflection) && $0.position < Self.storyEnd
    }
    let now = story.reduce(0) { $0 + $1.clauses(.me, .present) }
    let past = story.reduce(0) { $0 + $1.clauses(.me, .deed) }
    return now >= Self.fewestPresent && now > past
      && story.reduce(0) { $0 + $1.figures.count } >= Self.fewestFigures
  }

  /// Where the lesson may begin; verbs and figures that make a story of what else were a habit. By
  /// hand, held against the labelled answers.
  private static let storyEnd = 0.8
  private static let fewestPresent = 3
  private static let fewestFigures = 2

  var isProse: Bool { !script.isLabelled }
  func sentences(_ parts: AnswerPart...) -> [ReadSentence] {
    sentences.filter { $0.part.map(parts.contains) ?? false }
  }
  func words(_ parts: AnswerPart...) -> Int {
    sentences.reduce(0) { $0 + ($1.part.map(parts.contains) ?? false ? $1.told.wordCount : 0) }
  }
}

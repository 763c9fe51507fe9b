// What all checks have: one file each in `Checks/`, with examples that one test runs.

import Knowledge

/// Looks for one kind of weak spot.
protocol Check: SendableMetatype {
  static var id: CheckID { get }
  /// Word lists that it alone reads.
  static var lists: [WordList] { get }
  static var severity: Severity { get }
  static var invites: Ingredient { get }
  /// Answers without the weak spot, and with it.
  static var passing: [Example] { get }
  static var failing: [Example] { get }
  /// The weak spot, if it is there.
  static func examine(_ answer: ReadAnswer) -> WeakSpot?
}

/// Where and how an answer is weak.
struct WeakSpot: Equatable {
  var quote: QuotedWords?
  /// What to do, one sentence.
  var message: String
  /// Set when the weak spot invites another follow-up than most of its kind.
  var invites: Ingredient?
  /// Another place that says otherwise.
  var elsewhere: Quote?
}

extension Check {
  static var lists: [WordList] { [] }

  static func finding(in answer: ReadAnswer) -> Finding? {
    examine(answer).map {
      Finding(
        check: id, severity: severity, quote: $0.quote, elsewhere: $0.elsewhere,
        message: $0.message, invites: $0.invites ?? invites)
    }
  }
}

/// An answer that a check is tried on.
struct Example: Sendable {
  var question = "Tell me about a project you are proud of."
  var level = Level.mid
  let answer: Script
  var otherFigures: [OtherFigure] = []

  init(_ prose: String) { answer = .prose(prose) }
  init(to question: String, _ prose: String) {
    self.question = question
    answer = .prose(prose)
  }
  /// - Parameter words: a figure of the text that is told otherwise elsewhere.
  init(_ prose: String, disagreeing words: String?) {
    answer = .prose(prose)
    guard let words, let range = prose.firstRange(of: words) else { return }
    let start = prose.distance(from: prose.startIndex, to: range.lowerBound)
    let quote = QuotedWords(piece: 0, part: nil, range: start..<start + words.count, text: words)
    let elsewhere = Quote(
      place: Place(file: "knowledge/answers/q1.md", line: 9), text: "It is 3 now.", span: 6..<7)
    otherFigures = [OtherFigure(quote: quote, elsewhere: elsewhere, number: nil)]
  }
  init(at level: Level, _ prose: String) {
    self.level = level
    answer = .prose(prose)
  }
  init(parts: [AnswerPart: String]) { answer = .parts(parts) }
  /// A small sound story that ends in this lesson.
  init(lesson: String) {
    self.init(parts: [
      .situation: "The oven of our bakery failed every Friday.",
      .action: "I called the fitter and replaced the fuse.",
      .result: "It has run for nine months without a stop.", .lesson: lesson,
    ])
  }
}

/// All checks, those that cost the person most first.
enum Checks {
  static let all: [any Check.Type] = [
    OffQuestion.self, Blame.self, WeNotI.self, Assigned.self, BelowLevel.self, AbsentPart.self,
    Unfilled.self, NumberDisagrees.self, TooLong.self, NoNumber.self, NoTradeoff.self,
    BuriedResult.self, SlowStart.self, NoLesson.self, VagueLesson.self, LessonNotApplied.self,
    TooShort.self, Jargon.self,
    Hedging.self,
  ]
}

// Answers of `Answers/*.jsonl`, written for this project, with the faults that a reader found. The
// labels mean: what a check is to find, with the words it is about; "" when something is absent.

import Coaching
import Foundation
import Knowledge
import TestSupport

struct LabelledAnswer: Decodable, Sendable {
  struct Fault: Decodable, Sendable {
    let check: String
    let quote: String
  }
  let id: String
  let question: String
  let level: Level
  let form: String
  let text: String?
  let situation: String?
  let task: String?
  let action: String?
  let result: String?
  let lesson: String?
  let findings: [Fault]
  let firstProbe: String
  let good: Bool

  /// The parts as they were labelled; empty for prose.
  var parts: [AnswerPart: String] {
    let told: [AnswerPart: String?] = [
      .situation: situation, .task: task, .action: action, .result: result, .lesson: lesson,
    ]
    return told.compactMapValues { $0?.isEmpty == false ? $0 : nil }
  }

  var answer: Script { form == "prose" ? .prose(text ?? "") : .parts(parts) }

  func critique(_ words: Vocabulary) -> Critique {
    Coaching.critique(answer, of: question, level: level, words: words)
  }
}

extension LabelledAnswer {
  static let folder = Repository.tests("CoachingTests/Answers")

  /// All answers of a file, in order.
  static func all(_ name: String) throws -> [LabelledAnswer] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let text = try String(contentsOf: folder.appending(path: "\(name).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try decoder.decode(LabelledAnswer.self, from: Data($0.utf8))
    }
  }
}

extension Shipped {
  /// The word lists that ship.
  static let words = Vocabulary(words: bank.words)
}

// Banks of other people, none of whom the program was written for: how many of their questions
// find their story, with the marks of the author and from the text alone.

import Foundation
import Knowledge
import Testing

@testable import Matching

struct BankTests {
  /// What was measured, less two questions: a change that loses more is to be looked at.
  struct Floor: CustomTestStringConvertible, Sendable {
    var bank: String
    var marked: Bool
    var first: Double
    var firstTwo: Double
    var testDescription: String { bank + (marked ? ", marked" : ", text alone") }
  }

  static let floors = [
    Floor(bank: "nurse", marked: true, first: 0.90, firstTwo: 0.94),
    Floor(bank: "store-manager", marked: true, first: 0.86, firstTwo: 0.92),
    Floor(bank: "nurse", marked: false, first: 0.67, firstTwo: 0.80),
    Floor(bank: "store-manager", marked: false, first: 0.60, firstTwo: 0.75),
    Floor(bank: "three", marked: false, first: 0.75, firstTwo: 0.90),
    Floor(bank: "teacher", marked: false, first: 0.41, firstTwo: 0.70),
    Floor(bank: "data", marked: false, first: 0.24, firstTwo: 0.30),
    Floor(bank: "sales", marked: false, first: 0.30, firstTwo: 0.76),
    Floor(bank: "backend", marked: false, first: 0.47, firstTwo: 0.58),
    Floor(bank: "officer", marked: false, first: 0.58, firstTwo: 0.70),
    Floor(bank: "student", marked: false, first: 0.52, firstTwo: 0.70),
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Banks")
  private static let encoder = (try? Data(contentsOf: SentenceEncoderTests.file))
    .flatMap { SentenceEncoder($0) }

  static func evaluation(_ name: String, marked: Bool) throws -> Evaluation {
    let place = folder.appending(path: name)
    var bank = BankReader.read(
      personal: place, general: Shipped.folder.appending(path: "general"))
    // People write no headlines; the coach says so, and reads the story all the same.
    #expect(bank.problems.allSatisfy { $0.message == "this story has no headline." })
    if !marked {
      for index in bank.stories.indices {
        (bank.stories[index].shows, bank.stories[index].tells) = ([], [])
      }
    }
    let text = try String(contentsOf: place.appending(path: "questions.txt"), encoding: .utf8)
    let labelled = LabelledQuestions(text, file: name, stories: bank.stories.map(\.id))
    #expect(labelled.problems.isEmpty)
    let encoder: SentenceEncoder = try #require(Self.encoder)
    return Evaluation(
      of: Matcher(bank: bank, model: Shipped.model, encoder: encoder), on: labelled.questions)
  }

  @Test(arguments: floors)
  func questionsFindTheirStories(_ floor: Floor) throws {
    let found = try Self.evaluation(floor.bank, marked: floor.marked)
    let first = Double(found.first) / Double(found.told)
    let firstTwo = Double(found.firstTwo) / Double(found.told)
    #expect(first >= floor.first)
    #expect(firstTwo >= floor.firstTwo)
    #expect(found.declinedTold * 10 <= found.told)
  }
}

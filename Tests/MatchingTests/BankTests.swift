// Banks of other people, none of whom the program was written for: how many of their questions
// find their story, with the marks of the author and from the text alone.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Matching

struct BankTests {
  /// Banks that are counted together. Floors are what was measured, less a few questions: a change
  /// that loses more is to be looked at.
  struct Group: CustomTestStringConvertible, Sendable {
    var name: String
    var banks: [String]
    var marked = false
    /// Shares of the questions whose story came first, or among the first two.
    var first: Double
    var firstTwo: Double
    var testDescription: String { name + (marked ? ", marked" : ", text alone") }
  }

  static let groups = [
    Group(name: "nurse", banks: ["nurse"], marked: true, first: 0.90, firstTwo: 0.94),
    Group(
      name: "store manager", banks: ["store-manager"], marked: true, first: 0.86, firstTwo: 0.92),
    Group(name: "nurse", banks: ["nurse"], first: 0.75, firstTwo: 0.83),
    Group(name: "store manager", banks: ["store-manager"], first: 0.77, firstTwo: 0.91),
    Group(name: "three stories", banks: ["three"], first: 0.75, firstTwo: 0.90),
    Group(
      name: "few shared nouns",
      banks: ["teacher", "data", "sales", "backend", "officer", "student"], first: 0.64,
      firstTwo: 0.80),
    // Weights were chosen on these.
    Group(
      name: "ten of many trades",
      banks: [
        "swe-mid", "swe-senior", "frontend", "ml-eng", "eng-manager", "new-grad", "sre",
        "product-manager", "consultant", "lab-scientist",
      ], first: 0.69, firstTwo: 0.90),
    // Nothing was chosen on these.
    Group(
      name: "ten others",
      banks: [
        "fullstack", "data-analyst", "embedded", "support-lead", "game-dev", "staff-eng", "android",
        "security", "midwife", "accountant",
      ], first: 0.80, firstTwo: 0.90),
  ]

  private static let folder = Repository.tests("MatchingTests/Banks")

  static func evaluation(_ name: String, marked: Bool) throws -> Evaluation {
    let place = folder.appending(path: name)
    var bank = BankReader.read(
      personal: place, general: Repository.knowledge.appending(path: "general"))
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
    let encoder: SentenceEncoder = try #require(Shipped.encoder)
    return Evaluation(
      of: Matcher(bank: bank, model: Shipped.model, encoder: encoder), on: labelled.questions)
  }

  @Test(arguments: groups)
  func questionsFindTheirStories(_ group: Group) throws {
    var (told, first, firstTwo, declined) = (0, 0, 0, 0)
    for bank in group.banks {
      let found = try Self.evaluation(bank, marked: group.marked)
      told += found.told
      first += found.first
      firstTwo += found.firstTwo
      declined += found.declinedTold
    }
    #expect(Double(first) >= group.first * Double(told), "\(first) of \(told)")
    #expect(Double(firstTwo) >= group.firstTwo * Double(told), "\(firstTwo) of \(told)")
    #expect(declined * 10 <= told, "\(declined) of \(told)")
  }
}

// Questions from a field of work that no story is from.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Matching

struct FieldsTests {
  private let shipped = Fields(bank: Shipped.bank)

  @Test(arguments: [
    ("Tell me about a time you calmed the family of a patient.", "health care"),
    ("How do you plan your lessons?", "a classroom"),
    ("Tell me about a time a donor changed their mind.", "fundraising"),
    ("When did you have to let someone go?", "dismissal"),
    ("Tell me about a colleague you hired.", "hiring"),
  ])
  func aFieldIsHeard(prompt: String, field: String) { #expect(shipped.foreign(prompt) == field) }

  @Test(arguments: [
    "Why should we hire you?", "Tell me about a time you let a deadline go.",
    "Tell me about a difficult customer.", "Where did you store the data?", "",
  ])
  func otherQuestionsAreFromNoField(prompt: String) { #expect(shipped.foreign(prompt) == nil) }

  @Test func aFieldThatAStoryIsFromIsNotForeign() {
    var bank = Shipped.bank
    bank.answers[0].sections[0].text += " Two patients waited."
    let prompt = "Tell me about a time you calmed the family of a patient."
    #expect(Fields(bank: bank).foreign(prompt) == nil)
    #expect(
      Matcher(bank: bank, model: Shipped.model).match(prompt, wish: Wish()).foreignField == nil)
  }

  @Test func aForeignQuestionIsDeclinedAndSaysWhy() {
    let match = Shipped.matcher.match(
      "Tell me about a disagreement with your boss about a patient.", wish: Wish())
    #expect(match.fit == .none)
    #expect(match.decline == .noStory)
    #expect(match.foreignField == "health care")
  }

  @Test func noPhraseBelongsToTwoFields() throws {
    let lines = try #require(Shipped.bank.words["fields"])
    let phrases = lines.flatMap { line in
      line.split(separator: ":", maxSplits: 1).last.map { $0.split(separator: ",") } ?? []
    }.map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.allSatisfy { $0.contains(": ") })
    #expect(Set(phrases).count == phrases.count)
  }
}

// One text, one critique: whoever examines an answer of the files says the same of it.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct ScriptCritiqueTests {
  /// An answer whose action is still to write: /critique and /refine once disagreed on it.
  @Test func anEmptyActionIsMissedByBoth() throws {
    let bank = Shipped.bank.telling([("Action", "")], in: "knowledge/answers/q7.md")
    let found = try #require(
      critique(of: .answer("q7"), in: bank, level: .senior, words: Shipped.words))
    let review = Review(
      Manuscript(try #require(bank.answer("q7"))), level: .senior, words: Shipped.words, bank: bank)
    #expect(found.findings.contains { $0.check == AbsentPart.id })
    #expect(review.spots.map(\.finding) == found.findings)
    #expect(review.wordCount == found.wordCount)
  }

  /// The same for everything that ships.
  @Test func everyTextIsExaminedInOneWay() throws {
    let bank = Shipped.bank
    let manuscripts = bank.answers.map { Manuscript($0) } + bank.stories.map { Manuscript($0) }
    for manuscript in manuscripts {
      let review = Review(manuscript, level: .senior, words: Shipped.words, bank: bank)
      let found = critique(of: manuscript.owner, in: bank, level: .senior, words: Shipped.words)
      #expect(review.spots.map(\.finding) == found?.findings, "\(manuscript.name)")
    }
  }

  @Test func aCommentIsNotExamined() throws {
    let place = try #require(Shipped.bank.answer("q7")?.place)
    let plain = try #require(Shipped.bank.answer("q7")?.section("Lesson")?.text)
    let noted = Shipped.bank.telling(
      [("Lesson", "<!-- basically I guess\nXX% -->\n\(plain)")], in: place.file)
    let both = [Shipped.bank, noted].map {
      critique(of: .answer("q7"), in: $0, level: .senior, words: Shipped.words)
    }
    #expect(both[0]?.findings.map(\.check) == both[1]?.findings.map(\.check))
    #expect(both[0]?.wordCount == both[1]?.wordCount)
  }
}

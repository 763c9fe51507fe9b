// Figures of an answer against the list of numbers, and against other stories and answers.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct OtherFiguresTests {
  private let bank = Shipped.bank

  private func findings(_ answer: Answer, in bank: Bank) -> [Finding] {
    let found = critique(
      of: .answer(answer.id), in: bank, level: .senior, words: Shipped.words)
    return (found?.findings ?? []).filter { $0.check == NumberDisagrees.id }
  }

  @Test func theListHasOtherFigures() throws {
    let found = findings(try #require(bank.answer("q1")), in: bank)
    let finding = try #require(found.first)
    #expect(finding.quote?.text == "10000 ms to under 1000 ms")
    #expect(finding.quote?.part == .result)
    #expect(
      finding.message
        == "Your list has 3000 ms -> 400 ms for Dashboard load time, P95: say that, or correct it"
        + " with /number dashboard-p95.")
    #expect(
      finding.elsewhere?.line.hasSuffix(": Dashboard load time, P95: 3000 ms -> 400 ms") == true)
    #expect(finding.invites == .sourceOfNumber)
  }

  @Test func onlyWhereSomethingDisagrees() {
    let wrong = bank.answers.filter { !findings($0, in: bank).isEmpty }.map(\.id)
    #expect(wrong == ["q1"])
  }

  /// The other side of a pair has the finding, too, with its own words and the first one's place.
  @Test func bothAnswersOfAPair() throws {
    let told = bank.telling([("Result", "We onboarded 12 teams onto the engine.")], in: file("q9"))
      .telling([("Result", "In the end 19 teams were onboarded onto the engine.")], in: file("q8"))
    for (id, own, other) in [("q9", "12 teams", "19 teams"), ("q8", "19 teams", "12 teams")] {
      let answer = try #require(told.answer(AnswerID(id)))
      let finding = try #require(findings(answer, in: told).first)
      #expect(finding.quote?.text == own)
      #expect(finding.elsewhere?.words == other)
      #expect(finding.message.hasPrefix("You say \"\(own)\" here and \"\(other)\" elsewhere"))
    }
  }

  /// While it is mended, the text that stands now is compared, not the file.
  @Test func whileItIsMended() throws {
    var manuscript = Manuscript(try #require(bank.answer("q1")))
    func spots() -> [Review.Spot] {
      Review(manuscript, level: .senior, words: Shipped.words, bank: bank).spots
        .filter { $0.finding.check == NumberDisagrees.id }
    }
    let spot = try #require(spots().first)
    #expect(spot.part == "Result")
    manuscript["Result"] = "Dashboard P95 went from 3000 ms to 400 ms."
    #expect(spots() == [])
    manuscript["Lesson"] = "Dashboard P95 of 9000 ms was a warning."
    #expect(spots().map(\.part) == ["Lesson"])
  }

  private func file(_ id: String) -> String { bank.answer(AnswerID(id))?.place.file ?? "" }
}

import Foundation
import Knowledge
import Language
import Testing

@testable import Coaching

struct TodoTests {
  private let place = Place(file: "x.md", line: 1)

  private func answer(_ id: String, _ parts: [String]) -> Answer {
    Answer(
      id: AnswerID(id), title: id, themes: [], stories: ["one"], signals: [],
      sections: parts.map { Section(name: $0, text: "Words.", place: place, lines: 1..<2) },
      place: place)
  }

  private func story(_ id: String, _ sections: [String]) -> Story {
    Story(
      id: StoryID(id), title: id, headline: "It went.", rank: .primary, shows: [], tells: [],
      sections: sections.map { Section(name: $0, text: "Words.", place: place, lines: 1..<2) },
      place: place)
  }

  @Test func theEmptiestAnswerComesFirst() {
    var bank = Bank()
    bank.stories = [story("one", [])]
    bank.answers = [
      answer("q1", ["Situation", "Task", "Action", "Result", "Lesson"]),
      answer("q2", ["Situation", "Result"]), answer("q3", ["Action", "Lesson"]),
    ]
    #expect(
      workWorthDoing(in: bank, []) == [
        .answer("q2", lacks: ["Task", "Action", "Lesson", "Applied later"])
      ])
  }

  @Test func withoutAnswersItIsTheEmptiestStory() {
    var bank = Bank()
    bank.stories = [story("full", Story.parts.map(\.name)), story("thin", ["Scope"])]
    #expect(
      workWorthDoing(in: bank, []) == [
        .story("thin", lacks: Story.parts.map(\.name).filter { $0 != "Scope" })
      ])
  }

  @Test func anEmptyBankHasNothing() { #expect(workWorthDoing(in: Bank(), []).isEmpty) }
}

// Prose sorted into parts by meaning, held against answers whose parts are known.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct PartFinderTests {
  /// Answers in parts, told as one paragraph: how many sentences find their part again, situation
  /// and task taken as one.
  @Test(arguments: [
    ("first", 0.92), ("second", 0.87), ("third", 0.87), ("fourth", 0.87), ("fifth", 0.87),
  ])
  func partsAreFoundAgain(_ name: String, floor: Double) throws {
    var found = 0
    var all = 0
    for answer in try LabelledAnswer.all(name) where answer.parts.count >= 4 {
      let told = AnswerPart.allCases.compactMap { answer.parts[$0] }.joined(separator: " ")
      let critique = critique(
        .prose(told), of: answer.question, level: answer.level, words: Shipped.words)
      for sentence in critique.sentences {
        let wanted = AnswerPart.allCases.filter {
          answer.parts[$0]?.contains(sentence.quote.text) ?? false
        }
        all += 1
        found += sentence.part.map { wanted.map(merged).contains(merged($0)) } ?? false ? 1 : 0
      }
    }
    #expect(Double(found) / Double(max(1, all)) >= floor, "\(found) of \(all)")
  }

  private func merged(_ part: AnswerPart) -> AnswerPart { part == .task ? .situation : part }

  @Test func aStoryInOneParagraph() {
    let parts = parts(
      "Our bakery ran out of rolls every Saturday. I was to find out why. I counted the queue for "
        + "three weeks and asked the drivers. I moved the second batch to six, which meant that "
        + "somebody starts at three. We sold 40 percent more rolls by May. I now count the queue "
        + "before I change a plan.")
    #expect(parts == [.situation, .task, .action, .action, .result, .lesson])
  }

  @Test func aHeadlineMayComeFirst() {
    let parts = parts(
      "Complaints fell from ninety a month to four. Before that, guests waited an hour for a key. "
        + "I sat at the desk for a week and wrote down each step. I cut the form to one page.")
    #expect(parts == [.result, .situation, .action, .action])
  }

  @Test func chatterIsNoPart() {
    let parts = parts("Well. Hm, yes. I called the bank and they sent a new card.")
    #expect(parts.last == .action)
  }

  private func parts(_ text: String) -> [AnswerPart?] {
    critique(.prose(text), of: "", level: .mid, words: Shipped.words).sentences.map(\.part)
  }
}

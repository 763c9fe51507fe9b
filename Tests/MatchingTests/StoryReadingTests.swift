// Stories without marks, read from their text, and the words that are quoted as a reason.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Matching

struct StoryReadingTests {
  private func matcher() throws -> Matcher {
    var bank = Shipped.bank
    bank.answers = []
    for index in bank.stories.indices {
      (bank.stories[index].shows, bank.stories[index].tells) = ([], [])
    }
    let encoder = try #require(Shipped.encoder)
    return Matcher(bank: bank, model: Shipped.model, encoder: encoder)
  }

  @Test func theWordsThatComeNearestAreQuoted() throws {
    let match = try matcher().match("Tell me about a mistake you made.", wish: Wish())
    let first = try #require(match.suggestions.first)
    #expect(first.story == "mistake")
    let said = first.reasons.compactMap { reason in
      if case .meaning(let words) = reason.kind { words } else { nil }
    }
    let quote = try #require(said.first)
    let story = try #require(Shipped.bank.story("mistake"))
    let start = quote.prefix(20)
    #expect(story.passages.joined(separator: " ").contains(start), "\(quote)")
    #expect(quote.count <= 105)
  }

  @Test func marksOfListsAreNoWords() throws {
    let story = try #require(Shipped.bank.story("approvals"))
    #expect(story.passages.allSatisfy { !$0.hasPrefix("- ") })
  }

  @Test func readingsSurviveTheirBytes() throws {
    let readings = try matcher().readings
    #expect(readings.count == Shipped.bank.stories.count)
    #expect(StoryReadings(Data(readings.serialised)) == readings)
    #expect(StoryReadings(Data(readings.serialised.dropLast(3))) == nil)
  }
}

// What the shipped stories cover, and the days until an interview.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct CoverageTests {
  private let bank = Shipped.bank

  @Test func storiesStandInTheOrderOfTheirMarks() {
    #expect(bank.stories(showing: "conflict").first?.strength == .strong)
    #expect(bank.stories(telling: "disagreed-with-boss").first?.story.id == "delegation")
  }

  @Test func aBankWithoutStoriesIsAllGaps() {
    var empty = bank
    empty.stories = []
    let coverage = Coverage(of: empty)
    #expect(coverage.weak.count == bank.areas.count && coverage.thin.isEmpty)
    #expect(coverage.untold.count == coverage.themes.count && coverage.overused.isEmpty)
  }

  @Test func oneStoryForEverythingCarriesTooMuch() throws {
    var alone = bank
    alone.stories = [try #require(bank.story("approvals"))]
    let coverage = Coverage(of: alone)
    #expect(coverage.overused.map(\.story.id) == ["approvals"])
    #expect(coverage.overused.first?.count == coverage.led)
  }

  @Test(arguments: [
    ("2026-05-01", "2026-05-01", 0), ("2026-02-27", "2026-03-01", 2),
    ("2026-05-02", "2026-05-01", -1),
  ])
  func daysAreCounted(_ start: String, _ end: String, _ count: Int) {
    #expect(days(from: start, to: end) == count)
  }

  @Test func noDayIsNoCount() { #expect(days(from: "soon", to: "2026-05-01") == nil) }
}

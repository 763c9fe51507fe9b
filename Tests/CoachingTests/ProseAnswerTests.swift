// Sentences of a story without headings that serve a follow-up.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct ProseAnswerTests {
  private let place = Place(file: "knowledge/stories/flood.md", line: 1)
  private let prose = """
    At ten past two the pump in the cellar failed. I carried the oxygen up first and moved \
    twenty-three animals to the gym next door. I left the fridge behind, which cost us 3,000 euros. \
    All of them lived. I should have called my boss earlier; since then I ring before I lift.
    """

  private func story(_ sections: [Section]) throws -> Story {
    var story = try #require(Shipped.bank.story("mistake"))
    story.sections = sections
    return story
  }

  private func probe(_ id: ProbeID) throws -> Probe { try #require(Shipped.bank.probe(id)) }

  @Test func theResultAndTheLessonAreFound() throws {
    let story = try story([Section(name: "", text: prose, place: place, lines: 3..<8)])
    let result = story.sentences(for: try probe("result"), words: Shipped.words)
    #expect(result.contains("All of them lived."))
    let lesson = story.sentences(for: try probe("learning"), words: Shipped.words)
    #expect(
      lesson == ["I should have called my boss earlier; since then I ring before I lift."])
  }

  @Test func knownHeadingsAreLeftToTheChain() throws {
    let story = try story([Section(name: "Lesson", text: prose, place: place, lines: 3..<8)])
    #expect(story.sentences(for: try probe("learning"), words: Shipped.words) == [])
  }

  @Test func proseBelongsToACritiqueOfTheStory() throws {
    let story = try story([Section(name: "", text: prose, place: place, lines: 3..<8)])
    let text = Script(story).shown(in: Shipped.bank)
    #expect(text.wordCount > 60)
  }
}

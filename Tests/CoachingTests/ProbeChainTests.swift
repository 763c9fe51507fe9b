// Follow-ups about one story: what is offered under which letter, what is there, what waits.

import Foundation
import Knowledge
import Testing

@testable import Coaching

struct ProbeChainTests {
  private static let place = Place(file: "stories/s.md", line: 1)

  private static func section(_ name: String, _ text: String) -> Section {
    Section(name: name, text: text, place: place, lines: 2..<9)
  }

  private static func probe(_ id: String, from sections: [String], then: [String]) -> Probe {
    Probe(
      id: ProbeID(id), name: "What \(id)?", ask: "What about the \(id)?", listensFor: "",
      answeredFrom: sections, then: then.map { ProbeID($0) }, ingredient: Ingredient(rawValue: id),
      areas: [],
      words: [id], place: place)
  }

  private static func number(_ id: String, _ state: NumberState, to: String? = nil) -> Number {
    Number(
      id: NumberID(id), name: id, from: nil, to: to, unit: "", state: state, source: "", note: "",
      date: nil, stories: [], place: place)
  }

  private static func chain(numbers: String) -> ProbeChain {
    var bank = Bank()
    let story = Story(
      id: "s", title: "S", headline: "We did it.", rank: .primary, shows: [], tells: [],
      sections: [section("Numbers", numbers)], place: place)
    bank.stories = [story]
    bank.probes = [
      probe("result-number", from: ["Numbers"], then: ["lesson", "tradeoff"]),
      probe("lesson", from: ["Lesson"], then: ["tradeoff"]),
      probe("tradeoff", from: ["Tradeoff"], then: []),
    ]
    bank.numbers = [number("gap", .gap), number("other", .gap), number("full", .mine, to: "3")]
    bank.numbers.append(number("never", .unknown))
    return ProbeChain(bank: bank, story: story, answer: nil, areas: [])
  }

  /// An answer to a follow-up is told of the stories that it names, or of any project.
  @Test(arguments: [
    (["s"], Rank.primary, true), (["other"], .primary, false), ([], .primary, true),
    (["s"], .anecdote, true), ([], .anecdote, false),
  ])
  func preparedForAFollowUp(_ stories: [StoryID], _ rank: Rank, _ isPrepared: Bool) {
    var bank = Bank()
    let story = Story(
      id: "s", title: "S", headline: "We did it.", rank: rank, shows: [], tells: [],
      sections: [], place: Self.place)
    let lesson = Self.probe("lesson", from: ["Lesson"], then: [])
    let answer = Answer(
      id: "q4", title: "What did you learn?", themes: [], stories: stories, signals: [],
      probes: ["lesson"], sections: [Self.section("Lesson", "Much.")], place: Self.place)
    (bank.stories, bank.answers, bank.probes) = ([story], [answer], [lesson])
    func prepared(telling told: Answer?) -> AnswerID? {
      ProbeChain(bank: bank, story: story, answer: told, areas: []).prepared(for: lesson)?.id
    }
    #expect(prepared(telling: nil) == (isPrepared ? "q4" : nil))
    #expect(prepared(telling: answer) == nil)
  }

  @Test func lettersBeginAnewWithEachReply() throws {
    var chain = Self.chain(numbers: "- Speed: {full}.")
    #expect(chain.offered.first == chain.probe(at: 0)?.id)
    let first = try #require(chain.probe(at: 0))
    let reply = chain.ask(first)
    #expect(chain.offered == reply.next.map(\.id))
    #expect(!chain.offered.contains(first.id))
    #expect(chain.probe(at: 0) == reply.next.first)
  }

  @Test(arguments: [
    ("- Speed: {gap}.\n- Load:\n  {other}.", "", ["gap", "other"]),
    (
      "- Speed: {full}, by {gap}.\n- Load: {other}.", "- Speed: {full}, by {gap}.",
      ["gap", "other"]
    ),
    ("- Speed: {never}.", "- Speed: {never}.", []),
    (
      "It went down by {gap}, and all liked it.", "It went down by {gap}, and all liked it.",
      ["gap"]
    ),
    ("One.\n\n- Load: {gap}.\n- Two.", "One.\n\n- Two.", ["gap"]),
  ])
  func bulletsThatOnlyWaitForANumberSayNothing(
    _ numbers: String, _ told: String, _ waiting: [String]
  ) throws {
    var chain = Self.chain(numbers: numbers)
    let probe = try #require(chain.tree.first { $0.probe.id == "result-number" }?.probe)
    let reply = chain.ask(probe)
    #expect(reply.support.map(\.told) == (told.isEmpty ? [] : [told]))
    #expect(reply.unfilled.map(\.id.text) == waiting)
    #expect(reply.missing == nil)
    #expect(chain.isUnanswered(probe) == told.isEmpty)
  }
}

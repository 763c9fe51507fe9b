// What the person's files say differently in two places.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

private let dashboard = """
  ## Dashboard load time, P95 {#dashboard-p95}
  - from: 3000 ms
  - to: 400 ms
  - unit: ms
  - state: stated
  - stories: delegation

  """

struct DisagreementTests {
  @Test func textAgainstTheList() throws {
    let bank = try smallBank(
      numbers: dashboard + "## Bulk time {#bulk-p95}\n- to: 200 ms\n- stories: delegation\n",
      q1: "Bulk is at 0.2 s, and dashboard P95 went from 10000 ms to under 1000 ms.")
    #expect(
      disagreements(in: bank).map(\.lines) == [
        [
          "\"Dashboard load time, P95\" has other figures in the list (dashboard-p95) than in the"
            + " text.",
          "  knowledge/numbers.md:2: Dashboard load time, P95: 3000 ms -> 400 ms",
          "  knowledge/answers/q1.md:9: Bulk is at 0.2 s, and dashboard P95 went from 10000 ms to"
            + " under 1000 ms.",
        ]
      ])
    #expect(disagreements(in: bank).map(\.second.words) == ["10000 ms to under 1000 ms"])
  }

  @Test(arguments: [
    "The dashboard went from 3 s to 0.4 s.",
    "The dashboard loads in under 500 ms now.",
    "The dashboard took 3 weeks to build.",
    "Approvals took 250 ms.",
    "{dashboard-p95} for the dashboard.",
    "The dashboard of 7 teams.",
  ])
  func agreement(_ text: String) throws {
    let bank = try smallBank(story: text, numbers: dashboard, q1: text)
    #expect(disagreements(in: bank).map(\.lines) == [])
  }

  /// A figure belongs to the number whose own word is nearest, not to the first in the line.
  @Test func theNearestNumber() throws {
    let bulk = "## Bulk time {#bulk-p95}\n- to: 200 ms\n- stories: delegation\n"
    let text = "Dashboard loads went to 400 ms, bulk actions to 300 ms."
    let found = disagreements(in: try smallBank(story: text, numbers: dashboard + bulk))
    #expect(found.map(\.first.text) == ["Bulk time: 200 ms"])
    #expect(found.map(\.second.words) == ["300 ms"])
  }

  /// A gap has no figure that a text could contradict, and takes none from its neighbour.
  @Test func gapsDisagreeWithNothing() throws {
    let gap = "## Recovery time {#mttr}\n- unit: ms\n- state: gap\n- stories: delegation\n"
    let bank = try smallBank(story: "Recovery took 900 ms.", numbers: dashboard + gap)
    #expect(disagreements(in: bank) == [])
  }

  @Test func anotherStorysNumber() throws {
    var files = small
    files["stories/other.md"] =
      "---\nrank: backup\n---\n# O\nHeadline.\n\n## Numbers\nThe dashboard took 900 ms.\n"
    files["stories/delegation.md"] = "---\nrank: primary\n---\n# D\nHeadline.\n"
    files["numbers.md"] = dashboard
    #expect(disagreements(in: try Sandbox(files).read()) == [])
  }

  @Test func textsAgainstEachOther() throws {
    let bank = try smallBank(
      story: "- We onboarded 12 teams onto the new platform.",
      q1: "In the end 14 teams were onboarded onto the platform.", q2: "We onboarded 3 people.")
    #expect(
      disagreements(in: bank).map(\.lines) == [
        [
          "\"12 teams\" and \"14 teams\" may be said of the same.",
          "  knowledge/stories/delegation.md:8: - We onboarded 12 teams onto the new platform.",
          "  knowledge/answers/q1.md:9: In the end 14 teams were onboarded onto the platform.",
        ]
      ])
  }

  @Test func oneOfThePairIsEnough() throws {
    let bank = try smallBank(
      story: "Integration of partners went from 4 weeks to 1 week.",
      q1: "Integration of partners takes 1 week.", q2: "Partners: 7 days of integration.")
    #expect(disagreements(in: bank) == [])
  }

  @Test func aNumberAgainstItself() throws {
    let numbers = """
      ## Bulk time {#bulk-p95}
      - from: 7000 ms
      - to: 200 ms
      - unit: ms
      ## Bulk time, cut by {#bulk-cut}
      - to: 80
      - unit: %
      ## Manual work {#manual-ops}
      - to: 5 hours
      - unit: hours a week
      ## Hit rate {#hit-rate}
      - to: 3 s
      - unit: %

      """
    #expect(
      disagreements(in: try smallBank(numbers: numbers)).map { $0.lines[0] } == [
        "\"Bulk time\" (bulk-p95) is a cut by 97%; another number says otherwise.",
        "\"Hit rate\" (hit-rate) is counted in %, and given as 3 s.",
      ])
    let right = numbers.replacing("to: 80", with: "to: 97").replacing("to: 3 s", with: "to: 3")
    #expect(disagreements(in: try smallBank(numbers: right)) == [])
  }

  @Test func oneEventInTwoAnswers() throws {
    let bank = try smallBank(
      q1: "- I had treated downstream systems too much as a black box.",
      q2:
        "Since I treated the downstream systems badly,\nI treated downstream systems too much as a"
        + " black box, and paid.")
    #expect(
      disagreements(in: bank).map(\.lines) == [
        [
          "Answers q1 and q2 tell one event: \"treated downstream systems too much as a black box\".",
          "  knowledge/answers/q1.md:9: - I had treated downstream systems too much as a black box.",
          "  knowledge/answers/q2.md:10: I treated downstream systems too much as a black box, and"
            + " paid.",
        ]
      ])
  }

  /// What stands in all texts costs a line a text, not one for each two of them; and many numbers
  /// of one unit are not held against each other pair by pair.
  @Test(.timeLimit(.minutes(1))) func costsGrowAsTheBankDoes() throws {
    let sentence = "We moved the nightly export of invoices onto a queue of its own."
    var files = small
    for place in 0..<600 {
      files["stories/s\(place).md"] =
        "---\nrank: backup\n---\n# S\(place)\nHeadline.\n\n## Action\n\(sentence)\n"
    }
    files["numbers.md"] = (0..<3000).map { place in
      "## Wait \(place) {#n\(place)}\n- to: \(place + 1) ms\n- unit: ms\n"
        + "- stories: s\(place % 600)\n"
    }.joined()
    let found = disagreements(in: try Sandbox(files).read())
    #expect(found.filter { $0.kind == .event }.count == 599)
    #expect(Set(found.filter { $0.kind == .event }.map(\.first.place.file)).count == 1)
  }

  /// A long passage is one, however many words of it could begin one.
  @Test(.timeLimit(.minutes(1))) func oneLongLineInTwoStories() throws {
    let line = (0..<6000).map { "word\($0) of" }.joined(separator: " ")
    var files = small
    for name in ["a", "b"] {
      files["stories/\(name).md"] =
        "---\nrank: backup\n---\n# \(name)\nHeadline.\n\n## Action\n\(line)\n"
    }
    let found = disagreements(in: try Sandbox(files).read())
    let told = "Stories a and b tell one event: \"\".".count + line.count
    #expect(found.map(\.message.count) == [told])
  }

  /// An answer may use its story's words; common turns of speech are no event.
  @Test func sharedWordsThatAreNoEvent() throws {
    let bank = try smallBank(
      story: "I treated downstream systems too much as a black box.",
      q1: "I treated downstream systems too much as a black box.",
      q2: "At the end of the day it was one of the best.\nIt was up to me what to do about it.")
    #expect(disagreements(in: bank) == [])
  }

  /// Numbers in words are figures too, and a range has what lies between its ends.
  @Test func wordsAndRanges() throws {
    let bank = try smallBank(
      story: "- We onboarded twelve teams onto the new platform.",
      q1: "In the end 14 teams were onboarded onto the platform.")
    #expect(disagreements(in: bank).map(\.first.words) == ["twelve teams"])
    let range = try smallBank(
      story: "- Onboarding onto the platform took 2-3 weeks.",
      q1: "Onboarding onto the platform took 2.5 weeks.")
    #expect(disagreements(in: range) == [])
  }

  /// The dashboard's time, given in two ways, and the event of q15 and q16; nothing else.
  @Test func thoseOfTheShippedKnowledge() {
    #expect(
      disagreements(in: Shipped.bank).map {
        [$0.message, $0.first.place.file, $0.second.place.file]
      } == [
        [
          "\"Dashboard load time, P95\" has other figures in the list (dashboard-p95) than in the"
            + " text.", "knowledge/numbers.md", "knowledge/answers/q1.md",
        ],
        [
          "Answers q15 and q16 tell one event:"
            + " \"treated downstream systems too much as a black box\".",
          "knowledge/answers/q15.md", "knowledge/answers/q16.md",
        ],
      ])
  }

  /// Whatever stands in a file: what disagrees in it can be told.
  @Test func overSlips() throws {
    var noise = Dice(seed: 3)
    for _ in 0..<20 {
      let folder = try Sandbox(small)
      try folder.damage("stories/delegation.md", by: &noise)
      _ = disagreements(in: folder.read()).map(\.lines)
    }
  }
}

// What is still to write or to fill, each once.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct GapTests {
  @Test func everyGapOnce() throws {
    let numbers = """
      ## A {#a}
      - unit: %
      ## B {#b}
      - to: 3 s
      - state: mine
      ## C {#c}
      - state: cannot know
      ## D {#d}
      - to: 3 s
      - state: mine
      - source: log
      - date: 2026-01-01
      ## E {#e}
      - to: 3 s

      """
    let found = gaps(in: try smallBank(story: "{a}, {a}", numbers: numbers, q1: "{a}"))
    #expect(
      found.map { "\($0.place.line) \($0.message)" } == [
        "4 story delegation has nothing under \"Scope\".",
        "4 story delegation has nothing under \"Choices\".",
        "4 story delegation has nothing under \"Tradeoff\".",
        "4 story delegation has nothing under \"Lesson\".",
        "4 story delegation has nothing under \"Applied later\".",
        "5 answer q1 has nothing under \"Task\".",
        "5 answer q1 has nothing under \"Action\".",
        "5 answer q1 has nothing under \"Lesson\".",
        "5 answer q1 has nothing under \"Applied later\".",
        "5 answer q2 has nothing under \"Task\".",
        "5 answer q2 has nothing under \"Action\".",
        "8 answer q2 has nothing under \"Result\".",
        "5 answer q2 has nothing under \"Lesson\".",
        "5 answer q2 has nothing under \"Applied later\".",
        "2 A (%) is to fill.",
        "4 B is yours, but has not a date and a source.",
      ])
    #expect(found[14].kind == .number("a"))
    #expect(found[14].speakers == [.story("delegation"), .answer("q1")])
    #expect(found[15].kind == .proof("b"))
  }

  /// A note of the person's own is no text.
  @Test func aCommentFillsNothing() throws {
    let found = gaps(in: try smallBank(story: "<!-- later: {bulk-p95} -->"))
    #expect(found.contains { $0.kind == .story("delegation", section: "Numbers") })
  }

  @Test func anAnswerForAnyProjectHasNone() throws {
    let found = gaps(in: try smallBank(q2: "All.", q2Stories: "[]"))
    #expect(!found.contains { $0.place.file == "knowledge/answers/q2.md" })
  }

  @Test func anAnswerForAFollowUpHasNone() {
    let files = gaps(in: Shipped.bank).map(\.place.file)
    for id in 2...6 { #expect(!files.contains("knowledge/answers/q\(id).md")) }
  }

  @Test func anecdotesNeedOnlyTheirEnd() throws {
    var files = small
    files["stories/delegation.md"] = "---\nrank: anecdote\n---\n# D\nHeadline.\n## Lesson\nMuch.\n"
    let found = gaps(in: try Sandbox(files).read()).filter { $0.place.file.contains("stories") }
    #expect(found.map(\.kind) == [.story("delegation", section: "Applied later")])
  }

  @Test func everyGapOfTheListIsSpokenSomewhere() {
    let open = gaps(in: Shipped.bank).filter { if case .number = $0.kind { true } else { false } }
    #expect(open.count == 29)
    for gap in open { #expect(!gap.speakers.isEmpty, "\(gap.message)") }
  }
}

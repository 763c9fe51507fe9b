import TestSupport
import Testing

@testable import Knowledge

struct FiguresTests {
  private func number(
    _ from: String?, _ to: String?, _ unit: String, _ state: NumberState = .mine
  ) -> Number {
    Number(
      id: "bulk-p95", name: "Bulk", from: from, to: to, unit: unit, state: state, source: "",
      note: "", date: nil, stories: [], place: Place(file: "numbers.md", line: 1))
  }

  @Test func shown() {
    #expect(Figures.shown(number("7000 ms", "200 ms", "ms")) == "7000 ms -> 200 ms")
    #expect(Figures.shown(number("7000", "200", "ms")) == "7000 ms -> 200 ms")
    #expect(Figures.shown(number(nil, "80", "%", .stated)) == "80%")
    #expect(Figures.shown(number(nil, "about 80%", "%")) == "about 80%")
    #expect(Figures.shown(number(nil, nil, "%", .gap)) == "[bulk-p95: to fill]")
    #expect(Figures.shown(number(nil, "80", "%", .gap)) == "[bulk-p95: to fill]")
    #expect(Figures.shown(number("7000", nil, "ms", .stated)) == "[bulk-p95: to fill]")
    #expect(Figures.shown(number(nil, nil, "%", .unknown)) == "[bulk-p95: cannot know]")
    #expect(Figures.spoken(number("7000", "200", "ms")) == "from 7000 ms to 200 ms")
    #expect(Figures.spoken(number(nil, nil, "ms", .gap)) == "[bulk-p95: to fill]")
  }

  @Test func inText() {
    var bank = Bank()
    bank.numbers = [number(nil, "80", "%")]
    #expect(
      Figures.shown("Cut by {bulk-p95}, {other}, \\{bulk-p95\\} {not an id}.", in: bank)
        == "Cut by 80%, {other}, {bulk-p95} {not an id}.")
    #expect(Figures.shown("{bulk-p95}{bulk-p95}", in: bank) == "80%80%")
    #expect(Figures.shown("", in: bank) == "")
    #expect(Figures.shown("a { b } {} {bulk-p95", in: bank) == "a { b } {} {bulk-p95")
  }

  @Test func linesOfReferences() {
    let found = Figures.references(in: "a {one}\nb\n{two} {one}")
    #expect(found.map(\.id) == ["one", "two", "one"])
    #expect(found.map(\.line) == [0, 2, 2])
  }

  @Test func whoSpeaksANumber() throws {
    let gaps = "## A {#a}\n- state: gap\n## B {#b}\n- stories: delegation\n## C {#c}\n- unit: %\n"
    let bank = try smallBank(story: "{a} and {a}", numbers: gaps, q1: "{c}, then {a}")
    let story = try #require(bank.story("delegation"))
    let answer = try #require(bank.answer("q1"))
    #expect(bank.numbers(spokenBy: story).map(\.id) == ["a", "b"])
    #expect(bank.numbers(spokenBy: answer).map(\.id) == ["c", "a"])
    #expect(bank.speakers(of: "a") == ["story delegation", "answer q1"])
    #expect(bank.speakers(of: "b") == [])
  }
}

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
    #expect(found[14].speakers == ["story delegation", "answer q1"])
    #expect(found[15].kind == .proof("b"))
  }

  @Test func anAnswerForAnyProjectHasNone() throws {
    let found = gaps(in: try smallBank(q2: "All.", q2Stories: "[]"))
    #expect(!found.contains { $0.place.file == "knowledge/answers/q2.md" })
  }

  @Test func anecdotesNeedOnlyTheirEnd() throws {
    var files = small
    files["stories/delegation.md"] = "---\nrank: anecdote\n---\n# D\nHeadline.\n## Lesson\nMuch.\n"
    let found = gaps(in: try Sandbox(files).read()).filter { $0.place.file.contains("stories") }
    #expect(found.map(\.kind) == [.story("delegation", section: "Applied later")])
  }
}

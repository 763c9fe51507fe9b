import TestSupport
import Testing

@testable import Knowledge

/// A bank of one story and two answers with the texts in question.
private func bank(
  story: String = "", numbers: String = "", q1: String = "", q2: String = "",
  q2Stories: String = "[delegation]"
) throws -> Bank {
  var files = small
  files["stories/delegation.md"] =
    "---\nrank: primary\n---\n# D\nHeadline.\n\n## Numbers\n\(story)\n"
  files["answers/q1.md"] =
    "---\ntheme: mistake\nstories: [delegation]\n---\n# Q\n## Situation\nx\n## Result\n\(q1)\n"
  files["answers/q2.md"] =
    "---\ntheme: mistake\nstories: \(q2Stories)\n---\n# Q\n## Situation\ny\n## Result\n\(q2)\n"
  files["numbers.md"] = "# Numbers\n\(numbers)"
  let bank = try Sandbox(files).read()
  #expect(bank.problems.map(ProblemText.text) == [])
  return bank
}

private let dashboard = """
  ## Dashboard load time, P95 {#dashboard-p95}
  - from: 3000 ms
  - to: 400 ms
  - unit: ms
  - state: stated
  - stories: delegation

  """

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
    let bank = try bank(story: "{a} and {a}", numbers: gaps, q1: "{c}, then {a}")
    let story = try #require(bank.story("delegation"))
    let answer = try #require(bank.answer("q1"))
    #expect(bank.numbers(spokenBy: story).map(\.id) == ["a", "b"])
    #expect(bank.numbers(spokenBy: answer).map(\.id) == ["c", "a"])
    #expect(bank.speakers(of: "a") == ["story delegation", "answer q1"])
    #expect(bank.speakers(of: "b") == [])
  }
}

struct MeasureTests {
  private func measures(_ text: String) -> [String] {
    Measure.all(in: Token.all(in: text)).map { found in
      "\(found.measure.value) \(found.measure.dimension) \(found.measure.bound)"
    }
  }

  @Test(arguments: [
    ("from 10000 ms to under 1000 ms", ["10.0 time exact", "1.0 time under"]),
    ("7,000ms", ["7.0 time exact"]),
    ("about 1.5 hours a week", ["5400.0 time/week about"]),
    ("2 hrs/week", ["7200.0 time/week exact"]),
    ("more than 80 %, 20percent", ["80.0 % over", "20.0 % exact"]),
    ("12 product teams, 3 teams", ["12.0 team exact", "3.0 team exact"]),
    ("10k tickets per month", ["10000.0 ticket/month exact"]),
    ("3x faster", ["3.0 x exact"]),
    ("P95 in Q7, section 3. Teams waited", []),
    ("2026-05-01, version 1.2.3, {bulk-p95} teams", []),
    ("a team of 5 and 3 or more engineers", []),
  ])
  func reading(_ text: String, _ wanted: [String]) {
    #expect(measures(text) == wanted)
  }

  @Test func agreement() throws {
    func agree(_ left: String, _ right: String) throws -> Bool {
      let one = try #require(Measure.single(left, unit: ""))
      let other = try #require(Measure.single(right, unit: ""))
      #expect(one.agrees(with: other) == other.agrees(with: one))
      return one.agrees(with: other)
    }
    #expect(try agree("0.2 s", "200 ms"))
    #expect(try agree("under 1 s", "400 ms"))
    #expect(try !agree("under 1 s", "1.2 s"))
    #expect(try agree("about 80%", "75%"))
    #expect(try !agree("80%", "75%"))
    #expect(try !agree("80%", "80 teams"))
    #expect(try agree("at least 2 days", "49 hours"))
  }
}

struct DisagreementTests {
  @Test func textAgainstTheList() throws {
    let bank = try bank(
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
    let bank = try bank(story: text, numbers: dashboard, q1: text)
    #expect(disagreements(in: bank).map(\.lines) == [])
  }

  /// A figure belongs to the number whose own word is nearest, not to the first in the line.
  @Test func theNearestNumber() throws {
    let bulk = "## Bulk time {#bulk-p95}\n- to: 200 ms\n- stories: delegation\n"
    let text = "Dashboard loads went to 400 ms, bulk actions to 300 ms."
    let found = disagreements(in: try bank(story: text, numbers: dashboard + bulk))
    #expect(found.map(\.first.text) == ["Bulk time: 200 ms"])
    #expect(found.map(\.second.words) == ["300 ms"])
  }

  /// A gap has no figure that a text could contradict, and takes none from its neighbour.
  @Test func gapsDisagreeWithNothing() throws {
    let gap = "## Recovery time {#mttr}\n- unit: ms\n- state: gap\n- stories: delegation\n"
    let bank = try bank(story: "Recovery took 900 ms.", numbers: dashboard + gap)
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
    let bank = try bank(
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
    let bank = try bank(
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
      disagreements(in: try bank(numbers: numbers)).map { $0.lines[0] } == [
        "\"Bulk time\" (bulk-p95) is a cut by 97%; another number says otherwise.",
        "\"Hit rate\" (hit-rate) is counted in %, and given as 3 s.",
      ])
    let right = numbers.replacing("to: 80", with: "to: 97").replacing("to: 3 s", with: "to: 3")
    #expect(disagreements(in: try bank(numbers: right)) == [])
  }

  @Test func oneEventInTwoAnswers() throws {
    let bank = try bank(
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

  /// An answer may use its story's words; common turns of speech are no event.
  @Test func sharedWordsThatAreNoEvent() throws {
    let bank = try bank(
      story: "I treated downstream systems too much as a black box.",
      q1: "I treated downstream systems too much as a black box.",
      q2: "At the end of the day it was one of the best.\nIt was up to me what to do about it.")
    #expect(disagreements(in: bank) == [])
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
    let found = gaps(in: try bank(story: "{a}, {a}", numbers: numbers, q1: "{a}"))
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
    let found = gaps(in: try bank(q2: "All.", q2Stories: "[]"))
    #expect(!found.contains { $0.place.file == "knowledge/answers/q2.md" })
  }

  @Test func anecdotesNeedOnlyTheirEnd() throws {
    var files = small
    files["stories/delegation.md"] = "---\nrank: anecdote\n---\n# D\nHeadline.\n## Lesson\nMuch.\n"
    let found = gaps(in: try Sandbox(files).read()).filter { $0.place.file.contains("stories") }
    #expect(found.map(\.kind) == [.story("delegation", section: "Applied later")])
  }
}

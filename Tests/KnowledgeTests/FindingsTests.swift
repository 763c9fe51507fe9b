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
    #expect(Placeholders.shown(number("7000 ms", "200 ms", "ms")) == "7000 ms -> 200 ms")
    #expect(Placeholders.shown(number("7000", "200", "ms")) == "7000 ms -> 200 ms")
    #expect(Placeholders.shown(number(nil, "80", "%", .stated)) == "80%")
    #expect(Placeholders.shown(number(nil, "about 80%", "%")) == "about 80%")
    #expect(Placeholders.shown(number(nil, nil, "%", .gap)) == "[bulk-p95: to fill]")
    #expect(Placeholders.shown(number(nil, "80", "%", .gap)) == "[bulk-p95: to fill]")
    #expect(Placeholders.shown(number("7000", nil, "ms", .stated)) == "[bulk-p95: to fill]")
    #expect(Placeholders.shown(number(nil, nil, "%", .unknown)) == "[bulk-p95: cannot know]")
    #expect(Placeholders.spoken(number("7000", "200", "ms")) == "from 7000 ms to 200 ms")
    #expect(Placeholders.spoken(number(nil, nil, "ms", .gap)) == "[bulk-p95: to fill]")
  }

  @Test func inText() {
    var bank = Bank()
    bank.numbers = [number(nil, "80", "%")]
    #expect(
      Placeholders.shown("Cut by {bulk-p95}, {other}, \\{bulk-p95\\} {not an id}.", in: bank)
        == "Cut by 80%, {other}, {bulk-p95} {not an id}.")
    #expect(Placeholders.shown("{bulk-p95}{bulk-p95}", in: bank) == "80%80%")
    #expect(Placeholders.shown("", in: bank) == "")
    #expect(Placeholders.shown("a { b } {} {bulk-p95", in: bank) == "a { b } {} {bulk-p95")
  }

  @Test func linesOfReferences() {
    let found = Placeholders.references(in: "a {one}\nb\n{two} {one}")
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
    #expect(bank.speakers(of: "a") == [.story("delegation"), .answer("q1")])
    #expect(bank.speakers(of: "b") == [])
  }
}

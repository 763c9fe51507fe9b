// A text as it is spoken: its pieces, what is left out of it, and the way back to the file.

import TestSupport
import Testing

@testable import Knowledge

struct ScriptTests {
  private let place = Place(file: "knowledge/answers/q1.md", line: 5)

  private func section(_ name: String, _ text: String, line: Int) -> Section {
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    return Section(
      name: name, text: text, place: Place(file: place.file, line: line),
      lines: line + 1..<line + 1 + count)
  }

  private func answer(_ sections: [Section]) -> Answer {
    Answer(
      id: "q1", title: "What went wrong?", themes: [], stories: ["one"], signals: [],
      sections: sections, place: place)
  }

  @Test func piecesAreToldInTheirRoles() {
    let script = Script(
      answer([
        section("Result", "It fell.", line: 6), section("Why", "For you.", line: 8),
        section("Applied later", "Twice.", line: 10), section("Takeaway", "Ask.", line: 12),
        section("action", "I asked.", line: 14), section("Task", "", line: 16),
      ]))
    #expect(script.title == "Q1 What went wrong?")
    #expect(script.question == "What went wrong?")
    #expect(script.stories == ["one"])
    #expect(script.isLabelled)
    #expect(
      script.pieces.map(\.heading) == ["Result", "Why", "Applied later", "Takeaway", "action"])
    #expect(
      script.told.map(\.piece.heading) == ["action", "Result", "Takeaway", "Applied later"])
    #expect(script.wordCount == 6)
  }

  /// A heading that is still empty labels the others; free text above it is told as it came.
  @Test(arguments: [
    (["Situation": "We were late.", "Action": ""], true),
    (["Situation": "We were late.", "Lesson": "Ask."], false),
    (["": "We were late.", "Action": ""], false),
    (["": "We were late.", "Action": "I ran."], true),
  ])
  func headingsThatLabel(_ texts: [String: String], _ isLabelled: Bool) {
    let script = Script(answer(texts.sorted { $0.key < $1.key }.map { section($0, $1, line: 6) }))
    #expect(script.isLabelled == isLabelled)
  }

  @Test func commentsAreNotSaid() {
    let text = "I asked.<!-- whom? {x} -->\n<!-- two\nlines -->\n- {a} <!-- b -->it was. <!-- open"
    let script = Script(
      answer([section("Action", text, line: 6), section("Task", "<!-- t -->", line: 12)]))
    #expect(script.pieces.map(\.text) == ["I asked.\n- {a} it was. <!-- open"])
    #expect(script.references.map(\.id) == ["a"])
    #expect(script.lines.map(\.text) == ["I asked.", "{a} it was. <!-- open"])
    #expect(script.lines.map { $0.place?.line } == [7, 10])
  }

  @Test func aCommentIsNoHeadlineAndNoProblem() throws {
    var files = small
    files["stories/delegation.md"] = """
      ---
      rank: primary
      ---
      # D
      <!-- to do: {nowhere} -->
      I cut it<!-- really? --> by half.
      ## Scope
      Wide.
      <!-- {nowhere} -->
      """
    let bank = try Sandbox(files).read()
    #expect(bank.problems.map(ProblemText.text) == [])
    let script = try #require(bank.script(of: .story("delegation")))
    #expect(script.pieces.map(\.text) == ["I cut it by half.", "Wide."])
    #expect(script.pieces.map(\.isHeadline) == [true, false])
  }

  @Test func wordsAreFoundAsTheyAreShown() throws {
    let bank = try Sandbox(small).read()
    let text = "Much.\n- From {bulk-p95}, so 3 times."
    let script = Script(answer([section("Result", text, line: 6)])).shown(in: bank)
    #expect(script.pieces[0].text == "Much.\n- From 7000 ms -> 200 ms, so 3 times.")
    let line = "- From {bulk-p95}, so 3 times."
    let start = "- From {bulk-p95}, so ".count
    let found = try #require(script.find(line, at: 8, span: start..<start + 7, in: bank))
    #expect(found.words == "3 times")
    #expect(found.piece == 0)
    let letters = Array(script.pieces[0].text)
    #expect(String(letters[found.range]) == "3 times")
    #expect(script.find("- Other.", at: 8, span: 0..<1, in: bank) == nil)
  }

  @Test func typedTextIsSaidAsItIs() {
    let parts = Script.parts([.lesson: "Ask <!-- x -->", .task: " ", .action: "I asked."])
    #expect(parts.told.map(\.piece.role) == [.action, .lesson])
    #expect(parts.told.map(\.piece.text) == ["I asked.", "Ask <!-- x -->"])
    #expect(Script.parts([:]).isLabelled == false)
    #expect(Script.prose("I asked.").told.map(\.piece.role) == [nil])
    #expect(Script.prose("").pieces.isEmpty)
  }
}

struct SayingTests {
  private func number(_ state: NumberState, to: String?) -> Number {
    Number(
      id: "n", name: "N", from: nil, to: to, unit: "", state: state, source: "", note: "",
      date: nil, stories: [], place: Place(file: "numbers.md", line: 1))
  }

  @Test(arguments: [
    (NumberState.gap, nil, false, false, true), (.gap, "3", false, false, true),
    (.stated, nil, false, false, true), (.stated, "3", true, true, false),
    (.mine, "3", true, true, false), (.unknown, nil, false, false, false),
    (.unknown, "a few", false, true, false),
  ])
  func whatCanBeSaid(
    _ state: NumberState, _ to: String?, _ isFilled: Bool, _ canBeSaid: Bool, _ isWaiting: Bool
  ) {
    let number = number(state, to: to)
    #expect(number.isFilled == isFilled)
    #expect(number.canBeSaid == canBeSaid)
    #expect(number.isWaiting == isWaiting)
  }
}

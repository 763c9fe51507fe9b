// What refining promises beyond a tale: nothing typed is lost, nothing of anybody's is overwritten.

import Foundation
import Knowledge
import Practice
import Testing

@testable import Shell

@Suite struct RefiningTests {
  let copy: Copy
  private let q10 = "answers/q10.md"
  private let words = "Throughput per admin doubled within two months."

  init() throws { copy = try Copy() }

  /// What the coach says to these lines; it then ends as if it was killed: nothing is tidied up.
  @discardableResult
  private func coach(
    _ lines: [String], owner: String = "this", first: (Session) -> Void = { _ in }
  ) -> String {
    let terminal = ScriptTerminal(Array(lines.dropFirst()), interactive: true)
    let session = copy.session(terminal, owner: owner)
    first(session)
    Conversation(session).reply(to: lines[0])
    return flat(terminal.written)
  }

  /// Without the breaks of wrapped rows.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func greeting(owner: String = "next") -> String {
    let terminal = ScriptTerminal(["/quit"], interactive: true)
    _ = Conversation(copy.session(terminal, owner: owner)).run()
    return flat(terminal.written)
  }

  private func unfinished() throws -> [Draft] {
    try copy.desk(owner: "next").notebook.drafts.unfinished(in: "/") { _ in false }
  }

  // MARK: Where it lies

  /// Stories that a push would publish are told of once, in whatever sitting.
  @Test func aTrackedFolderIsToldOnce() throws {
    let warning = "A push would publish this: the file is tracked by git in "
    let lines = ["/refine q10 result", words, "r", "done", "n"]
    #expect(!coach(lines).contains(warning))
    let index =
      Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 1]
      + Array(repeating: 0, count: 62) + Array("answers/q10.md".utf8) + [0, 0, 0, 0]
    try copy.write("[remote \"origin\"]\n", to: ".git/config")
    try copy.write(String(decoding: index, as: UTF8.self), to: ".git/index")
    #expect(coach(lines).contains(warning + copy.folder.resolvingSymlinksInPath().path))
    #expect(!coach(lines).contains(warning))
  }

  // MARK: Where it begins

  @Test func itBeginsAtTheWorstWeakSpot() {
    #expect(
      coach(["/refine q10"]).hasPrefix(
        "Starts with Situation, where below level is: the worst of 3 weak spots. Q10 "))
    #expect(
      coach(["/refine q1"]).hasPrefix(
        "Starts with Result, where unfilled is: the worst of 3 weak spots. Q1 "))
    #expect(coach(["/refine q10 result"]).hasPrefix("Q10 "))
  }

  /// Who does not know what to say is helped; the words are no part of the answer unless meant.
  @Test func someoneWhoIsStuck() throws {
    for line in ["I don't know what to say", "idk", "what do you mean?", "not sure."] {
      let said = coach(["/refine q9 situation", line, "q"])
      #expect(said.contains("They hope for: "), "\(line)")
      #expect(!said.contains("t adds it"), "\(line)")
    }
    #expect(try unfinished().last?.lines.last?.text == "not sure.")
    let meant = coach([
      "/refine q9 situation",
      "I don't know a team that had not asked for it since May, and I said so.",
    ])
    #expect(meant.contains("t adds it"))
  }

  @Test func aCommandIsNoAnswer() throws {
    let said = coach(["/refine q9 situation", "/ladder q9", "t"])
    #expect(said.contains("/ladder q9 works outside: done or q first."))
    #expect(said.contains("Type your words first; then t takes them in."))
    #expect(try unfinished() == [])
  }

  // MARK: A killed coach

  @Test func whatAKilledCoachLeftIsOffered() throws {
    coach(["/refine q10 result", "First try.", words])
    #expect(
      greeting().contains(
        """
        You left something unfinished; nothing of it is lost: /refine q10 result \
        (2026-09-21 14:13) "Throughput per admin doubled within two months." It goes on \
        with that command.
        """))
    let again = coach(["/refine q10 result", "r", "done", "done", "y"], owner: "next")
    #expect(again.contains("You typed: First try. You typed: \(words) t takes"))
    #expect(again.contains("Written to knowledge/answers/q10.md."))
    #expect(try copy.text(q10).contains("## Result\n\(words)\n\n## Lesson"))
    #expect(try unfinished() == [])
    #expect(!greeting().contains("unfinished"))
  }

  @Test func aTextTakenInIsTakenUpWithItsPart() throws {
    coach(["/refine q10 result", words, "r", "lesson", "One more thing."])
    #expect(try unfinished().map(\.section) == ["Result", "Lesson"])
    let again = coach(["/refine q10", "done", "done", "y"], owner: "next")
    #expect(again.contains("{+\(words)+}"))
    #expect(again.contains("You typed: One more thing. t takes"))
    #expect(try copy.text(q10).contains("## Result\n\(words)\n"))
  }

  /// What was typed before the words that were taken in is offered, too, and asked about.
  @Test func aLineThatIsTypedOverStaysInSight() throws {
    let said = coach(["/refine q10 result", "Alpha.", "Beta.", "t", "done", "done", "y"])
    #expect(said.contains("You also typed: \"Alpha.\" t takes it in."))
    #expect(said.contains("You also typed: \"Alpha.\" (Result) It is in no part yet."))
    #expect(try copy.text(q10).contains("Beta."))
    #expect(try !copy.text(q10).contains("Alpha."))
    #expect(try unfinished() == [])
  }

  @Test(arguments: [["t"], ["l", "A text of lines.", "."], ["lesson"], ["t", "u"]])
  func aLineThatIsTypedOverSurvivesAKill(_ keys: [String]) throws {
    coach(["/refine q10 result", "Alpha.", "Beta."] + keys)
    let again = coach(["/refine q10 result", "q"], owner: "next")
    #expect(again.contains("Alpha."), "\(again)")
    #expect(again.contains("Beta."), "\(again)")
  }

  /// A leftover is of its part; what is named is what is mended.
  @Test func whatIsNamedIsMended() throws {
    coach(["/refine q10 task", "Gamma.", "q"])
    coach(["/refine q10 result", "Delta.", "r", "done", "done", "y"])
    let text = try copy.text(q10)
    #expect(text.contains("## Result\nDelta.\n"))
    #expect(!text.contains("Gamma."))
  }

  @Test func anotherCoachThatRunsIsLeftAlone() throws {
    coach(["/refine q10 result", words], owner: "first")
    copy.alive = ["first"]
    #expect(!greeting(owner: "second").contains("unfinished"))
    #expect(!coach(["/refine q10 result", "q"], owner: "second").contains("You typed"))
    copy.alive = []
    #expect(greeting(owner: "second").contains(words))
  }

  @Test func manyLinesAreKeptWhileTheyAreTyped() throws {
    coach(["/refine q10 result", "l", "One line,", "and one more."])
    let draft = try #require(try unfinished().first)
    #expect(draft.lines.last?.text.hasSuffix("One line,\nand one more.") == true)
  }

  @Test func whatIsDroppedIsNotOffered() throws {
    let before = try copy.text(q10)
    coach(["/refine q10 result", words, "t", "drop"])
    #expect(try unfinished() == [])
    #expect(try copy.text(q10) == before)
    coach(["/refine q10 result", words, "q"])
    #expect(try unfinished().count == 1)
  }

  @Test func figuresOfAKilledCoachAreOfferedToo() throws {
    coach(["/number mttr", "4 h -> 15 min"])
    #expect(greeting().contains("/number mttr (2026-09-21 14:13) \"4 h -> 15 min\" It"))
    coach(["/number mttr", "y", "Grafana", "y"], owner: "next")
    #expect(try copy.text("numbers.md").contains("- from: 4 h\n- to: 15 min\n- unit: time\n"))
    #expect(try unfinished() == [])
  }

  /// Only who says outright that a number can't be known settles it so.
  @Test func whoIsNotSureOfAFigureIsHelped() throws {
    for line in ["not sure", "stuck", "I'm stuck"] {
      let said = coach(["/number mttr", line, ""])
      #expect(said.contains("a range (\"2 to 5\"), or an estimate with \"about\""), "\(line)")
      #expect(!said.contains("no gap any more"), "\(line)")
    }
    for line in ["I don't know", "no idea", "can't know", "unknown", "?"] {
      #expect(coach(["/number mttr", line]).contains("no gap any more"), "\(line)")
    }
    let said = coach(["/number mttr", "not sure", "about 4 h -> 15 min", "memory", "n"])
    #expect(said.contains("Say: \"from about four hours to fifteen minutes\""))
  }

  // MARK: Files that change, disks that don't take it

  @Test func aFileThatChangedMeanwhileIsNotOverwritten() throws {
    let terminal = ScriptTerminal([words, "r", "done", "y"], interactive: true)
    let changed = try copy.text(q10).replacing("vague.", with: "vague, and late.")
    let session = copy.session(terminal)
    // Somebody's editor saves while the diff is on the screen.
    terminal.beforeLine = { [copy, q10] line in
      if line == "y" { try? copy.write(changed, to: q10) }
    }
    Conversation(session).reply(to: "/refine q10 result")
    #expect(
      flat(terminal.written).contains(
        """
        Not written: knowledge/answers/q10.md: this file changed since it was read. start \
        again, so that nothing of the change is lost. Left. What you typed is kept: \
        /refine q10 goes on with it.
        """))
    #expect(try copy.text(q10) == changed)
    #expect(try copy.desk().notebook.revisions.all(of: path(q10)) == [])
    coach(["/refine q10 result", "done", "y"], owner: "next")
    #expect(try copy.text(q10).contains("vague, and late."))
    #expect(try copy.text(q10).contains("## Result\n\(words)\n"))
  }

  @Test func onlyThePartIsChanged() throws {
    let old = try copy.text(q10).replacing("## Lesson", with: "##  Lesson ##")
      .replacing("\n", with: "\r\n")
    try copy.write(old, to: q10)
    coach(["/refine q10 task", "Design it within a month.", "r", "done", "y"])
    let task =
      "Design a flow that is simple, auditable and friendly to users, under pressure of time."
    #expect(try copy.text(q10) == old.replacing(task, with: "Design it within a month."))
  }

  @Test func textThatWouldBreakTheFileIsRefusedAndKept() throws {
    let before = try copy.text(q10)
    let said = coach(["/refine q10 task", "## Result", "r", "done", "y"])
    #expect(said.contains("Not written: knowledge/answers/q10.md: this text would change other"))
    #expect(try copy.text(q10) == before)
    #expect(try unfinished().map(\.section) == ["Task"])
  }

  @Test func aNotebookThatCannotBeUsedStopsNothing() throws {
    try FileManager.default.createDirectory(
      at: copy.state.appending(path: "practice.sqlite"), withIntermediateDirectories: true)
    let said = coach(["/refine q10 result", words, "r", "done", "y"])
    #expect(said.contains("Not kept. The notebook /"))
    #expect(said.contains("is a directory. Allow it, or set XDG_STATE_HOME. You can go on"))
    #expect(said.contains("Not kept. [-Reviews"))
    #expect(said.contains("Written to knowledge/answers/q10.md. Weakest"))
    #expect(said.contains("/undo won't know of this change."))
    #expect(try copy.text(q10).contains("## Result\n\(words)\n"))
  }

  // MARK: Undo

  @Test func undoTakesBackWhatWasWrittenAndNothingElse() throws {
    let before = try copy.text(q10)
    coach(["/refine q10 result", words, "r", "done", "y"])
    let changed = try copy.text(q10).replacing("vague.", with: "vague, and late.")
    try copy.write(changed, to: q10)
    coach(["/undo", "y"])
    #expect(try copy.text(q10) == before.replacing("vague.", with: "vague, and late."))
  }

  @Test func undoSaysWhenThePartWasChangedSince() throws {
    coach(["/refine q10 result", words, "r", "done", "y"])
    let changed = try copy.text(q10).replacing("two months", with: "three months")
    try copy.write(changed, to: q10)
    let said = coach(["/undo", "n"])
    #expect(said.contains("Result changed since, not by the coach: look at the diff."))
    #expect(try copy.text(q10) == changed)
  }

  @Test func undoPassesOverWhatNeverReachedTheFile() throws {
    coach(["/refine q10 result", words, "r", "done", "y"])
    let text = try copy.text(q10)
    _ = try copy.desk().notebook.revisions.note(
      file: path(q10), before: text, after: text + "never written", parts: [])
    coach(["/undo", "y"])
    #expect(try !copy.text(q10).contains(words))
    #expect(coach(["/undo"]).contains("There is nothing to take back."))
  }

  /// After an edit the session matches and shows what is in the file now.
  @Test func theSessionKnowsTheNewText() throws {
    let terminal = ScriptTerminal([words, "r", "done", "y"], interactive: true)
    let session = copy.session(terminal)
    Conversation(session).reply(to: "/answers q10")
    Conversation(session).reply(to: "/refine q10 result")
    #expect(session.bank.answer("q10")?.section("Result")?.text == words)
    #expect(session.table.chain?.answer?.section("Result")?.text == words)
  }

  private func path(_ file: String) -> String {
    copy.desk().folder.url(of: "knowledge/" + file).path
  }
}

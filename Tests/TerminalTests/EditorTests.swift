// The person's own editor on a real terminal: whatever becomes of it, the text is not lost.

import Foundation
import Testing

@Suite struct EditorTests {
  let home: KillHome
  init() throws { home = try KillHome() }

  private static let words = "Throughput per admin doubled."

  /// Opens the result of Q10 in an editor that is this script; the file is "$1".
  private func edit(_ script: String, _ command: String? = nil) throws -> Session {
    try home.write("#!/bin/sh\n\(script)\n", to: "editor")
    let editor = home.folder.file("editor").path
    #expect(chmod(editor, 0o755) == 0)
    let coach = try home.coach(editor: command ?? editor)
    try coach.expect(">")
    coach.type("/refine q10 result" + Press.enter)
    try coach.expect("q10 result>")
    coach.type("e" + Press.enter)
    return coach
  }

  private func type(_ lines: String..., into coach: Session, then prompt: String) throws {
    for line in lines { coach.type(line + Press.enter) }
    try coach.wait(prompt) { $0.screen.current == prompt && !$0.isCooked }
  }

  private func expectWritten(by coach: Session) throws {
    try type("done", into: coach, then: "write it? y/n>")
    try type("y", into: coach, then: ">")
    #expect(try home.text("answers/q10.md").contains("## Result\n\(Self.words)\n"))
    #expect(try home.unfinished().isEmpty)
    #expect(home.scratch == [])
  }

  @Test func aTextIsChanged() throws {
    let coach = try edit("grep -q baseline \"$1\" && echo '\(Self.words)' > \"$1\"")
    try coach.see("Time:")
    try coach.expect("q10 result>")
    try expectWritten(by: coach)
  }

  /// It has the terminal: keys and all.
  @Test func theEditorHasTheTerminal() throws {
    let coach = try edit("read line; printf '%s\\n' \"$line\" > \"$1\"")
    try coach.wait("the editor") { $0.isCooked }
    coach.type(Self.words + "\n")
    try coach.see("Time:")
    try coach.expect("q10 result>")
    try expectWritten(by: coach)
  }

  @Test func aTextIsLeftAsItWas() throws {
    let coach = try edit("sleep 2.1")
    try coach.see("Left as it was.")
    try coach.expect("q10 result>")
    #expect(home.scratch == [])
  }

  private static let question = "Enter when you have saved, q to drop>"

  /// An editor that opens a window and is back at once: what is saved there later counts.
  private func window() throws -> Session {
    let later =
      "while ! test -e go; do sleep 0.05; done; echo '\(Self.words)' > \"$1\"; touch saved"
    let coach = try edit("(\(later)) >/dev/null 2>&1 &")
    try coach.expect(Self.question)
    #expect(coach.screen.text.contains("came back at once"))
    return coach
  }

  private func save(_ coach: Session) throws {
    try home.write("", to: "go")
    try coach.wait("the saving") { _ in
      FileManager.default.fileExists(atPath: home.folder.file("saved").path)
    }
  }

  @Test func aWindowIsWaitedFor() throws {
    let coach = try window()
    let own = home.folder.file(".local/state/starling/\(home.scratch.first ?? "none")")
    #expect(try home.mode(of: own) == 0o700)
    #expect(try home.mode(of: own.appending(path: "text.md")) == 0o600)
    try save(coach)
    try type("", into: coach, then: "q10 result>")
    try expectWritten(by: coach)
  }

  @Test func whatAWindowHasCanBeDropped() throws {
    let coach = try window()
    try save(coach)
    try type("what?", into: coach, then: Self.question)
    try type("q", into: coach, then: "q10 result>")
    #expect(coach.screen.text.contains("Left as it was."))
    #expect(home.scratch == [])
  }

  /// It may be saved even after the kill.
  @Test func theCoachIsKilledWhileItWaitsForAWindow() throws {
    let coach = try window()
    let text = ".local/state/starling/\(home.scratch.first ?? "none")/text.md"
    kill(coach.process, SIGKILL)
    try coach.end()
    try home.write(Self.words + "\n", to: text)
    let next = try home.coach()
    try next.expect(">")
    #expect(next.screen.text.contains(Self.words))
    try type("/refine q10", "r", into: next, then: "q10 result>")
    try expectWritten(by: next)
  }

  @Test(arguments: [("\u{18}\u{05}", nil), ("\u{1B}v", "bind -v\n")])
  func theLineInHandGoesToTheEditorAndComesBack(_ key: String, _ editrc: String?) throws {
    let home = try Home(editrc: editrc)
    try home.folder.write("editor", "#!/bin/sh\nsed -i s/one/two/ \"$1\"\n")
    let editor = home.folder.file("editor").path
    #expect(chmod(editor, 0o755) == 0)
    let session = try home.coach(environment: ["VISUAL": editor])
    session.type("/one more")
    try session.expect("> /one more")
    session.type(key)
    try session.expect("> /two more")
    session.type("!" + Press.enter)
    try home.expect(entered: "/two more!", in: session)
    #expect(home.entered == ["/two more!"])
  }

  @Test func aLineInAWindowOutlivesTheCoach() throws {
    let home = try Home()
    let session = try home.coach(environment: ["VISUAL": "true"])
    session.type("/one more" + Press.control("X") + Press.control("E"))
    try session.expect(Self.question)
    kill(session.process, SIGKILL)
    try session.end()
    let state = home.folder.file(".local/state/starling")
    let own = try #require(
      try FileManager.default.contentsOfDirectory(atPath: state.path)
        .first { $0.hasPrefix("line-") })
    try home.folder.write(".local/state/starling/\(own)/text.md", "/one more, later\n")
    let next = try Session(Home.program, environment: home.variables(), home: home.folder.url)
    try next.expect("> /one more, later")
    #expect(!FileManager.default.fileExists(atPath: state.appending(path: own).path))
    next.type("!" + Press.enter)
    try home.expect(entered: "/one more, later!", in: next)
  }

  @Test func anAnswerOfSeveralLinesComesBackWhole() throws {
    let coach = try edit("sleep 2.1")
    try coach.expect("q10 result>")
    let script = "#!/bin/sh\nprintf 'Throughput\\nper admin doubled.\\n' > \"$1\"\n"
    try home.write(script, to: "editor")
    coach.type("x" + Press.control("X") + Press.control("E"))
    try coach.expect("q10 result> " + Self.words)
    try type("", "r", into: coach, then: "q10 result>")
    try expectWritten(by: coach)
  }

  @Test(arguments: [("exit 1", "ended with an error."), ("kill -9 $$", "was killed.")])
  func theEditorFailsAfterSaving(_ end: String, _ said: String) throws {
    let coach = try edit("echo '\(Self.words)' > \"$1\"; \(end)")
    try coach.see("r puts it in place of the text.")
    try coach.expect("q10 result>")
    #expect(coach.screen.text.contains(said))
    #expect(try home.unfinished().first?.lines.last?.text == Self.words)
    try type("r", into: coach, then: "q10 result>")
    try expectWritten(by: coach)
  }

  @Test func theEditorFailsBeforeSaving() throws {
    let coach = try edit("exit 3")
    try coach.see("ended with an error.")
    try coach.expect("q10 result>")
    #expect(coach.screen.text.contains("Left as it was."))
    #expect(home.scratch == [])
  }

  @Test func thereIsNoSuchEditor() throws {
    let coach = try edit("", "no-such-editor-here")
    try coach.see("can't be started")
    try coach.expect("q10 result>")
    try type(Self.words, "r", into: coach, then: "q10 result>")
    try expectWritten(by: coach)
  }

  @Test func theEditorTakesTheFileAway() throws {
    let coach = try edit("rm \"$1\"")
    try coach.see("took the file away.")
    try coach.expect("q10 result>")
    #expect(coach.screen.text.contains("Left as it was."))
  }

  /// What was saved in the editor is offered when the coach died under it.
  @Test func theCoachIsKilledUnderTheEditor() throws {
    let coach = try edit("echo '\(Self.words)' > \"$1\"; touch saved; sleep 60")
    try coach.wait("the saving") { _ in
      FileManager.default.fileExists(atPath: home.folder.file("saved").path)
    }
    kill(coach.process, SIGKILL)
    try coach.end()
    let next = try home.coach()
    try next.expect(">")
    #expect(next.screen.text.contains(Self.words))
    try type("/refine q10", "r", into: next, then: "q10 result>")
    try next.see("Time:")
    try expectWritten(by: next)
  }
}

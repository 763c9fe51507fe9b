// The keys, pressed on a real terminal: what is asked for in `LineEditor` and nothing of the coach.

import Foundation
import Testing

/// Control keys as their characters.
private enum Press {
  static let tab = "\t", enter = "\r", escape = "\u{1B}", backspace = "\u{7F}"
  static let up = "\u{1B}[A", down = "\u{1B}[B", right = "\u{1B}[C", left = "\u{1B}[D"
  static let home = "\u{1B}[H", end = "\u{1B}[F", delete = "\u{1B}[3~"
  static func control(_ letter: Character) -> String {
    String(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F))
  }
}

@Suite struct TerminalTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func demo(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80
  ) throws -> Session {
    let session = try Session(
      demoPath, arguments, environment: environment, home: folder.url, columns: columns)
    try session.expect("demo>")
    return session
  }

  private var demoPath: String { products.appendingPathComponent("line-editor-demo").path }

  /// A history file with these lines.
  private func history(_ lines: String...) throws -> String {
    let file = folder.file("history")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    return file.path
  }

  // MARK: Lines, ends, signals

  @Test func aLineIsReadAndTheEndIsClean() throws {
    let session = try demo()
    session.type("hello" + Press.enter)
    try session.see("got 1 <hello> of 5")
    try session.expect("demo>")
    #expect(session.screen.pasteIsBracketed)
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
    #expect(session.screen.lines == ["demo> hello", "got 1 <hello> of 5", "demo>", "bye"])
    #expect(!session.screen.pasteIsBracketed)
    #expect(session.isCooked)
  }

  @Test func controlDDeletesInALine() throws {
    let session = try demo()
    session.type("abc" + Press.home + Press.control("D"))
    try session.expect("demo> bc")
    session.type(Press.end + Press.control("D") + Press.enter)
    try session.see("got 1 <bc>")
  }

  @Test func controlCDropsTheLineAndNothingElse() throws {
    let session = try demo()
    session.type("half a li")
    try session.expect("demo> half a li")
    session.type(Press.control("C"))
    try session.expect("demo>")
    #expect(session.screen.lines == ["demo> half a li^C", "demo>"])
    session.type("whole" + Press.enter)
    try session.see("got 1 <whole>")
    session.type(Press.control("C") + Press.control("C") + "again" + Press.enter)
    try session.see("got 2 <again>")
  }

  @Test func aSignalFromElsewhereDropsTheLineToo() throws {
    let session = try demo()
    session.type("half")
    try session.expect("demo> half")
    kill(session.process, SIGINT)
    try session.expect("demo>")
    session.type("whole" + Press.enter)
    try session.see("got 1 <whole>")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aDeadlySignalGivesTheTerminalBack(_ signal: Int32) throws {
    let session = try demo()
    session.type("half")
    try session.expect("demo> half")
    #expect(!session.isCooked)
    kill(session.process, signal)
    #expect(try session.end() == signal)
    #expect(session.isCooked)
    #expect(!session.screen.pasteIsBracketed)
  }

  /// `sh` stands in for `make run`: it has to stop too, or the terminal stays with it.
  @Test func controlZStopsTheWholeGroupAndItGoesOn() throws {
    let session = try Session(
      "/bin/sh", ["-i"], environment: ["PS1": "shell: "], home: folder.url)
    try session.wait("a prompt") { $0.screen.current == "shell:" }
    session.type("sh -c '\(demoPath); true'\r")
    try session.expect("demo>")
    session.type("half")
    try session.expect("demo> half")
    session.type(Press.control("Z"))
    try session.wait("stopped") { $0.screen.current == "shell:" && $0.isCooked }
    #expect(session.screen.text.contains("Stopped"))
    #expect(!session.screen.pasteIsBracketed)
    session.type("fg\r")
    try session.expect("demo> half")
    session.type(" done" + Press.enter)
    try session.see("got 1 <half done>")
  }

  @Test func controlZWithoutJobControlGoesOn() throws {
    let session = try demo()
    session.type("half" + Press.control("Z"))
    try session.wait("again") { $0.screen.lines == ["demo> half^Z", "demo> half"] }
    session.type("!" + Press.enter)
    try session.see("got 1 <half!>")
  }

  @Test func aStopFromElsewhereIsRecovered() throws {
    let session = try demo()
    session.type("half")
    try session.expect("demo> half")
    kill(session.process, SIGSTOP)
    var status: Int32 = 0
    #expect(waitpid(session.process, &status, WUNTRACED) == session.process)
    #expect(status & 0xFF == 0x7F)
    kill(session.process, SIGCONT)
    session.type(" done" + Press.enter)
    try session.see("got 1 <half done>")
  }

  // MARK: Completion

  @Test func tabCompletesWhatIsCertain() throws {
    let session = try demo()
    session.type("con" + Press.tab)
    try session.expect("demo> conflict")
    session.type("x" + Press.enter)
    try session.see("got 1 <conflict x>")
    session.type("d" + Press.tab)
    try session.expect("demo> del")
    session.type("i" + Press.tab + Press.enter)
    try session.see("got 2 <delivery >")
    session.type("éc" + Press.tab + Press.enter)
    try session.see("got 3 <école >")
  }

  @Test func tabListsWhatIsNot() throws {
    let session = try demo()
    session.type("tell me del" + Press.tab)
    try session.wait("a list") {
      $0.screen.lines == [
        "demo> tell me del", "delegation  the framework", "delivery    a date that was met",
        "demo> tell me del",
      ]
    }
    session.type("e" + Press.tab + Press.enter)
    try session.see("got 1 <tell me delegation >")
  }

  @Test func tabInMidLineKeepsWhatFollows() throws {
    let session = try demo()
    session.type("con please" + String(repeating: Press.left, count: 7) + Press.tab + "X")
    try session.expect("demo> conflict Xplease")
    session.type(Press.control("C"))
    try session.expect("demo>")
    session.type("del and more" + String(repeating: Press.left, count: 9) + Press.tab)
    try session.see("delivery    a date that was met\ndemo> del and more")
    #expect(session.screen.column == 9)
  }

  @Test func tabWithNothingToOfferChangesNothing() throws {
    let session = try demo()
    session.type("xyz" + Press.tab + "!" + Press.enter)
    try session.see("got 1 <xyz!>")
  }

  // MARK: History

  @Test func historyComesBackInTheNextRun() throws {
    let file = folder.file("state/starling/history").path
    let first = try demo("--history", file)
    first.type("one" + Press.enter)
    try first.see("got 1 <one>")
    first.paste("two\nrows")
    first.type(Press.enter)
    try first.see("got 2 <two|rows>")
    first.type(Press.control("D"))
    try first.end()
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "one\ntwo\\nrows\n")
    #expect(try mode(of: file) == 0o600)
    #expect(try mode(of: folder.file("state/starling").path) == 0o700)

    let second = try demo("--history", file)
    second.type(Press.up + Press.enter)
    try second.see("got 1 <two|rows>")
    second.type(Press.up + Press.up + Press.up + Press.enter)
    try second.see("got 2 <one>")
    second.type("typed" + Press.up + Press.down + Press.enter)
    try second.see("got 3 <typed>")
  }

  @Test func twoAtOnceKeepBothHistories() throws {
    let file = folder.file("history").path
    let sessions = [try demo("--history", file), try demo("--history", file)]
    for round in 1...5 {
      for (index, session) in sessions.enumerated() {
        session.type("line \(round) of \(index)" + Press.enter)
        try session.see("got \(round) <line \(round) of \(index)>")
      }
    }
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines == (1...5).flatMap { ["line \($0) of 0", "line \($0) of 1"] })
  }

  @Test func privateWritesNothing() throws {
    let session = try demo()
    session.type("secret" + Press.enter)
    try session.expect("demo>")
    session.type(Press.up)
    try session.expect("demo> secret")
    session.type(Press.enter + Press.control("D"))
    try session.end()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }

  @Test func upLooksForWhatIsTyped() throws {
    let session = try demo(
      "--history", try history("show one", "tell a", "show two", "show two", "a.b", "tell b"))
    session.type("show")
    session.type(Press.up)
    try session.expect("demo> show two")
    session.type(Press.up)
    try session.expect("demo> show one")
    session.type(Press.up + Press.down)
    try session.expect("demo> show two")
    session.type(Press.down)
    try session.wait("what was typed") { $0.screen.current.hasPrefix("demo> show") }
    session.type(" x" + Press.enter)
    try session.see("got 1 <show x>")
  }

  @Test func controlRSearches() throws {
    let session = try demo(
      "--history", try history("Tell me about conflict", "growth", "a conflict again", "numbers"))
    session.type("draft" + Press.control("R"))
    try session.expect("(search: ) draft")
    session.type("conf")
    try session.expect("(search: conf) a conflict again")
    session.type(Press.control("R"))
    try session.expect("(search: conf) Tell me about conflict")
    session.type("x")
    try session.expect("(not found: confx) Tell me about conflict")
    session.type(Press.backspace + Press.control("G"))
    try session.expect("demo> draft")
    session.type(Press.control("R") + "grow" + Press.end + "!" + Press.enter)
    try session.see("got 1 <growth!>")
    session.type(Press.control("R") + "TELL" + Press.enter)
    try session.see("got 2 <Tell me about conflict>")
  }

  @Test func theHintIsGreyAndTakenOnDemand() throws {
    let session = try demo("--history", try history("tell me about conflict"))
    session.type("tell")
    try session.wait("a hint") { $0.screen.hint == " me about conflict" }
    #expect(session.screen.column == 10)
    session.type(Press.enter)
    try session.see("got 1 <tell>")
    #expect(session.screen.lines.first == "demo> tell")
    let keys = [Press.right, Press.control("F"), Press.end, Press.control("E")]
    for (number, key) in keys.enumerated() {
      session.type("tell m" + key + Press.enter)
      try session.see("got \(number + 2) <tell me about conflict>")
    }
    session.type("tell" + Press.escape + "f" + Press.enter)
    try session.see("got 6 <tell me>")
  }

  @Test func theHintIsCutToTheRow() throws {
    let long = String(repeating: "word ", count: 40) + "end"
    let session = try demo("--history", try history(long))
    session.type("word")
    try session.wait("a hint") { $0.screen.hint.count == 69 }
    session.type("!" + Press.enter)
    try session.see("got 1 <word!>")
    #expect(session.screen.lines[0] == "demo> word!")
    session.type("word " + Press.right + Press.enter)
    try session.see("of 203")
  }

  @Test func withoutColoursThereIsNoHint() throws {
    let session = try demo("--plain", "--history", try history("tell me about conflict"))
    session.type("tell" + Press.right + Press.enter)
    try session.see("got 1 <tell>")
  }

  private func mode(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
  }

  // MARK: Pastes, long lines, characters

  @Test func aPasteOfThreeLinesIsOneLine() throws {
    let session = try demo()
    session.paste("one\r\ntwo\rthree\n")
    try session.expect("three")
    #expect(session.screen.lines == ["demo> one", "two", "three"])
    session.type(Press.up + "!" + Press.enter)
    try session.see("got 1 <one|two!|three>")
  }

  @Test func aPasteCanBeJoined() throws {
    let session = try demo("--joined")
    session.paste("one\ntwo\u{1B}[31m\u{7}\nthree\n")
    try session.expect("demo> one two[31m three")
    session.type(Press.enter)
    try session.see("got 1 <one two[31m three>")
  }

  @Test func aPasteIsComposed() throws {
    let session = try demo()
    session.paste("cafe\u{301}")
    try session.expect("demo> café")
    session.type(Press.backspace + Press.enter)
    try session.see("got 1 <caf> of 3")
  }

  @Test func wideCharactersAreEdited() throws {
    let session = try demo()
    session.type("é日本🙂x")
    try session.expect("demo> é日本🙂x")
    session.type(Press.left + Press.left + Press.backspace)
    try session.expect("demo> é日🙂x")
    #expect(session.screen.column == 9)
    session.type("語" + Press.delete + Press.enter)
    try session.see("got 1 <é日語x> of 4")
  }

  @Test func tenThousandCharacters() throws {
    let session = try demo()
    session.type(String(repeating: "word ", count: 2000))
    session.type(Press.control("A") + "X" + Press.control("E") + "Y" + Press.enter)
    try session.see("of 10002")
    session.paste(String(repeating: "é", count: 10000))
    session.type(Press.enter)
    try session.see("of 10000")
  }

  @Test func textHasLinesAndIsSentByItsOwnKey() throws {
    let draft = folder.file("draft")
    let session = try demo("--text", draft.path)
    session.type("one" + Press.enter + "two")
    try session.expect("two")
    #expect(try String(contentsOf: draft, encoding: .utf8) == "one\n")
    session.type(Press.up + "!" + Press.down + Press.escape + Press.enter)
    try session.see("got 1 <one!|two>")
    session.type("three" + Press.enter + "four" + Press.control("D"))
    try session.see("got 2 <three|four>")
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
  }

  // MARK: Terminals and settings

  @Test func theLineIsPaintedAgainWhenTheTerminalIsResized() throws {
    let session = try demo()
    let text = "one two three four five six seven eight nine ten eleven twelve"
    session.type(text)
    try session.expect("demo> " + text)
    session.resize(columns: 40)
    let wrapped = ["demo> one two three four five six seven", "eight nine ten eleven twelve"]
    try session.wait("wrapped") { $0.screen.lines == wrapped }
    session.type("!")
    try session.expect("eight nine ten eleven twelve!")
    session.resize(columns: 100)
    try session.expect("demo> " + text + "!")
    session.type(Press.enter)
    try session.see("got 1 <\(text)!>")
  }

  @Test func aDumbTerminalGetsNoEscapes() throws {
    let session = try demo(environment: ["TERM": "dumb"])
    session.type("hello" + Press.enter)
    try session.see("got 1 <hello>")
    session.type("hel")
    try session.expect("demo> hel")
    session.type("p" + Press.tab + Press.backspace + Press.enter)
    try session.see("got 2 <hel>")
    session.type("del" + Press.tab)
    try session.see("delegation  the framework")
    session.type(Press.control("C") + Press.control("D"))
    #expect(try session.end() == 0)
    #expect(!session.screen.sawEscape)
  }

  @Test(arguments: ["C", "xx_XX", ""]) func accentsNeedNoLocale(_ name: String) throws {
    let session = try demo(environment: ["LANG": name])
    session.type("aé日b" + Press.enter)
    try session.see("got 1 <aé日b> of 4")
  }

  @Test func viKeysComeFromEditrc() throws {
    try Data("bind -v\n".utf8).write(to: folder.file(".editrc"))
    let session = try demo("--history", try history("older line", "newer line"))
    session.type("hello world")
    try session.expect("demo> hello world")
    session.type(Press.escape + "bcw" + "earth" + Press.enter)
    try session.see("got 1 <hello earth>")
    session.type("con" + Press.tab + "x" + Press.left + "y" + Press.enter)
    try session.see("got 2 <conflict yx>")
    session.type(Press.escape + "kkk" + Press.enter)
    try session.see("got 3 <newer line>")
    session.type(Press.escape + "/older" + Press.enter)
    try session.expect("demo> older line")
    session.type(Press.enter)
    try session.see("got 4 <older line>")
    session.type(Press.control("R") + "earth" + Press.enter)
    try session.see("got 5 <hello earth>")
    session.type("half" + Press.escape + Press.control("C") + "whole" + Press.enter)
    try session.see("got 6 <whole>")
    session.paste("one\ntwo")
    session.type(Press.enter)
    try session.see("got 7 <one|two>")
  }

  @Test func editingCanBeSwitchedOff() throws {
    try Data("edit off\n".utf8).write(to: folder.file(".editrc"))
    let session = try Session(demoPath, home: folder.url)
    try session.wait("a prompt") { $0.screen.current == "demo>" }
    session.type("hello\r")
    try session.see("got 1 <hello>")
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
  }
}

// Typing a line, leaving it, stopping and ending: the real coach on a real terminal. The lines begin
// with a slash only to keep the coach's answers short.

import Foundation
import Testing

@Suite struct LineTests {
  let home: Home
  init() throws { home = try Home() }

  @Test func aLineIsReadAndTheEndIsClean() throws {
    let session = try home.coach()
    #expect(session.screen.pasteIsBracketed)
    session.type("/hello" + Press.enter)
    try home.expect(entered: "/hello", in: session)
    try session.see("There is no command \"/hello\".")
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
    #expect(session.screen.lines.last == ">")
    #expect(session.screen.row == session.screen.lines.count)
    #expect(!session.screen.pasteIsBracketed)
    #expect(session.isCooked)
  }

  @Test func whatIsTypedAheadIsRead() throws {
    let session = try Session(
      Home.program, environment: home.variables(), home: home.folder.url)
    session.type("/one\r/two é\r/three\r" + Press.control("D"))
    #expect(try session.end() == 0)
    #expect(home.entered == ["/one", "/two é", "/three"])
  }

  @Test func keysMoveAndDelete() throws {
    let session = try home.coach()
    session.type("/bcd" + Press.home + Press.control("F") + "a" + Press.pageUp + Press.end + "e")
    try session.expect("> /abcde")
    session.type(Press.home + Press.right + Press.control("D") + Press.delete + Press.enter)
    try home.expect(entered: "/cde", in: session)
    session.type("/one two" + Press.control("W") + "three" + Press.control("D") + Press.enter)
    try home.expect(entered: "/one three", in: session)
  }

  /// libedit reads a command's name behind Esc x, and dies of a quote in it.
  @Test(arguments: ["\u{1B}x", "\u{1B}X"])
  func noKeyReachesLibeditsNamedCommands(_ key: String) throws {
    let session = try home.coach()
    session.type(key + "/it \"" + Press.enter)
    try home.expect(entered: "/it \"", in: session)
  }

  @Test func norDoesViSColon() throws {
    let vi = try Home(editrc: "bind -v\n")
    let session = try vi.coach()
    session.type("\u{1B}")
    _ = session.comes(within: .milliseconds(100)) { _ in false }
    session.type(":")
    _ = session.comes(within: .milliseconds(100)) { _ in false }
    session.type("i/it \"" + Press.enter)
    try vi.expect(entered: "/it \"", in: session)
  }

  /// libedit's "$" leaves an empty line, and what is typed then lands before its memory.
  @Test(arguments: ["$i", "$a", "$x$i", "0D$i", "$~$i"])
  func viSDollarStaysInAnEmptyLine(_ keys: String) throws {
    let vi = try Home(editrc: "bind -v\n")
    let session = try vi.coach()
    session.type("\u{1B}")
    _ = session.comes(within: .milliseconds(100)) { _ in false }
    session.type(keys)
    session.type("/whole" + Press.enter)
    try vi.expect(entered: "/whole", in: session)
  }

  @Test func controlLClearsTheScreenAndKeepsTheLine() throws {
    let session = try home.coach()
    session.type("/ab" + Press.left + Press.control("L"))
    try session.wait("only the line") { $0.screen.lines == ["> /ab"] }
    #expect(session.screen.column == "> /a".count)
    session.type("x" + Press.enter)
    try home.expect(entered: "/axb", in: session)
  }

  @Test func controlCDropsTheLineAndNothingElse() throws {
    let session = try home.coach()
    let above = session.screen.lines.dropLast()
    session.type("/half a li")
    try session.expect("> /half a li")
    session.type(Press.control("C"))
    try session.expect(">")
    #expect(session.screen.lines == above + ["> /half a li^C", ">"])
    session.type("/whole" + Press.enter)
    try home.expect(entered: "/whole", in: session)
    session.type(Press.control("C") + Press.control("C") + "/again" + Press.enter)
    try home.expect(entered: "/again", in: session)
  }

  @Test func controlCOnAnEmptyLineSaysOnceHowToLeave() throws {
    let session = try home.coach()
    session.type("/half" + Press.control("C"))
    try session.see("> /half^C")
    try session.expect(">")
    #expect(!session.screen.text.contains("leaves."))
    session.type(Press.control("C"))
    try session.see("/quit or Ctrl-D leaves.")
    try session.expect(">")
    session.type(Press.control("C"))
    try session.wait("three given up") { session in
      session.screen.lines.filter { $0.hasSuffix("^C") }.count == 3
    }
    try session.expect(">")
    #expect(session.screen.lines.filter { $0 == "/quit or Ctrl-D leaves." }.count == 1)
  }

  @Test func aSignalFromElsewhereDropsTheLineToo() throws {
    let session = try home.coach()
    session.type("/half")
    try session.expect("> /half")
    kill(session.process, SIGINT)
    try session.expect(">")
    session.type("/whole" + Press.enter)
    try home.expect(entered: "/whole", in: session)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aDeadlySignalGivesTheTerminalBack(_ signal: Int32) throws {
    let session = try home.coach()
    session.type("/half")
    try session.expect("> /half")
    #expect(!session.isCooked)
    kill(session.process, signal)
    #expect(try session.end() == signal)
    #expect(session.isCooked)
    #expect(!session.screen.pasteIsBracketed)
  }

  /// A shell within the shell stands in for `make run`: it has to stop too, or keeps the terminal.
  @Test func controlZStopsTheWholeGroupAndItGoesOn() throws {
    let session = try Session(
      "/bin/sh", ["-i"], environment: home.variables(["PS1": "shell: "]), home: home.folder.url)
    try session.wait("a shell") { $0.screen.current == "shell:" }
    session.type("sh -c '\(Home.program); true'\r")
    try session.expect(">")
    session.type("/half")
    try session.expect("> /half")
    session.type(Press.control("Z"))
    try session.wait("stopped") { $0.screen.current == "shell:" && $0.isCooked }
    #expect(session.screen.text.contains("Stopped"))
    #expect(!session.screen.pasteIsBracketed)
    session.type("fg\r")
    try session.expect("> /half")
    #expect(session.screen.pasteIsBracketed)
    session.type(" done" + Press.enter)
    try home.expect(entered: "/half done", in: session)
  }

  @Test func controlZWithoutJobControlGoesOn() throws {
    let session = try home.coach()
    session.type("/half" + Press.control("Z"))
    try session.wait("again") { $0.screen.lines.suffix(2) == ["> /half^Z", "> /half"] }
    session.type("!" + Press.enter)
    try home.expect(entered: "/half!", in: session)
  }

  @Test func aStopFromElsewhereIsRecovered() throws {
    let session = try home.coach()
    session.type("/half")
    try session.expect("> /half")
    kill(session.process, SIGSTOP)
    var status: Int32 = 0
    #expect(waitpid(session.process, &status, WUNTRACED) == session.process)
    #expect(status & 0xFF == 0x7F)
    session.cook()
    kill(session.process, SIGCONT)
    try session.wait("raw again") { !$0.isCooked }
    session.type(" done" + Press.enter)
    try home.expect(entered: "/half done", in: session)
  }

  @Test func aPasteOfThreeLinesIsOneLine() throws {
    let session = try home.coach()
    session.paste("/one\r\ntwo\u{1B}[31m\u{7}\rthree\n")
    try session.expect("> /one two[31m three")
    session.type(Press.enter)
    try home.expect(entered: "/one two[31m three", in: session)
  }

  @Test func aPasteIsComposed() throws {
    let session = try home.coach()
    session.paste("/cafe\u{301}")
    try session.expect("> /café")
    session.type(Press.backspace + Press.enter)
    try home.expect(entered: "/caf", in: session)
  }

  @Test func wideCharactersAreEdited() throws {
    let session = try home.coach()
    session.type("/é日本🙂x")
    try session.expect("> /é日本🙂x")
    session.type(Press.left + Press.left + Press.backspace)
    try session.expect("> /é日🙂x")
    #expect(session.screen.column == 6)
    session.type("語" + Press.delete + Press.enter)
    try home.expect(entered: "/é日語x", in: session)
  }

  @Test func tenThousandCharacters() throws {
    let session = try home.coach()
    let words = String(repeating: "word ", count: 2000)
    session.type("/" + words)
    session.type(Press.control("A") + "/" + Press.control("E") + "Y" + Press.enter)
    try home.expect(entered: "//" + words + "Y", in: session)
    let accents = "/" + String(repeating: "é", count: 10000)
    session.paste(accents)
    session.type(Press.enter)
    try home.expect(entered: accents, in: session)
  }
}

import Foundation
import Testing

/// Terminals, locales, `~/.editrc`, and no terminal at all.
@Suite struct SettingTests {
  @Test func theLineIsPaintedAgainAtAnotherWidth() throws {
    let home = try Home()
    let session = try home.coach()
    let text = "/one two three four five six seven eight nine ten eleven twelve"
    session.type(text)
    try session.expect("> " + text)
    session.resize(columns: 40)
    let wrapped = ["> /one two three four five six seven eig", "ht nine ten eleven twelve"]
    try session.wait("wrapped") { $0.screen.lines.suffix(2) == wrapped }
    // More than two rows of 40, and in the middle of them, so that a wrong width would show.
    session.type(" thirteen fourteen" + Press.control("A") + Press.right + "zero ")
    let rows = [
      "> /zero one two three four five six seve", "n eight nine ten eleven twelve thirteen ",
      "fourteen",
    ]
    try session.wait("three rows") {
      $0.screen.lines.suffix(3).map { $0.padded(to: 40) } == rows.map { $0.padded(to: 40) }
    }
    #expect(session.screen.column == "> /zero ".count)
    session.resize(columns: 100)
    let whole = "/zero " + text.dropFirst() + " thirteen fourteen"
    try session.wait("one row") { $0.screen.current == "> " + whole }
    session.type(Press.enter)
    try home.expect(entered: whole, in: session)
  }

  /// It edits and shows the line itself: what is typed stands there once, and nothing is painted.
  @Test(arguments: ["dumb", "", "unknown"])
  func aTerminalThatCannotDoMuchEditsTheLineItself(_ name: String) throws {
    let home = try Home(history: ["/hello there"])
    let session = try Session(
      Home.program, environment: home.variables(["TERM": name, "INSIDE_EMACS": "29.1,comint"]),
      home: home.folder.url)
    try session.wait("a prompt") { $0.screen.current == ">" }
    session.type("/helx" + Press.backspace + "lo\n")
    try session.see("There is no command \"/hello\".")
    #expect(session.screen.lines.filter { $0.contains("> /hel") } == ["> /hello"])
    #expect(home.entered.last == "/hello")
    session.type("/half" + Press.control("C"))
    try session.wait("the next line") { $0.screen.current == ">" }
    session.type("/whole\n")
    try session.see("There is no command \"/whole\".")
    #expect(home.entered.last == "/whole")
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
    #expect(!session.screen.sawEscape)
  }

  /// Emacs takes the echo away, and shows what is typed by itself.
  @Test func whatAnotherProgramEchoesIsNotEchoedAgain() throws {
    let home = try Home()
    let session = try Session(
      "/bin/sh", ["-c", "stty -echo; exec \(Home.program)"],
      environment: home.variables(["TERM": "dumb", "INSIDE_EMACS": "29.1,comint"]),
      home: home.folder.url)
    try session.wait("a prompt") { $0.screen.current == ">" }
    session.type("/stories\n")
    try session.see("delivery")
    #expect(!session.screen.text.contains("/stories\n"))
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
  }

  /// Newer than the entries of the machine, and able to do all that is needed.
  @Test(arguments: ["xterm-ghostty", "xterm-kitty", "no-such-entry"])
  func aTerminalWithoutAnEntryIsTakenForWhatAllAre(_ name: String) throws {
    let home = try Home(history: ["/help me"])
    let session = try home.coach(environment: ["TERM": name, "TERMINFO": "/nowhere"])
    #expect(!session.screen.text.lowercased().contains("terminal"))
    session.type("/hel")
    try session.wait("a hint") { $0.screen.hint == "p me" }
    session.type(Press.control("A") + Press.right + "x" + Press.enter)
    try home.expect(entered: "/xhel", in: session)
  }

  /// `starling | cat`: a person types, and the replies go through another program.
  @Test func aPersonBeforeAPipeIsGreetedAndPrompted() throws {
    let home = try Home()
    let session = try Session(
      "/bin/sh", ["-c", "\(Home.program) | cat"], environment: home.variables(),
      home: home.folder.url)
    try session.wait("a prompt") { $0.screen.current == ">" }
    #expect(session.screen.text.contains("Starling 0.1"))
    session.type("/hello\n")
    try session.wait("a reply") {
      $0.screen.lines.contains("> /hello") && $0.screen.text.contains("There is no command")
        && $0.screen.current == ">"
    }
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
    #expect(!session.screen.sawEscape)
  }

  @Test(arguments: ["C", "xx_XX", ""]) func accentsNeedNoLocale(_ name: String) throws {
    let home = try Home()
    let session = try home.coach(environment: ["LANG": name])
    session.type("/aé日b" + Press.enter)
    try home.expect(entered: "/aé日b", in: session)
  }

  @Test func viKeysComeFromEditrc() throws {
    let home = try Home(history: ["/older line", "/newer line"], editrc: "bind -v\n")
    let session = try home.coach()
    session.type("/hello world")
    try session.expect("> /hello world")
    session.type(Press.escape + "bcw" + "earth" + Press.enter)
    try home.expect(entered: "/hello earth", in: session)
    session.type("/stories dele" + Press.tab + "x" + Press.left + "y" + Press.enter)
    try home.expect(entered: "/stories delegation yx", in: session)
    session.type(Press.escape + "kkk" + Press.enter)
    try home.expect(entered: "/newer line", in: session)
    session.type(Press.escape + "/older" + Press.enter)
    try session.expect("> /older line")
    session.type(Press.enter)
    try home.expect(entered: "/older line", in: session)
    session.type(Press.control("R") + "earth" + Press.enter)
    try home.expect(entered: "/hello earth", in: session)
    session.type("/half" + Press.escape + Press.control("C") + "/whole" + Press.enter)
    try home.expect(entered: "/whole", in: session)
    session.paste("/one\ntwo")
    session.type(Press.enter)
    try home.expect(entered: "/one two", in: session)
  }

  /// libedit's own reader dies of them.
  @Test(arguments: [
    "bind \"", "bind '", "bind -s ^Y \"abc", "\"\\",
    "bind -s ^Y " + String(repeating: "b", count: 5000),
    "bind " + String(repeating: "a", count: 5000) + " ed-insert",
  ])
  func aLineThatCannotBeReadIsNamed(_ line: String) throws {
    let home = try Home(editrc: "# a \" quote\n\(line)\nbind -s ^T hello\n")
    let session = try home.coach(columns: 200)
    try session.see("/.editrc:2: this line is not read: it is too long, or a quote has no end.")
    session.type("/" + Press.control("T") + Press.enter)
    try home.expect(entered: "/hello", in: session)
  }

  @Test func keysCanBeBoundForTheCoachAlone() throws {
    let editrc = "starling:bind -s ^T hello\nother:bind -s ^T wrong\nbind ^C ed-kill-line\n"
    let home = try Home(editrc: editrc)
    let session = try home.coach()
    session.type("/" + Press.control("T") + Press.enter)
    try home.expect(entered: "/hello", in: session)
    session.type("/half" + Press.control("C"))
    try session.see("> /half^C")
  }

  @Test func editingCanBeSwitchedOff() throws {
    let home = try Home(editrc: "edit off\n")
    let session = try Session(
      Home.program, environment: home.variables(), home: home.folder.url)
    try session.wait("a prompt") { $0.screen.current == ">" }
    session.type("/hello\r")
    try session.see("There is no command \"/hello\".")
    #expect(home.entered == ["/hello"])
    session.type(Press.control("D"))
    #expect(try session.end() == 0)
  }

  @Test func aPipeIsReadWithoutPromptsAndKeys() throws {
    let home = try Home()
    let bytes = Array("/one\r\n/tw\u{1B}[Ao\n/".utf8) + [0xFF] + Array("\n/last".utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Home.program)
    process.currentDirectoryURL = home.folder.url
    process.environment = home.variables(["HOME": home.folder.url.path, "LANG": "C"])
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let replies = text.split(separator: "\n").map { $0.prefix { $0 != "." } }
    #expect(
      replies == [
        "There is no command \"/one\"", "There is no command \"/tw\u{FFFD}[Ao\"",
        "There is no command \"/\u{FFFD}\"", "There is no command \"/last\"",
      ])
    #expect(process.terminationStatus == 1)
    #expect(home.entered == [])
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}

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

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func aTerminalThatCannotDoMuchGetsNoEscapes(_ name: String) throws {
    let home = try Home(history: ["/hello there"])
    let session = try home.coach(environment: ["TERM": name, "NO_COLOR": "1"])
    session.type("/hello" + Press.enter)
    try home.expect(entered: "/hello", in: session)
    session.type("/helx" + Press.tab + Press.backspace + Press.control("A") + "/" + Press.enter)
    try home.expect(entered: "//hel", in: session)
    session.type("/stories del" + Press.tab)
    try session.see("delivery    The delivery")
    session.type(Press.control("C") + Press.control("D"))
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

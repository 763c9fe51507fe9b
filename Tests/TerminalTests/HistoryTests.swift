import Foundation
import Testing

/// Earlier lines: kept, shared, walked through, searched and suggested.
@Suite struct HistoryTests {
  @Test func theNextRunHasTheLines() throws {
    let home = try Home()
    let first = try home.coach()
    for line in ["/one", "/two é \\n"] {
      first.type(line + Press.enter)
      try first.see("There is no command \"\(line.prefix(4))\"")
      try first.expect(">")
    }
    first.type(Press.control("D"))
    try first.end()
    #expect(home.entered == ["/one", "/two é \\\\n"])
    #expect(try home.mode(of: home.history) == 0o600)
    #expect(try home.mode(of: home.history.deletingLastPathComponent()) == 0o700)

    let second = try home.coach()
    second.type(Press.up)
    try second.expect("> /two é \\n")
    second.type(Press.up + Press.up + Press.enter)
    try home.expect(entered: "/one", in: second)
    second.type("/typed" + Press.up + Press.down + Press.enter)
    try home.expect(entered: "/typed", in: second)
  }

  @Test func twoAtOnceKeepTheLinesOfBoth() throws {
    let home = try Home()
    let sessions = [try home.coach(), try home.coach()]
    for round in 1...5 {
      for (index, session) in sessions.enumerated() {
        session.type("/line \(round) of \(index)" + Press.enter)
        try home.expect(entered: "/line \(round) of \(index)", in: session)
      }
    }
    #expect(home.entered == (1...5).flatMap { ["/line \($0) of 0", "/line \($0) of 1"] })
  }

  @Test func privateWritesNone() throws {
    let home = try Home()
    let session = try home.coach("--private")
    session.type("/secret" + Press.enter)
    try session.see("There is no command \"/secret\".")
    try session.expect(">")
    session.type(Press.up)
    try session.expect("> /secret")
    session.type(Press.control("C") + Press.control("D"))
    try session.end()
    #expect(!FileManager.default.fileExists(atPath: home.history.path))
  }

  @Test func upLooksForWhatIsTyped() throws {
    let home = try Home(
      history: ["/show one", "/tell a", "/show two", "/show two", "a.b", "/tell b"])
    let session = try home.coach()
    session.type("/show")
    session.type(Press.up)
    try session.expect("> /show two")
    session.type(Press.up)
    try session.expect("> /show one")
    session.type(Press.up + Press.down)
    try session.expect("> /show two")
    session.type(Press.down + " x" + Press.enter)
    try home.expect(entered: "/show x", in: session)
  }

  @Test func controlRSearches() throws {
    let home = try Home(history: ["/Tell of conflict", "/growth", "/a conflict again", "/numbr"])
    let session = try home.coach()
    session.type("draft" + Press.control("R"))
    try session.expect("(search: ) draft")
    session.type("conf")
    try session.expect("(search: conf) /a conflict again")
    session.type(Press.control("R"))
    try session.expect("(search: conf) /Tell of conflict")
    session.type(Press.control("S"))
    try session.expect("(search: conf) /a conflict again")
    session.type(Press.control("R") + "x")
    try session.expect("(not found: confx) /Tell of conflict")
    session.type(Press.backspace + Press.control("G"))
    try session.expect("> draft")
    session.type(Press.control("R") + "grow" + Press.end + "!" + Press.enter)
    try home.expect(entered: "/growth!", in: session)
    session.type(Press.control("R") + "TELL" + Press.enter)
    try home.expect(entered: "/Tell of conflict", in: session)
  }

  @Test(arguments: [Press.right, Press.end, Press.control("F"), Press.control("E")])
  func theSuggestionIsGreyAndTakenOnDemand(_ key: String) throws {
    let home = try Home(history: ["/back of conflict"])
    let session = try home.coach()
    session.type("/bac")
    try session.wait("a hint") { $0.screen.hint == "k of conflict" }
    #expect(session.screen.column == "> /bac".count)
    session.type(Press.enter)
    try home.expect(entered: "/bac", in: session)
    #expect(session.screen.lines.contains("> /bac"))
    session.type("/back" + key + "!" + Press.enter)
    try home.expect(entered: "/back of conflict!", in: session)
    session.type("/back of" + Press.escape + "f" + Press.enter)
    try home.expect(entered: "/back of conflict", in: session)
  }

  @Test func theSuggestionIsCutToTheRow() throws {
    let long = "/back " + String(repeating: "word ", count: 40) + "end"
    let home = try Home(history: [long])
    let session = try home.coach()
    session.type("/back ")
    try session.wait("a hint") { $0.screen.hint.count == 80 - 1 - "> /back ".count }
    session.type("!" + Press.enter)
    try home.expect(entered: "/back !", in: session)
    #expect(session.screen.lines.contains("> /back !"))
    session.type("/back w" + Press.right + Press.enter)
    try home.expect(entered: long, in: session)
  }

  @Test func withoutColoursNothingIsSuggested() throws {
    let home = try Home(history: ["/back of conflict"])
    let session = try home.coach(environment: ["NO_COLOR": "1"])
    session.type("/back" + Press.right + Press.enter)
    try home.expect(entered: "/back", in: session)
  }

  @Test func whatIsNoCommandIsNotSuggestedAgain() throws {
    let home = try Home(history: ["/back of conflict", "/bakc of conflict", "tell me"])
    let session = try home.coach()
    session.type("/ba")
    try session.wait("a hint") { $0.screen.hint == "ck of conflict" }
    session.type("k")
    try session.expect("> /bak")
    #expect(session.screen.hint.isEmpty)
    session.type(Press.up + Press.enter)
    try home.expect(entered: "/bakc of conflict", in: session)
    session.type("tel")
    try session.wait("a hint") { $0.screen.hint == "l me" }
  }

  @Test func suggestionsCanBeSwitchedOff() throws {
    let home = try Home(history: ["/back of conflict"])
    try home.folder.write(".config/starling/settings", "suggestions: off\n")
    let session = try home.coach()
    session.type("/back")
    try session.expect("> /back")
    #expect(session.screen.hint.isEmpty)
    session.type(Press.control("C"))
    session.type("/settings suggestions on" + Press.enter)
    try session.see("suggestions: on, from now on. Kept in ~/.config/starling/settings.")
    session.type("/back")
    try session.wait("a hint") { $0.screen.hint == " of conflict" }
  }

  @Test func aBadSettingsFileStopsNothing() throws {
    let home = try Home(history: ["/back of conflict"])
    try home.folder.write(".config/starling/settings", "sugestions: off\n")
    let session = try home.coach()
    #expect(
      session.screen.text.contains(
        "~/.config/starling/settings:1: there is no setting \"sugestions\". Write"))
    session.type("/back")
    try session.wait("a hint") { $0.screen.hint == " of conflict" }
  }

  @Test func aHistoryThatCannotBeWrittenIsSaidOnce() throws {
    let home = try Home()
    let state = home.folder.file(".local/state")
    try FileManager.default.createDirectory(
      at: state.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: state)
    let session = try home.coach(columns: 200)
    for line in ["/one", "/two"] {
      session.type(line + Press.enter)
      try session.see("There is no command \"\(line)\"")
      try session.expect(">")
    }
    #expect(session.screen.lines.filter { $0.contains("cannot be") }.count == 1)
  }
}

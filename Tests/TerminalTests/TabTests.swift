import Testing

@Suite struct TabTests {
  let home: Home
  init() throws { home = try Home() }

  @Test func whatIsCertainIsCompleted() throws {
    let session = try home.coach()
    session.type("/stor" + Press.tab + "d" + Press.tab)
    try session.expect("> /stories del")
    session.type("i" + Press.tab)
    try session.expect("> /stories delivery")
    #expect(session.screen.column == "> /stories delivery ".count)
    session.type(Press.enter)
    try home.expect(entered: "/stories delivery ", in: session)
  }

  @Test func whatIsNotIsListedWithNotes() throws {
    let session = try home.coach()
    let above = session.screen.lines.dropLast()
    session.type("/stories del" + Press.tab)
    try session.wait("a list") {
      $0.screen.lines == above + [
        "> /stories del", "delegation  The delegation", "delivery    The delivery",
        "> /stories del",
      ]
    }
    session.type("e" + Press.tab + Press.enter)
    try home.expect(entered: "/stories delegation ", in: session)
  }

  @Test func theListIsShownOnceUntilTheLineChanges() throws {
    let session = try home.coach()
    session.type("/stories del" + Press.tab + Press.tab + Press.tab)
    try session.see("delivery    The delivery\n> /stories del")
    session.type("x")
    try session.expect("> /stories delx")
    #expect(session.screen.lines.filter { $0.hasPrefix("delivery") }.count == 1)
    session.type(Press.backspace)
    try session.expect("> /stories del")
    session.type(Press.tab)
    try session.wait("the list again") { session in
      session.screen.lines.filter { $0.hasPrefix("delivery") }.count == 2
    }
  }

  @Test func whatFollowsTheCursorStays() throws {
    let session = try home.coach()
    session.type("/stor please" + String(repeating: Press.left, count: 7) + Press.tab)
    try session.expect("> /stories please")
    session.type("X")
    try session.expect("> /stories Xplease")
    session.type(Press.control("C"))
    try session.expect(">")
    session.type("/stories del and more" + String(repeating: Press.left, count: 9) + Press.tab)
    try session.see("delivery    The delivery\n> /stories del and more")
    #expect(session.screen.column == "> /stories del".count)
  }

  @Test func nothingToOfferChangesNothing() throws {
    let session = try home.coach()
    session.type("/xyz" + Press.tab + "!" + Press.enter)
    try home.expect(entered: "/xyz!", in: session)
  }
}

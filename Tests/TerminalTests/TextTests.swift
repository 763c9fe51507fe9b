import Foundation
import Testing

/// Texts of several lines, as a part of an answer is typed.
@Suite struct TextTests {
  let home: KillHome
  init() throws { home = try KillHome() }

  private static let prompt = "q10 applied later>"

  /// A coach that takes several lines for a part with nothing in it.
  private func lines() throws -> Session {
    let session = try home.coach()
    try session.expect(">")
    session.type("/refine q10 applied later" + Press.enter)
    try session.expect(Self.prompt)
    try again(session)
    return session
  }

  private func again(_ session: Session) throws {
    session.type("l" + Press.enter)
    try session.see("Several lines:")
    try session.wait("a text") { $0.screen.current.hasPrefix(Self.prompt) && !$0.isCooked }
  }

  private func kept() throws -> String? { try home.unfinished().first?.lines.last?.text }

  @Test func enterBeginsALineAndEscEnterSends() throws {
    let session = try lines()
    session.type("one" + Press.enter + "two")
    try session.expect("two")
    #expect(try kept() == "one\n")
    session.type(Press.up + "!" + Press.down + "?" + Press.escape + Press.enter)
    try session.see("Time:")
    try session.expect(Self.prompt)
    #expect(try kept() == "one!\ntwo?")
  }

  @Test func controlDSendsAtTheEndAndLeavesWhenEmpty() throws {
    let session = try lines()
    session.type(Press.control("D"))
    try session.see("Left as it was.")
    try session.expect(Self.prompt)
    try again(session)
    session.type("three" + Press.enter + "four" + Press.control("D"))
    try session.see("Time:")
    try session.expect(Self.prompt)
    #expect(try kept() == "three\nfour")
  }

  @Test func aPasteKeepsItsLines() throws {
    let session = try lines()
    session.paste("one\r\ntwo\r\n\rthree\n")
    try session.expect("three")
    #expect(session.screen.lines.suffix(4) == ["\(Self.prompt) one", "two", "", "three"])
    session.type(Press.up + Press.up + "!" + Press.escape + Press.enter)
    try session.see("Time:")
    try session.expect(Self.prompt)
    #expect(try kept() == "one\n!two\n\nthree")
  }

  @Test func controlCLeavesAllAsItWas() throws {
    let session = try lines()
    session.type("five" + Press.control("C"))
    try session.see("Left as it was.")
    try session.expect(Self.prompt)
  }
}

import Foundation
import Testing

/// Texts of several lines, in the demonstration beside the tests.
@Suite struct TextTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func demo() throws -> Session {
    let session = try Session(
      products.appendingPathComponent("line-editor-demo").path, [folder.file("draft").path],
      home: folder.url)
    try session.expect("text> from before")
    return session
  }

  @Test func enterBeginsALineAndEscEnterSends() throws {
    let session = try demo()
    session.type("one" + Press.enter + "two")
    try session.expect("two")
    #expect(try String(contentsOf: folder.file("draft"), encoding: .utf8) == "from before one\n")
    session.type(Press.up + "!" + Press.down + "?" + Press.escape + Press.enter)
    try session.see("<fro!m before one|two?>")
  }

  @Test func controlDSendsAtTheEndAndLeavesWhenEmpty() throws {
    let session = try demo()
    session.type("three" + Press.enter + "four" + Press.control("D"))
    try session.see("<from before three|four>")
    try session.expect("text> from before")
    session.type(Press.home + String(repeating: Press.delete, count: 12) + Press.control("D"))
    #expect(try session.end() == 0)
    #expect(session.screen.lines.last == "bye")
  }

  @Test func aPasteKeepsItsLines() throws {
    let session = try demo()
    session.paste("one\r\ntwo\r\n\rthree\n")
    try session.expect("three")
    #expect(session.screen.lines == ["text> from before one", "two", "", "three"])
    session.type(Press.up + Press.up + "!" + Press.escape + Press.enter)
    try session.see("<from before one|!two||three>")
    try session.expect("text> from before")
    session.type(Press.control("C"))
    try session.wait("a new text") { $0.screen.text.hasSuffix("from before ^C\ntext> from before") }
    session.type(Press.control("R") + "two" + Press.enter)
    try session.wait("sent again") { $0.screen.text.hasSuffix("three>\ntext> from before") }
  }
}

// A bank without marks, and the person's own labelled questions: `/mark` and `/eval`.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Shell

struct OwnBankTests {
  /// A copy of the shipped knowledge in which one story lost its marks.
  private func unmarked() throws -> Copy {
    let copy = try Copy()
    let lines = try copy.text("stories/mistake.md").components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("shows:") })
    let end = try #require(lines.dropFirst().firstIndex(of: "---"))
    try copy.write(
      (lines[..<start] + lines[end...]).joined(separator: "\n"), to: "stories/mistake.md")
    return copy
  }

  @Test func marksAreShownAndWrittenAfterAYes() throws {
    let copy = try unmarked()
    let terminal = ScriptTerminal(["n", "y"])
    let session = copy.session(terminal)
    let conversation = Conversation(session)
    let before = try copy.text("stories/mistake.md")
    conversation.reply(to: "/mark mistake")
    #expect(try copy.text("stories/mistake.md") == before)
    #expect(terminal.take().contains("Its text shows:"))
    conversation.reply(to: "/mark mistake")
    let after = try copy.text("stories/mistake.md")
    let added = after.components(separatedBy: "\n").filter { $0.hasPrefix("shows: {") }
    #expect(added.count == 1 && added[0].hasSuffix("}"))
    #expect(after.count == before.count + (added[0].count + 1))
    #expect(session.bank.problems.isEmpty)
    #expect(session.bank.story("mistake")?.shows.isEmpty == false)
    _ = terminal.take()
    conversation.reply(to: "/mark mistake")
    #expect(terminal.take().contains("is marked already:"))
  }

  @Test func aMarkCanBeTakenBack() throws {
    let copy = try unmarked()
    let before = try copy.text("stories/mistake.md")
    let conversation = Conversation(copy.session(ScriptTerminal(["y", "y"])))
    conversation.reply(to: "/mark mistake")
    #expect(try copy.text("stories/mistake.md") != before)
    conversation.reply(to: "/undo")
    #expect(try copy.text("stories/mistake.md") == before)
  }

  private func evaluated(_ text: String, json: Bool = false) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let terminal = ScriptTerminal()
    Conversation(Shipped.session(terminal)).reply(
      to: "/eval \(file.path)" + (json ? " --json" : ""))
    return terminal.take().replacing(file.path, with: "mine.txt")
  }

  @Test func countsAndMissesAreShown() throws {
    let page = try evaluated(
      """
      Tell me about a time you made a mistake. -> mistake
      Which feedback did your manager give you? -> feedback
      Tell me about a time you made a mistake. -> payments
      How much do you want to earn? -> none
      Which feedback did you get? -> fedback
      """)
    #expect(
      page == """
        mine.txt:5: there is no story "fedback".
           5 | Which feedback did you get? -> fedback
             |                                ^^^^^^^ write "feedback"? It is the closest name.

        Missed
          3 Tell me about a time you made a mistake.
            you: payments; coach: mistake, then \(secondForAMistake)

        3 questions with a story: first right 2 (0.67), among the first two 2 (0.67),
          wrongly declined 0 (0.00).
        1 question without: declined 1 (1.00).
        Next: ask a missed question, then /why payments explains its place.

        """)
  }

  private var secondForAMistake: String {
    let match = Shipped.session(ScriptTerminal()).matcher
      .match("Tell me about a time you made a mistake.", wish: .init())
    return match.suggestions[1].story.text
  }

  @Test func jsonHasTheSameCounts() throws {
    let reply = try evaluated("Tell me about a time you made a mistake. -> mistake", json: true)
    #expect(
      reply
        == #"{"declined":0,"first":1,"firstTwo":1,"misses":[],"told":1,"untold":0,"wronglyDeclined":0}"#
        + "\n")
  }

  @Test(arguments: ["/eval nowhere.txt", "/eval"])
  func whatIsNoFileIsSaid(_ line: String) {
    let terminal = ScriptTerminal()
    Conversation(Shipped.session(terminal)).reply(to: line)
    let expected = line == "/eval" ? "Missing" : "There is no file \"nowhere.txt\"."
    #expect(terminal.take().contains(expected))
  }

  /// Notes between `<!--` and `-->` are nobody's business but the writer's.
  @Test func notesAreNotShown() throws {
    let copy = try Copy()
    let text = try copy.text("stories/mistake.md")
    try copy.write(
      text + "\n## Aside\n<!-- ask Mara first -->\nIt was a Friday.\n", to: "stories/mistake.md")
    let terminal = ScriptTerminal()
    Conversation(copy.session(terminal)).reply(to: "/stories mistake")
    #expect(terminal.written.contains("It was a Friday."))
    #expect(!terminal.written.contains("Mara"))
  }
}

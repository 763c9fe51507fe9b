// Every command that takes a name understands the names that a person uses.

import Testing

@testable import Shell

struct NamesTests {
  /// What a command shows when delegation lies on the table, told as Q7.
  private func shown(_ line: String, onTable: Bool = true) throws -> String {
    let copy = try Copy()
    let terminal = ScriptTerminal(["q"])
    let conversation = Conversation(copy.session(terminal))
    if onTable { conversation.reply(to: "q7") }
    _ = terminal.take()
    conversation.reply(to: line)
    return terminal.take()
  }

  @Test(arguments: [
    ("/critique the preview", "/critique preview"), ("/ladder the preview", "/ladder preview"),
    ("/history delegation", "/history delegation framework"),
    ("/history the preview", "/history preview"), ("/refine the preview", "/refine preview"),
    ("/refine the preview tradeoff", "/refine preview tradeoff"),
    ("/refine that answer", "/refine q7"), ("/refine that answer result", "/refine q7 result"),
    ("/critique this", "/critique q7"), ("/critique this story", "/critique delegation"),
    ("/level senior the preview", "/level senior preview"),
    ("/numbers the preview", "/numbers preview"), ("/numbers this story", "/numbers delegation"),
    ("/graph the preview", "/graph preview"), ("/ladder it", "/ladder q7"),
    ("/ladder", "/ladder q7"), ("/critique", "/critique q7"), ("/answers Q7", "/answers q7"),
    ("/mark that story", "/mark delegation"),
    ("/stories my delegation story", "/stories delegation"),
    ("/number bulk p95", "/number bulk-p95"),
  ])
  func meansTheSame(_ line: String, _ plain: String) throws {
    let said = try shown(line)
    #expect(try said == shown(plain))
    #expect(!said.hasPrefix("There is no") && !said.hasPrefix("Which one?"), "\(said)")
  }

  @Test(arguments: [
    ("/critique nothing", "There is no answer, story or file \"nothing\"."),
    ("/ladder delagation", "There is no answer or story \"delagation\". The nearest is"),
    ("/refine delagation result", "There is no answer or story \"delagation\"."),
    ("/why delagation", "Ask a question first"),
    ("/numbers delagation", "There is no story \"delagation\". The nearest is delegation."),
    ("/areas conflcit", "There is no focus area \"conflcit\". The nearest is conflict."),
    ("/themes conflcit", "There is no focus area \"conflcit\". The nearest is conflict."),
    ("/refine q7 nonsense", "q7 has no part \"nonsense\"."),
    ("/history q7 lately", "\"lately\" is no change."),
  ])
  func oneWordingForWhatIsNotThere(_ line: String, _ reply: String) throws {
    #expect(try shown(line).replacing("\n  ", with: " ").hasPrefix(reply))
  }

  @Test(arguments: ["/refine that answer", "/critique", "/ladder this", "/mark"])
  func nothingLiesOnTheTable(_ line: String) throws {
    #expect(try shown(line, onTable: false).hasPrefix("Which one? Nothing is on the table."))
  }
}

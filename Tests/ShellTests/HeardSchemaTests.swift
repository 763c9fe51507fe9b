// What `-f FILE --json` writes, held against its schema; and what lines about a story are heard as.

import Foundation
import Knowledge
import Matching
import TestSupport
import Testing

@testable import Shell

struct HeardSchemaTests {
  /// What is written for lines typed one after another.
  private func heard(_ lines: [String]) throws -> [[String: Any]] {
    let terminal = ScriptTerminal(lines)
    let session = Session(bank: Shipped.bank, terminal: QuietTerminal(terminal)) {
      Matcher(bank: $0, model: Shipped.model, encoder: Shipped.encoder)
    }
    var written: [[String: Any]] = []
    let lines = HeardLines(session) { text in
      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8))
      written.append(object as? [String: Any] ?? [:])
    }
    lines.run()
    #expect(terminal.take() == "")
    return written
  }

  @Test func everyLineIsAsTheSchemaSays() throws {
    let schema = try JSONSchema(
      Data(contentsOf: Repository.root.appending(path: "docs/heard.schema.json")))
    let lines = [
      "tell me about a time you persuaded somebody", "what tradeoff?", "Sounds cheap, that.", "2",
      "not approvals", "/stories", "hlep", "/number", "", "a", "another one", "qqq zzz",
    ]
    let written = try heard(lines)
    #expect(written.count == lines.count)
    for object in written { #expect(schema.errors(object) == [], "\(object)") }
    #expect(
      written.prefix(8).map { $0["heard"] as? String ?? "" } == [
        "question", "followup", "followup", "story", "wish", "command", "slip", "command",
      ])
    #expect(written[1]["probe"] as? String == "tradeoff")
    #expect(written[2]["probe"] == nil)
  }

  /// A line about the story stays with the story; without one it is a question.
  @Test func theStoryDecides() throws {
    let line = "And the finance people were happy to pay for all that?"
    let after = try heard(["delegation", line])
    #expect(after.map { $0["heard"] as? String } == ["story", "followup"])
    #expect(after[1]["story"] as? String == "delegation")
    #expect(try heard([line]).map { $0["heard"] as? String } == ["question"])
  }
}

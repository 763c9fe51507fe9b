// What `ask --json` writes, held against its schema, and the schema against what is written.

import Foundation
import Knowledge
import Language
import Matching
import TestSupport
import Testing

@testable import Shell

struct AskSchemaTests {
  private let schema: JSONSchema
  init() throws {
    schema = try JSONSchema(
      Data(contentsOf: Repository.root.appending(path: "docs/ask.schema.json")))
  }

  /// A reply a question, asked of the knowledge that ships, or of other stories.
  private func replies(_ questions: [String], bank: Bank = Shipped.bank) throws -> [[String: Any]] {
    let terminal = ScriptTerminal(questions)
    let session = Session(bank: bank, terminal: terminal) {
      Matcher(bank: $0, model: Shipped.model, encoder: Shipped.encoder)
    }
    try CommandTable.command(typed: "ask --json -").run(in: session)
    return try terminal.take().split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func reply(_ question: String, bank: Bank = Shipped.bank) throws -> [String: Any] {
    try #require(try replies([question], bank: bank).first)
  }

  /// A question of every theme, those that ask for no story included, and what is no question.
  private let questions =
    Shipped.bank.themes.compactMap { $0.questions.first?.text } + [
      "", "hm", "qwrt zzx", "tell me about a time you had to let somebody go", "leadership",
      "which story for conflict?", "\u{1B}[31mred \u{202E}herring", "\u{9B}2J", "\"quoted\\",
    ]

  @Test func everyReplyIsAsTheSchemaSays() throws {
    var (unmarked, empty) = (Shipped.bank, Shipped.bank)
    for index in unmarked.stories.indices {
      (unmarked.stories[index].shows, unmarked.stories[index].tells) = ([], [])
    }
    (empty.stories, empty.answers) = ([], [])
    let few = questions.suffix(20)
    let replies =
      try replies(questions) + replies(Array(few), bank: unmarked)
      + replies(Array(few), bank: empty)
    #expect(replies.count == questions.count + 2 * few.count)
    for reply in replies {
      #expect(schema.errors(reply) == [], "\(reply["question"] ?? "")")
      let isNone = reply["fit"] as? String == "none"
      #expect(isNone == (reply["declined"] != nil))
      let meant = (reply["suggestions"] as? [[String: Any]] ?? []).map { $0["meant"] as? Bool }
      #expect(meant.prefix(3).allSatisfy { $0 == !isNone })
      #expect(meant.dropFirst(3).allSatisfy { $0 == false })
    }
    // Nothing is described that is never written.
    let written = replies.reduce(into: Set()) { $0.formUnion(JSONSchema.keys(in: $1)) }
    #expect(schema.keys.subtracting(written) == [])
  }

  @Test func whatTheScreenSaysIsThere() throws {
    let missing = try reply("tell me about a time you had to let somebody go")
    let gap = try #require(missing["gap"] as? [String: String])
    #expect(gap["theme"] == "underperformer")
    #expect(gap["area"] == "empathy")
    #expect(gap["field"] == "dismissal")
    #expect(
      gap["sentence"]
        == "managed somebody who struggled, under empathy; no story of yours is about dismissal")
    #expect(
      missing["declined"] as? [String: String] == [
        "kind": "no-story",
        "why": "No story of yours fits well (nearest: Delegation Framework, 0.08).",
      ])
    let pay = try reply("what salary do you expect?")
    #expect((pay["declined"] as? [String: String])?["kind"] == "out-of-scope")
    #expect((pay["taken"] as? [Any])?.isEmpty == true)
    #expect((try reply("hm")["declined"] as? [String: String])?["kind"] == "not-understood")
    let deadline = try reply("tell me about a time you missed a deadline")
    #expect(
      deadline["taken"] as? [[String: String]] == [
        ["id": "missed-deadline", "name": "Missed a date or target"]
      ])
  }

  @Test func whatIsTypedSteersNoTerminal() throws {
    let terminal = ScriptTerminal(["\u{1B}[31m \u{9B}2J \u{7F} \u{202E}herring \u{2067}?"])
    let session = Shipped.session(terminal)
    try CommandTable.command(typed: "ask --json -").run(in: session)
    let text = terminal.take()
    let steering = Array(text.unicodeScalars.dropLast()).filter { $0.steers }
    #expect(steering == [])
    #expect(
      text.contains(
        #""question":"\u001b[31m \u009b2J \u007f \u202eherring \u2067?""#))
  }

  @Test func theValidatorIsStrict() throws {
    let good = try reply("tell me about a mistake")
    func errors(_ change: (inout [String: Any]) -> Void) -> [String] {
      var changed = good
      change(&changed)
      return schema.errors(changed)
    }
    #expect(errors { _ in } == [])
    #expect(errors { $0["more"] = 1 } == ["more: unknown"])
    #expect(errors { $0["fit"] = nil } == [": fit is missing"])
    #expect(
      errors { $0["fit"] = "good" } == [
        "fit: good is none of [\"strong\", \"workable\", \"stretch\", \"none\"]"
      ])
    #expect(errors { $0["taken"] = "x" } == ["taken: not of type array"])
    #expect(
      errors { $0["focus"] = [["id": "growth", "score": 2.5]] } == [
        "focus[].score: 2.5 is above 1.0"
      ])
    #expect(
      errors { $0["focus"] = [["id": "growth", "score": true]] } == [
        "focus[].score: not of type number"
      ])
  }
}

// What was typed, said back: short and harmless.

import Knowledge
import Language
import TestSupport
import Testing

@testable import Shell

struct EchoTests {
  @Test(arguments: [
    ("back", "back"),
    (String(repeating: "x", count: 10_000), String(repeating: "x", count: 47) + "..."),
    (String(repeating: "日本 ", count: 50), String(repeating: "日本 ", count: 9) + "日..."),
    ("a\u{1B}[31mb\nc", "a\u{FFFD}[31mb c"),
  ])
  func isShortAndHarmless(_ typed: String, _ shown: String) {
    #expect(echoed(typed) == shown)
    #expect(columns(echoed(typed)) <= 50)
  }

  @Test func aRefusalQuotesAPartOfALine() {
    let long = String(repeating: "word ", count: 300)
    let text = Refusal("There is no story \"\(long)\".", remedy: "/stories lists them.").text
    #expect(text.hasPrefix("There is no story \"word word "))
    #expect(text.hasSuffix("...\". /stories lists them."))
    #expect(text.count < 100)
  }

  @Test func aMessageOfTheParserIsCutWordByWord() {
    let message = "Error: Unknown option '--\(String(repeating: "y", count: 500))'\nUsage: /stories"
    let rows = shortened(message).split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows[0].count < 100)
    #expect(rows[1] == "Usage: /stories")
  }

  /// What needs no slash is nobody's question: no area, no theme, no story has that name.
  @Test func wordsWithoutASlashMeanNothingElse() {
    let bank = Shipped.bank
    for word in CommandTable.names.phrases.keys {
      #expect(bank.thing(called: word, among: [.area], by: .wholeNames) == nil, "\(word)")
      #expect(bank.theme(ThemeID(word)) == nil && bank.story(StoryID(word)) == nil, "\(word)")
      #expect(word.count >= 3)
    }
  }

  @Test func onlyWhatIsACommandCanRun() {
    #expect(CommandTable.canRun("/sto approvals") && CommandTable.canRun("/back"))
    #expect(!CommandTable.canRun("/bakc") && !CommandTable.canRun("/") && !CommandTable.canRun("x"))
  }
}

// What `/numbers` proposes is true of the person's own list.

import Knowledge
import Matching
import TestSupport
import Testing

@testable import Shell

struct NumbersNextTests {
  private static let filled = "## Hours {#hours}\n- to: 4 hours\n- state: stated\n"

  @Test(arguments: [
    ("", "No number is written down. Next: begin numbers.md with one, \"## Name {#id}\"."),
    (filled, "Nothing is left to fill. Next: /number hours corrects that one."),
    ("\(filled)## Cost {#cost}\n- state: gap\n", "Next: /number cost fills the first gap."),
    (
      "## Cost {#cost}\n- state: gap\n\(filled)## Size {#size}\n- state: gap\n",
      "Next: /number cost fills the first gap; /number size that one."
    ),
  ])
  func aNumberOfTheirsIsNamed(numbers: String, expected: String) throws {
    let terminal = ScriptTerminal()
    var files = small
    files["stories/delegation.md"] = "---\nrank: primary\n---\n# D\nHeadline.\n"
    files["numbers.md"] = "# Numbers\n\(numbers)"
    let session = Session(bank: try Sandbox(files).read(), terminal: terminal) {
      Matcher(bank: $0, model: Shipped.model)
    }
    Conversation(session).reply(to: "/numbers")
    #expect(terminal.take().split(separator: "\n").last.map(String.init) == expected)
    Conversation(session).reply(to: "/numbers delegation")
    #expect(terminal.take() == "No number is written down for it. /numbers lists all.\n")
  }
}

// What a line means, in the order that `Intent` gives.

import Coaching
import Knowledge
import Testing

@testable import Matching
@testable import Shell

struct IntentTests {
  private let bank = Shipped.bank

  /// A table with the delegation story on it, two stories listed, a match made.
  private var table: Table {
    var table = Table()
    table.stories = ["delegation", "approvals"]
    table.match = Match(
      prompt: "conflict", fit: .strong, areas: [], themes: [], suggestions: [], near: [],
      decline: nil)
    table.chain = ProbeChain(
      bank: bank, story: bank.story("delegation")!, answer: bank.answer("q7"), areas: ["conflict"])
    return table
  }

  private func intent(_ line: String, empty: Bool = false) -> Intent {
    Intent.of(line, table: empty ? Table() : table, bank: bank)
  }

  @Test(arguments: [
    ("", Intent.nextProbe), ("   ", .nextProbe),
    ("/cov", .command("cov")), ("/", .command("")),
    ("2", .story(number: 2)), ("0", .story(number: 0)),
    ("b", .probe(letter: 1)), ("B)", .probe(letter: 1)), ("c?", .probe(letter: 2)),
    ("what tradeoff?", .namedProbe("tradeoff")), ("tradeoff?", .namedProbe("tradeoff")),
    ("Trade-offs?", .namedProbe("tradeoff")),
    ("what lesson?", .namedProbe("lesson")), ("lesson?", .namedProbe("lesson")),
    ("which story for conflict?", .question("conflict?")),
    ("backup for growth", .backup("growth")), ("backup", .another),
    ("another one", .another), ("Another one?", .another),
    ("why not approvals?", .whyNot("approvals")),
    ("why not the preview?", .whyNot("preview")),
    ("not approvals", .wish(.without("approvals"))),
    ("something with numbers", .wish(.withNumbers)),
    ("and for a director?", .wish(.audience(.staff))),
    ("a different company", .wish(.elsewhere)), ("shorter", .wish(.shorter)),
    (
      "Tell me about a time you were wrong.",
      .question("Tell me about a time you were wrong.")
    ),
    ("growth", .question("growth")),
  ])
  func means(_ line: String, _ wanted: Intent) { #expect(intent(line) == wanted) }

  @Test(arguments: [
    ("b", Intent.question("b")), ("2", .question("2")), ("lesson?", .question("lesson?")),
    ("another one", .question("another one")), ("not approvals", .question("not approvals")),
    ("", .nextProbe),
  ])
  func meansOnAnEmptyTable(_ line: String, _ wanted: Intent) {
    #expect(intent(line, empty: true) == wanted)
  }

  @Test func aCompetencyIsAQuestionUnlessItAsks() {
    #expect(intent("ownership") == .question("ownership"))
    #expect(intent("ownership?") == .namedProbe("ownership"))
  }
}

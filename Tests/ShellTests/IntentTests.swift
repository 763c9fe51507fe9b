// What a line means, in the order that `Intent` gives.

import Coaching
import Knowledge
import TestSupport
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
      prompt: "conflict", fit: .strong, areas: [], themes: [], suggestions: [],
      decline: nil)
    table.chain = ProbeChain(
      bank: bank, story: bank.story("delegation")!, answer: bank.answer("q7"), areas: ["conflict"])
    return table
  }

  private func intent(_ line: String, empty: Bool = false) -> Intent {
    Intent.of(
      line, table: empty ? Table() : table, bank: bank, isWord: { $0 == "leader" },
      heard: { $0 == "did anyone push back?" ? "obstacle" : nil })
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
    ("that sounds weak. another one", .another),
    ("ok, something with numbers", .wish(.withNumbers)),
    ("not that one", .another), ("what's your backup?", .another), ("and a backup", .another),
    ("Something with numbers, please", .wish(.withNumbers)),
    ("no, not approvals", .wish(.without("approvals"))), ("bye", .command("quit")),
  ])
  func means(_ line: String, _ wanted: Intent) { #expect(intent(line) == wanted) }

  @Test(arguments: [
    ("b", Intent.question("b")), ("2", .question("2")), ("lesson?", .question("lesson?")),
    ("another one", .another), ("backup?", .another),
    ("not approvals", .wish(.without("approvals"))), ("shorter", .wish(.shorter)),
    ("what about a difficult peer?", .question("what about a difficult peer?")),
    ("", .nextProbe),
  ])
  func meansOnAnEmptyTable(_ line: String, _ wanted: Intent) {
    #expect(intent(line, empty: true) == wanted)
  }

  @Test func aCompetencyIsAQuestionUnlessItAsks() {
    #expect(intent("ownership") == .question("ownership"))
    #expect(intent("ownership?") == .namedProbe("ownership"))
  }

  /// As people really ask on, with the probe that they mean.
  static let followUps: [(String, ProbeID)] = [
    ("tell me more", "more"), ("Tell me more about that.", "more"), ("go on", "more"),
    ("ok, and how did you do that?", "more"), ("can you be more specific?", "more"),
    ("so what?", "result"), ("did it work?", "result"), ("how did it turn out?", "result"),
    ("and then?", "aftermath"), ("what happened next?", "aftermath"),
    ("what happened after that", "aftermath"), ("is it still running?", "aftermath"),
    ("what would you do differently", "lesson"), ("Would you do it again?", "lesson"),
    ("what will you do differently next time?", "lesson"),
    ("how big was the team?", "scope"), ("who was involved?", "scope"),
    ("how many people worked on it?", "scope"),
    ("how do you know?", "result-number"), ("how do you know that it worked?", "result-number"),
    ("what if it had failed?", "had-failed"), ("And if it had failed?", "had-failed"),
    ("why did you do that?", "alternatives"), ("why?", "alternatives"),
    ("how come?", "alternatives"),
    ("what other options did you consider?", "alternatives"),
    ("how did they react?", "others-view"), ("what did they think of it?", "others-view"),
    ("what did your manager say?", "others-view"), ("how did they take that?", "others-view"),
    ("what was your role in that?", "ownership"), ("who made the decision?", "who-decided"),
    ("whose idea was it?", "who-decided"), ("how long did that take you?", "timeline"),
    ("where does that number come from?", "number-source"),
    ("what was the hardest part of it?", "obstacle"), ("how did you feel?", "feeling"),
    ("how did you convince them?", "who-joined"), ("what went wrong?", "challenges"),
    ("what did you learn from that?", "learning"), ("did they disagree with you?", "friction"),
    ("was it urgent?", "stakes"), ("and what tradeoff did you make?", "tradeoff"),
    ("and what happend then", "aftermath"), ("did you win the argument?", "better-outcome"),
    ("was anybody unhappy about it?", "friction"), ("can you say it shorter?", "one-sentence"),
    ("how many users did it affect?", "who-felt"), ("so, what tradeof?", "tradeoff"),
    ("that's not enough. what else happened?", "aftermath"), ("did they agree?", "others-view"),
    ("hm ok what was hard about it", "obstacle"), ("can you give me a number?", "result-number"),
    ("what did you give up?", "tradeoff"), ("when did you give up?", "quit"),
    ("when did this happen?", "timeline"), ("what role did you play", "ownership"),
    ("how is your relationship with him now?", "relationship"),
  ]

  @Test(arguments: followUps)
  func naturalFollowUpsAreProbes(_ line: String, _ probe: ProbeID) {
    #expect(intent(line) == .namedProbe(probe))
    #expect(intent(line, empty: true) != .namedProbe(probe))
  }

  @Test(arguments: [
    "Tell me about a time you decided without data.", "tell me about a time it took long",
    "describe the hardest moment of your career", "what is your biggest weakness?",
    "give me an example of a decision you regret", "how do you deal with stress?",
    "have you ever disagreed with a decision?", "what motivates you?", "why do you want to leave?",
    "what did you learn from your biggest failure?", "which story for conflict?",
    "tell me about a conflict", "when did you last change your mind?", "a mistake",
    "tell me about a conflict, not approvals", "which story for growth, another one",
    "what would your manager say about you?", "how would your team describe you?",
  ])
  func fullQuestionsStartAnew(_ line: String) {
    guard case .question = intent(line) else {
      Issue.record("\(line) is \(intent(line))")
      return
    }
  }

  /// Nearly every wording of the catalogue is a question of its own, whatever lies on the table;
  /// what is not could be asked of any story ("What did you learn from it?").
  @Test func theCatalogueIsNotSwallowed() {
    let questions = bank.themes.filter(\.inScope).flatMap(\.questions).map(\.text)
    let wording = ProbeWording(bank.probes, first: [])
    let swallowed = questions.filter { (wording.named($0) ?? wording.meant($0)) != nil }
    #expect(questions.count > 5000)
    #expect(swallowed.count * 100 < questions.count, "\(swallowed.joined(separator: "\n"))")
    let told = swallowed.filter { $0.lowercased().hasPrefix("tell me about a") }
    #expect(told.isEmpty, "\(told)")
  }

  @Test(arguments: [
    ("hlep", Intent.nearCommand("help")), ("storeis", .nearCommand("stories")),
    ("hlep?", .nearCommand("help")), ("critque", .nearCommand("critique")),
    ("refine", .nearCommand("refine")), ("refine q7", .nearCommand("refine q7")),
    ("help", .command("help")), ("?", .command("help")), ("exit", .command("quit")),
    ("Where are my gaps?", .command("coverage")),
    ("delegation", .show("delegation")), ("the preview", .show("preview")),
    ("show me approvals", .show("approvals")), ("q7?", .command("answers q7")),
    ("feedback", .question("feedback")), ("mistake", .question("mistake")),
    ("coverage", .command("coverage")),
    ("leader", .question("leader")), ("conflict", .question("conflict")),
    ("refine the story", .question("refine the story")),
  ])
  func aLoneWordNearACommandIsOffered(_ line: String, _ wanted: Intent) {
    #expect(intent(line, empty: true) == wanted)
  }
}

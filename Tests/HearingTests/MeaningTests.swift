// What a line means: every ear on its own examples, and follow-ups as people really ask them.

import Coaching
import Knowledge
import TestSupport
import Testing

@testable import Hearing

struct MeaningTests {
  private let bank = Shipped.bank

  /// Each ear hears its examples and leaves the others, among all ears in their order.
  @Test(arguments: Ears.all.map { String(describing: $0) })
  func examples(_ name: String) throws {
    let ear = try #require(Ears.all.first { String(describing: $0) == name })
    #expect(!ear.heard.isEmpty)
    for example in ear.heard {
      let line = TypedLine(example.line)
      #expect(ear.hear(line, moment(example.table)) == example.meaning, "\(example.line)")
    }
    for example in ear.heard + ear.passed {
      let meaning = Meaning.of(example.line, at: moment(example.table))
      #expect(meaning == example.meaning, "\(example.line) is \(meaning)")
    }
    for example in ear.passed {
      let line = TypedLine(example.line)
      #expect(ear.hear(line, moment(example.table)) == nil, "\(name) hears \(example.line)")
    }
  }

  /// Delegation is told as Q7; "leader" is a word of the catalogue.
  private func moment(_ table: Example.Table) -> Moment {
    let moment = Moment(bank: bank, commands: Self.commands)
    moment.isWord = { $0 == "leader" }
    moment.sureShare = 0.25
    moment.heard = { $0 == "did anyone push back?" ? ("obstacle", 0.9) : nil }
    guard table != .empty else { return moment }
    moment.hasList = true
    moment.wasAsked = true
    moment.wasProbed = table == .probed
    if case .goingOn(let share) = table { moment.goesOn = { _ in share } }
    if case .doubted(let line) = table { moment.doubtful = line }
    moment.offered =
      ProbeChain(
        bank: bank, story: bank.story("delegation")!, answer: bank.answer("q7"),
        areas: ["conflict"]
      ).offered
    return moment
  }

  private static let commands = CommandNames([
    .init(name: "help", aliases: ["h"], phrases: ["help"]),
    .init(name: "stories", aliases: ["s"], phrases: ["stories"]),
    .init(name: "critique", aliases: [], phrases: []),
    .init(name: "coverage", aliases: ["cov"], phrases: ["coverage", "where are my gaps"]),
    .init(name: "refine", aliases: ["r"], phrases: []),
    .init(name: "level", aliases: [], phrases: []),
    .init(name: "quit", aliases: ["q", "exit"], phrases: ["quit", "exit", "bye"]),
  ])

  private func meaning(_ line: String, empty: Bool = false) -> Meaning {
    Meaning.of(line, at: moment(empty ? .empty : .told))
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
    ("what trade-off?", "tradeoff"), ("What trade-offs were there?", "tradeoff"),
    ("that's not enough. what else happened?", "aftermath"), ("did they agree?", "others-view"),
    ("hm ok what was hard about it", "obstacle"), ("can you give me a number?", "result-number"),
    ("what did you give up?", "tradeoff"), ("when did you give up?", "quit"),
    ("when did this happen?", "timeline"), ("what role did you play", "ownership"),
    ("how is your relationship with him now?", "relationship"),
  ]

  @Test(arguments: followUps)
  func naturalFollowUpsAreProbes(_ line: String, _ probe: ProbeID) {
    #expect(meaning(line) == .namedProbe(probe))
    #expect(meaning(line, empty: true) != .namedProbe(probe))
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
    guard case .question = meaning(line) else {
      Issue.record("\(line) is \(meaning(line))")
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

  @Test(arguments: FigureWord.heard)
  func figures(_ line: String, _ wanted: FigureWord) { #expect(FigureWord.of(line) == wanted) }

  @Test(arguments: YesOrNo.heard)
  func yesAndNo(_ line: String, _ wanted: YesOrNo) { #expect(YesOrNo.of(line) == wanted) }

  @Test(arguments: RefiningWord.heard)
  func whileMending(_ line: String, _ wanted: RefiningWord) throws {
    let answer = try #require(bank.answer("q7"))
    #expect(RefiningWord.of(line, in: Manuscript(answer)) == wanted)
  }
}

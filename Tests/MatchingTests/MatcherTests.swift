import Foundation
import Knowledge
import Language
import TestSupport
import Testing

@testable import Matching

struct LexiconTests {
  private let lexicon = Lexicon(
    words: ["deadline", "mistake", "mister", "time"], counts: [9, 20, 1, 50])

  @Test(arguments: [
    ("mistke", "mistake"), ("mistkae", "mistake"), ("deadlnie", "deadline"),
    ("dedlinne", "deadline"),
  ])
  func slips(typed: String, meant: String) { #expect(lexicon.correction(of: typed) == meant) }

  @Test(arguments: ["mistake", "tme", "kangaroo"])
  func leftAlone(typed: String) { #expect(lexicon.correction(of: typed) == nil) }
}

struct ReadingTests {
  private func theme(_ prompt: String) -> ThemeID? {
    Shipped.matcher.match(prompt, wish: Wish()).themes.first?.id
  }

  /// Who does it to whom decides the theme, with the encoder beside the words as it ships.
  @Test(arguments: [
    ("Describe a time you criticised someone's work.", "gave-feedback"),
    ("Describe a time someone criticised your work.", "feedback-received"),
    ("When did you last win a sceptical director over?", "persuaded"),
    ("When did a sceptical director last win you over?", "changed-my-mind"),
    ("A time you bailed out a teammate.", "helped-colleague"),
    ("Tell me about someone you mentored.", "mentored"),
    ("Tell me about someone who mentored you.", "shaped-me"),
    ("When did your team let you down?", "slacking-teammate"),
    ("When did you let your team down?", "failure"),
    ("Somebody got the wrong end of the stick because of your email.", "misunderstood"),
    ("Tell me about a time you misunderstood somebody.", "misunderstanding"),
    ("Tell me about a deadline you met against the odds.", "tight-deadline"),
    ("Tell me about a deadline you did not meet.", "missed-deadline"),
  ])
  func whoDoesItToWhom(prompt: String, expected: String) throws {
    let encoder = try #require(Shipped.encoder)
    let matcher = Matcher(bank: Shipped.bank, model: Shipped.model, encoder: encoder)
    #expect(matcher.match(prompt, wish: Wish()).themes.first?.id.text == expected)
  }

  @Test(arguments: [
    ("When did you give a colleague feedback that was hard to hear?", "gave-feedback"),
    ("What was the hardest feedback that you received?", "feedback-received"),
    ("Tell me how you convinced your boss.", "persuaded"),
    ("tell me abuot a mistke you made at wrok", "mistake"),
    ("ownership", "took-ownership"),
    ("disagreed-with-boss", "disagreed-with-boss"),
    ("which story for a misunderstanding between us?", "misunderstanding"),
  ])
  func directionTyposAndNames(prompt: String, expected: String) {
    #expect(theme(prompt)?.text == expected)
  }

  @Test func aQuestionOfTheCatalogueIsItsOwnNearest() {
    let model = Shipped.model
    let reader = FeatureReader(synonyms: model.synonyms)
    let words = reader.stemmer.words(of: "Tell me about a time you disagreed with your boss.")
    let vector = model.knownFeatures.vector(reader.features(words))
    let nearest = model.catalogue.nearest(vector, count: 1)
    #expect(
      nearest.map { model.themes[Int(model.catalogue.themes[$0.question])] } == [
        "disagreed-with-boss"
      ])
  }
}

struct DeclineTests {
  private func decline(_ prompt: String) -> Decline? {
    Shipped.matcher.match(prompt, wish: Wish()).decline
  }

  @Test func payIsOutOfScope() {
    #expect(decline("What are your salary expectations?") == .outOfScope("pay"))
  }
  @Test(arguments: ["a", "??", "asdf qwer zxcv", "Erzählen Sie mir von einem Konflikt im Team"])
  func notUnderstood(prompt: String) {
    guard case .notUnderstood = decline(prompt) else {
      Issue.record("\(prompt): \(String(describing: decline(prompt)))")
      return
    }
  }
  @Test func aThemeThatNoStoryTells() {
    #expect(decline("Tell me about a time you had to dismiss somebody.") == .noStory)
  }
}

struct RankingTests {
  @Test func theAnswersQuestionBringsItsStory() {
    let match = Shipped.matcher.match("When did you disagree with your boss?", wish: Wish())
    #expect(match.fit == .strong)
    #expect(match.suggestions.first?.story == "delegation")
    #expect(match.suggestions.first?.answer == "q7")
  }
  @Test func reasonsStandInOrderAndAddUp() throws {
    let match = Shipped.matcher.match("When did you disagree with your boss?", wish: Wish())
    let first = try #require(match.suggestions.first)
    let points = first.reasons.map(\.points)
    #expect(points == points.sorted(by: >))
    #expect(abs(points.reduce(0, +) - first.score) < 1e-9)
  }
  /// What can't be known may have words in the figure's place; they are no figure.
  @Test func aStoryWithoutAFigureIsNoneWithNumbers() {
    var bank = Shipped.bank
    for place in bank.numbers.indices {
      (bank.numbers[place].state, bank.numbers[place].to) = (.unknown, "a few")
    }
    var wish = Wish()
    wish.withNumbers = true
    let match = Matcher(bank: bank, model: Shipped.model).match("conflict", wish: wish)
    #expect(match.suggestions.isEmpty)
    #expect(!Shipped.matcher.match("conflict", wish: wish).suggestions.isEmpty)
  }

  @Test func aStoryPutAsideIsNotSuggested() {
    var wish = Wish()
    wish.without = ["delegation"]
    let match = Shipped.matcher.match("When did you disagree with your boss?", wish: wish)
    #expect(!match.suggestions.map(\.story).contains("delegation"))
  }
  @Test func oneEmployer() {
    #expect(
      Shipped.matcher.sameEmployer(as: "delegation").isSuperset(of: [
        "delegation", "approvals", "preview",
      ]))
    #expect(!Shipped.matcher.sameEmployer(as: "delegation").contains("payments"))
    #expect(Shipped.matcher.sameEmployer(as: nil).isEmpty)
  }
}

struct ModelFileTests {
  @Test func aModelSurvivesItsBytes() {
    let bytes = Shipped.model.serialised
    #expect(ThemeModel(Data(bytes))?.serialised == bytes)
  }
  @Test func damagedBytesAreRefused() {
    let bytes = Shipped.model.serialised
    #expect(ThemeModel(Data(bytes.dropLast(9))) == nil)
    #expect(ThemeModel(Data([1, 2, 3])) == nil)
  }
}

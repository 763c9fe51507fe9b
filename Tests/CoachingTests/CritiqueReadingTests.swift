// Sentences, words, figures and clauses of an answer.

import Knowledge
import Language
import TestSupport
import Testing

@testable import Coaching

struct CritiqueReadingTests {
  private func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: text) }

  @Test func sentencesKnowTheirPlace() {
    let text =
      "I rang Dr. Roth at 4.30 p.m. today.  He agreed!\n\nThen it rained (a lot). \"Why?\" I asked."
    let sentences = Script.prose(text).sentences
    #expect(
      sentences.map(\.text) == [
        "I rang Dr. Roth at 4.30 p.m. today.", "He agreed!", "Then it rained (a lot).",
        "\"Why?\"", "I asked.",
      ])
    #expect(sentences.map(\.paragraph) == [0, 0, 1, 1, 1])
    #expect(sentences.allSatisfy { String(Array(text)[$0.range]) == $0.text })
  }

  @Test func everyLineOfANoteIsASentence() {
    let sentences = Script.parts([.action: "- wrote the plan\n- told the board"]).sentences
    #expect(sentences.map(\.text) == ["wrote the plan", "told the board"])
    #expect(sentences.allSatisfy { $0.given == .action })
  }

  @Test func nothingIsNoSentence() {
    #expect(Script.prose("").sentences.isEmpty)
    #expect(Script.prose(" \n\n ").sentences.isEmpty)
    #expect(Script.parts([:]).sentences.isEmpty)
  }

  @Test func contractionsComeApart() {
    let words = tokens("I’d said we don't need 1,900.5 three-year A/B tests.").map(\.word)
    #expect(
      words == [
        "i", "'d", "said", "we", "do", "n't", "need", "1,900.5", "three-year", "a/b", "tests", ".",
      ])
  }

  @Test(arguments: [
    ("Returns fell by 40%.", [Figure.Kind.percent]),
    ("It costs 1.2 million euros.", [.money]),
    ("We cut it by half.", [.ratio]),
    ("It went from a week to an afternoon, in three teams.", [.count]),
    ("It went from five hours to fifty minutes.", [.duration, .duration]),
    ("After two weeks it was better.", [.time]),
    ("In May 2019 I left at nine.", [.time, .time]),
    ("There has been no complaint since.", [.nothing]),
    ("Mistakes dropped to one.", [.count]),
    ("One of them laughed.", []),
    ("The first year was hard.", []),
    ("It happens about once a week.", [.count]),
  ])
  func figures(_ text: String, _ kinds: [Figure.Kind]) {
    #expect(FigureFinder.all(in: tokens(text)).map(\.kind) == kinds)
  }

  @Test(arguments: [
    ("I called her and wrote the list.", [Clause.Subject.me, .me], [Clause.Manner.deed, .deed]),
    ("We met on Friday, and I decided.", [.us, .me], [.deed, .deed]),
    ("The team built it.", [.us], [.deed]),
    ("I could have waited.", [.me], [.possible]),
    ("I didn't ask.", [.me], [.denied]),
    ("I was told to wait.", [.me], [.passive]),
    ("She was ill.", [.other], [.state]),
    ("I've used it since.", [.me], [.perfect]),
    ("I now ask first.", [.me], [.present]),
    ("Wrote an RFC.", [.me], [.deed]),
  ])
  func clauses(_ text: String, _ subjects: [Clause.Subject], _ manners: [Clause.Manner]) {
    let clauses = ClauseReader.clauses(of: tokens(text), grammar: Shipped.words.grammar)
    #expect(clauses.map(\.subject) == subjects)
    #expect(clauses.map(\.manner) == manners)
  }

  @Test(arguments: [
    ("instead of", "I took tea instead of coffee.", 3..<5),
    ("trad* off", "Trading off speed.", 0..<2),
    ("chose ... over", "I chose the old one over both.", 1..<6),
    ("could have <past>", "It could have failed.", 1..<4),
    ("did <not> like", "He didn't like it.", 1..<4),
    ("^ last/this year", "Last year I left.", 0..<2),
    ("to <number>", "It fell to nine.", 2..<4),
  ])
  func phrases(_ phrase: String, _ text: String, _ place: Range<Int>) {
    let found = PatternList([phrase]).matches(in: tokens(text), grammar: Shipped.words.grammar)
    #expect(found == [place])
  }

  @Test func aGapDoesNotCrossAMark() {
    let found = PatternList(["chose ... over"])
      .matches(in: tokens("I chose it, over tea."), grammar: Shipped.words.grammar)
    #expect(found.isEmpty)
  }
}

// A critique as a whole: order, time, shares, and the promises about natural speech.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

struct CritiqueTests {
  private func found(_ answer: Script, to question: String = "Tell me about a decision.")
    -> [CheckID]
  {
    critique(answer, of: question, level: .mid, words: Shipped.words).findings.map(\.check)
  }

  /// A list that no code reads would mislead whoever writes one.
  @Test func everyWordListIsRead() {
    let ofLevels = LevelSign.allCases.flatMap { $0.kind.lists }
    let read = Set((WordList.all + WordList.ofNumbers).map(\.name) + ofLevels)
    #expect(Set(Shipped.bank.words.keys).subtracting(read) == ["fields", "others", "synonyms"])
  }

  @Test func timeIsAtTheRateOfSpeech() {
    #expect(SpeakingTime(words: 0).seconds == 0...0)
    #expect(SpeakingTime(words: 130).seconds == 49...60)
    #expect(SpeakingTime(words: 240).seconds == 90...111)
  }

  @Test func sharesAddUp() {
    let critique = critique(
      .parts([.situation: "one two", .action: "three four five six", .result: "seven eight"]),
      of: "", level: .mid, words: Shipped.words)
    #expect(critique.wordCount == 8)
    #expect(critique.shares[.action] == 0.5)
    #expect(critique.shares[.lesson] == 0)
    #expect(critique.shares.values.reduce(0, +) == 1)
  }

  @Test func theCostliestComesFirst() {
    let findings = critique(
      .parts([
        .situation: "The lift was stuck.", .action: "We met. We called the porter and he came.",
        .result: "Everybody was happy.",
      ]), of: "Tell me about a time you helped.", level: .mid, words: Shipped.words)
    #expect(findings.findings.map(\.check) == ["we-not-i", "no-number", "no-lesson", "too-short"])
    #expect(findings.firstProbe == .ownership)
  }

  @Test func aTradeoffWithoutItsNameCounts() {
    let answer = Script.parts([
      .situation: "Trucks queued at the gate.",
      .action: "I decided to open the side gate, so somebody has to stand there in the rain.",
      .result: "The queue went from an hour to ten minutes.",
      .lesson: "I count the trucks first now.",
    ])
    #expect(!found(answer).contains("no-lesson"))
    #expect(!found(answer).contains("lesson-not-applied"))
    #expect(!found(answer).contains("no-number"))
  }

  @Test(arguments: ["", "   ", "???", "…", "12", "\n\n"])
  func scrapsAreExamined(_ text: String) {
    #expect(found(.prose(text)).contains("too-short"))
    #expect(found(.prose(text)).contains(AbsentPart.id))
  }

  @Test func withoutWordListsMuchIsOverlookedAndNothingBreaks() {
    let bare = Vocabulary(words: [:])
    let critique = critique(
      .prose("I called her. It took two hours."), of: "Why?", level: .staff, words: bare)
    #expect(critique.findings.contains { $0.check == TooShort.id })
  }

  @Test func aHeapOfKeywordsIsNoAnswer() {
    let heap =
      "The tradeoff was a tradeoff, the alternatives were considered and the lesson learned was "
      + "applied later. I drove impact, aligned stakeholders, delivered value with ownership, and "
      + "moved the needle by 50%. Metrics improved by 10x across teams. I now always apply the "
      + "learning. Leadership, ownership, customer obsession, bias for action, deep dive."
    #expect(found(.prose(heap)).contains("off-question"))
  }
}

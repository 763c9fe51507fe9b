// How well critiques agree with the labels of answers written for this project. The floors are a
// little below what was measured; a change that breaks one has made critiques worse.

import Coaching
import Foundation
import TestSupport
import Testing

struct CritiqueScoreTests {
  @Test(arguments: [
    ("first", f1: 0.95, probe: 0.95, onGood: 0.05), ("second", 0.94, 0.96, 0.06),
    ("third", 0.94, 0.94, 0.09), ("fourth", 0.95, 0.93, 0.1), ("fifth", 0.95, 0.93, 0.1),
    ("sixth", 0.97, 0.97, 0.03),
  ])
  func agreesWithTheLabels(_ name: String, f1: Double, probe: Double, onGood: Double) throws {
    let score = Score(try LabelledAnswer.all(name))
    #expect(score.f1 >= f1, "\(score)")
    #expect(score.firstProbe >= probe, "\(score)")
    #expect(score.quoted >= 0.6, "\(score)")
    #expect(score.wrongPerGoodAnswer <= onGood, "\(score)")
  }

  /// Good answers to another question than the one asked: few are noticed, and of those that are
  /// asked what they answer none is called astray.
  @Test func answersToAnotherQuestion() throws {
    struct Elsewhere: Decodable {
      let id: String
      let question: String
    }
    let file = LabelledAnswer.folder.appending(path: "elsewhere.jsonl")
    let pairs = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Elsewhere.self, from: Data($0.utf8))
    }
    let answers = try LabelledAnswer.all("sixth")
    var noticed = 0
    for pair in pairs {
      let answer = try #require(answers.first { $0.id == pair.id })
      func isAstray(_ question: String) -> Bool {
        Coaching.critique(
          answer.answer, of: question, level: answer.level, words: Shipped.words
        ).findings.contains { $0.check.rawValue == "off-question" }
      }
      #expect(!isAstray(answer.question), "\(pair.id)")
      noticed += isAstray(pair.question) ? 1 : 0
    }
    #expect(pairs.count == 29)
    #expect(noticed >= 5)
  }

  @Test func theSameTextGivesTheSameFindings() throws {
    let again = Vocabulary(words: Shipped.bank.words)
    for answer in try LabelledAnswer.all("first") {
      #expect(answer.critique(Shipped.words).findings == answer.critique(again).findings)
    }
  }

  @Test func everyQuoteIsCutFromTheAnswer() throws {
    for answer in try LabelledAnswer.all("first") + LabelledAnswer.all("second") {
      for quote in answer.critique(Shipped.words).findings.compactMap(\.quote) {
        let text = quote.part.flatMap { answer.parts[$0] } ?? answer.text ?? ""
        #expect(String(Array(text)[quote.range]) == quote.text, "\(answer.id)")
      }
    }
  }
}

/// Counts over a set of answers, as the labels' makers count.
struct Score: CustomStringConvertible {
  private var right = 0
  private var wrong = 0
  private var missed = 0
  private var probes = 0
  private var quotes = (right: 0, all: 0)
  private var good = (answers: 0, wrong: 0)
  private let count: Int

  init(_ answers: [LabelledAnswer]) {
    count = answers.count
    for answer in answers { add(answer, answer.critique(Shipped.words)) }
  }

  private mutating func add(_ answer: LabelledAnswer, _ critique: Critique) {
    let wanted = Set(answer.findings.map(\.check))
    let found = Set(critique.findings.map(\.check.rawValue))
    right += wanted.intersection(found).count
    wrong += found.subtracting(wanted).count
    missed += wanted.subtracting(found).count
    probes += critique.firstProbe.rawValue == answer.firstProbe ? 1 : 0
    if answer.good { good = (good.answers + 1, good.wrong + found.subtracting(wanted).count) }
    for fault in answer.findings where !fault.quote.isEmpty && found.contains(fault.check) {
      let said = critique.findings.first { $0.check.rawValue == fault.check }?.quote?.text ?? ""
      let common = words(fault.quote).intersection(words(said)).count
      quotes = (quotes.right + (common * 2 >= words(fault.quote).count ? 1 : 0), quotes.all + 1)
    }
  }

  private func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split(whereSeparator: \.isWhitespace))
  }

  var f1: Double { Double(2 * right) / Double(max(1, 2 * right + wrong + missed)) }
  var firstProbe: Double { Double(probes) / Double(max(1, count)) }
  var quoted: Double { Double(quotes.right) / Double(max(1, quotes.all)) }
  var wrongPerGoodAnswer: Double { Double(good.wrong) / Double(max(1, good.answers)) }
  var description: String {
    "f1 \(f1), first probe \(firstProbe), quoted \(quoted), wrong per good \(wrongPerGoodAnswer)"
  }
}

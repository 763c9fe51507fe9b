// The knowledge that ships is sound and complete.

import Foundation
import TestSupport
import Testing

@testable import Knowledge

struct ShippedKnowledgeTests {
  private let bank = Shipped.bank

  @Test func noProblem() {
    #expect(bank.problems.map(ProblemText.text) == [])
  }

  @Test func stories() {
    #expect(
      bank.stories.map { "\($0.rank.rawValue) \($0.id)" } == [
        "primary approvals", "primary change-management", "primary delegation",
        "backup payments", "backup preview",
        "anecdote feedback", "anecdote mistake", "anecdote relationships", "anecdote roles",
        "anecdote transition",
      ])
    for story in bank.stories {
      #expect(!story.headline.isEmpty && !story.shows.isEmpty && !story.tells.isEmpty)
    }
  }

  @Test func answers() {
    #expect(bank.answers.map(\.id.text) == (1...16).map { "q\($0)" })
    let picks = Dictionary(uniqueKeysWithValues: bank.answers.map { ($0.id.text, $0.stories) })
    #expect(picks["q1"] == ["approvals"])
    for id in 2...6 { #expect(picks["q\(id)"] == ["approvals"]) }
    #expect(picks["q7"] == ["delegation"])
    #expect(picks["q10"] == ["change-management"])
    #expect(picks["q12"] == ["approvals", "change-management"])
  }

  @Test func areasWithThreeLevels() {
    #expect(
      bank.areas.map(\.id.text) == [
        "motivation", "proactivity", "ambiguity", "perseverance", "conflict", "empathy", "growth",
        "communication",
      ])
    for area in bank.areas {
      #expect(area.signals.count == 3, "\(area.id)")
      #expect(!area.meaning.isEmpty && !area.words.isEmpty, "\(area.id)")
    }
    #expect(Set(bank.levels.map(\.level)) == Set(Level.allCases))
  }

  @Test func everyThemeHasQuestions() {
    #expect(bank.themes.count >= 60)
    for theme in bank.themes {
      #expect(theme.questions.count >= 8, "\(theme.id)")
      #expect(!theme.about.isEmpty, "\(theme.id)")
    }
    #expect(bank.themes.filter { !$0.inScope }.count == 8)
    let texts = bank.themes.flatMap { $0.questions.map(\.text) }
    #expect(texts.count >= 7000)
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") })
  }

  @Test func themesHaveEvidence() {
    for theme in bank.themes {
      #expect(theme.evidence.isEmpty == !theme.inScope, "\(theme.id)")
    }
  }

  @Test func promptsAndTips() {
    #expect(bank.prompts.count == 5)
    #expect(bank.tips.count == 14)
  }

  @Test func everyPlaceholderIsANumber() {
    #expect(
      bank.numbers.map(\.id.text) == [
        "bulk-p95", "bulk-cut", "dashboard-p95", "error-budget", "mttr", "mttr-cut",
        "teams-onboarded", "teams-live", "integration-time", "integration-cut", "tickets-month",
        "tickets-cut",
        "manual-ops", "infra-cost", "eng-time", "teams-unblocked", "reassignment-time",
        "aged-items", "delegation-integration", "preview-saving", "preview-p95", "preview-cpu",
        "preview-hit-rate", "preview-retries", "review-throughput", "approval-sla",
        "audit-coverage", "manual-fixes", "compliance", "settlement-rate", "payment-retries",
        "reconciliation-time",
      ])
    #expect(
      bank.numbers.filter { $0.state == .stated }.map(\.id.text)
        == ["bulk-p95", "dashboard-p95", "integration-cut"])
    for number in bank.numbers { #expect(!number.stories.isEmpty, "\(number.id)") }
  }

  @Test func probes() {
    #expect(bank.probes.count >= 40)
    for probe in bank.probes { #expect(!probe.ask.isEmpty && !probe.listensFor.isEmpty) }
  }

  /// Putting a section's own text under its heading changes no byte; so does filling a number
  /// with what it has.
  @Test func editsThatChangeNothing() throws {
    let files = Repository.knowledge.deletingLastPathComponent()
    for sections in bank.stories.map(\.sections) + bank.answers.map(\.sections) {
      for section in sections {
        let file = section.place.file
        var edit = try Edit(
          files.appendingPathComponent(file), shownAs: file, fingerprint: bank.fingerprints[file])
        try edit.replaceSection(section.name, with: section.text)
        #expect(!edit.changesAnything, "\(file) \(section.name)")
      }
    }
    let list = "knowledge/numbers.md"
    var edit = try Edit(files.appendingPathComponent(list), shownAs: list)
    for number in bank.numbers {
      try edit.setFact("state", to: number.state.rawValue, of: number.id)
      try edit.setFact("unit", to: number.unit, of: number.id)
    }
    #expect(!edit.changesAnything)
  }
}

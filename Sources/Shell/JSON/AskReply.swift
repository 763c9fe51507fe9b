// A match as JSON, for programs that ask.

import Coaching
import Knowledge
import Matching

/// What `ask --json` writes for a question. Lists are best first.
struct AskReply: Encodable {
  struct Weighted: Encodable {
    let id: String
    let score: Double
  }
  struct SuggestionRow: Encodable {
    let story: StoryID
    let rank: Role
    let score: Double
    let answer: AnswerID?
    let because: [String]
  }
  struct Follow: Encodable {
    let id: ProbeID
    let ask: String
  }
  let question: String
  let fit: Fit
  let focus: [Weighted]
  let themes: [Weighted]
  let suggestions: [SuggestionRow]
  let probes: [Follow]
}

extension AskReply {
  /// - Parameters:
  ///   - question: as it was typed.
  ///   - bank: for the sentences of the reasons.
  init(_ match: Match, to question: String, bank: Bank) {
    self.question = question
    fit = match.fit
    focus = match.areas.map { Weighted(id: $0.id.text, score: rounded($0.score)) }
    themes = match.themes.prefix(5).map { Weighted(id: $0.id.text, score: rounded($0.score)) }
    suggestions = match.suggestions.map { suggestion in
      SuggestionRow(
        story: suggestion.story, rank: suggestion.role, score: rounded(suggestion.score),
        answer: suggestion.answer, because: suggestion.reasons.map { $0.sentence(bank: bank) })
    }
    probes = AskReply.probes(match, bank)
  }

  /// The follow-ups that the first story invites.
  private static func probes(_ match: Match, _ bank: Bank) -> [Follow] {
    guard match.fit != .none, let first = match.suggestions.first,
      let story = bank.story(first.story)
    else { return [] }
    let chain = ProbeChain(
      bank: bank, story: story, answer: first.answer.flatMap(bank.answer),
      areas: match.areas.map(\.id))
    return chain.offered.compactMap(bank.probe).map { Follow(id: $0.id, ask: $0.ask) }
  }
}

// A match as JSON, for programs that ask. `docs/ask.schema.json` says what each key means.

import Coaching
import Knowledge
import Matching

/// What `ask --json` writes for a question. Lists are best first; a key without a value is left out.
struct AskReply: Encodable {
  struct Named: Encodable {
    let id: ThemeID
    let name: String
  }
  struct Weighted: Encodable {
    let id: String
    let score: Double
  }
  struct Gap: Encodable {
    let theme: ThemeID
    let area: AreaID?
    let field: String?
    let sentence: String
  }
  struct Declined: Encodable {
    let kind: String
    let why: String
  }
  struct SuggestionRow: Encodable {
    let story: StoryID
    let title: String
    let rank: Role
    let score: Double
    let meant: Bool
    let answer: AnswerID?
    let because, caveats: [String]
  }
  struct Follow: Encodable {
    let id: ProbeID
    let ask: String
  }
  let question: String
  let fit: Fit
  let taken: [Named]
  let facets: [String]
  let caveats: [String]
  let declined: Declined?
  let gap: Gap?
  let focus, themes: [Weighted]
  let suggestions: [SuggestionRow]
  let probes: [Follow]
}

extension AskReply {
  /// - Parameters:
  ///   - question: as it was typed.
  ///   - bank: for the names and sentences.
  init(_ match: Match, to question: String, bank: Bank) {
    self.question = question
    fit = match.fit
    taken = match.taken(in: bank).map { Named(id: $0.id, name: $0.name) }
    facets = match.facets.map(\.rawValue)
    caveats = [match.caveat(in: bank)].compactMap { $0 }
    declined = match.whyNone(in: bank).map { why in
      Declined(kind: match.decline?.kind ?? "", why: why)
    }
    gap = match.missing(in: bank).map {
      Gap(theme: $0.theme.id, area: $0.area?.id, field: $0.field, sentence: $0.sentence)
    }
    focus = match.areas.map { Weighted(id: $0.id.text, score: rounded($0.score)) }
    themes = match.themes.prefix(5).map { Weighted(id: $0.id.text, score: rounded($0.score)) }
    suggestions = match.suggestions.enumerated().map { place, suggestion in
      SuggestionRow(
        story: suggestion.story, title: bank.story(suggestion.story)?.title ?? "",
        rank: suggestion.role, score: rounded(suggestion.score),
        meant: match.fit != .none && place < MatchPage.listed, answer: suggestion.answer,
        because: suggestion.reasons.filter { $0.points > -Reason.leastPoints }
          .map { $0.sentence(bank: bank) },
        caveats: suggestion.against(in: bank))
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

extension Decline {
  fileprivate var kind: String {
    switch self {
    case .outOfScope: "out-of-scope"
    case .noStory: "no-story"
    case .contrary: "contrary"
    case .notUnderstood: "not-understood"
    }
  }
}

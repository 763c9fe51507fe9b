// Values written as one line of JSON, keys sorted, so that the same reply is the same text.

import Coaching
import Foundation
import Knowledge
import Matching

extension Session {
  package func writeJSON(_ value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return }
    terminal.write(String(decoding: data, as: UTF8.self) + "\n")
  }
}

extension AskReply {
  /// - Parameter bank: for the sentences of the reasons.
  init(_ match: Match, bank: Bank) {
    question = match.prompt
    fit = match.fit
    focus = match.areas.map { Weighted(id: $0.id.text, score: rounded($0.score)) }
    themes = match.themes.prefix(5).map { Weighted(id: $0.id.text, score: rounded($0.score)) }
    suggestions = match.suggestions.map { suggestion in
      Told(
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

/// Four digits after the point: what is said, not noise.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

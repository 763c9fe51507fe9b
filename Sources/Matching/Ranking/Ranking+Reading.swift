// What a ranking draws from the reading of the prompt, and how it is shown in a match.

import Foundation
import Knowledge
import Language

extension Ranking {
  init(
    bank: Bank, model: ThemeModel, weights: RankingWeights, reading: PromptReading,
    profiles: [StoryProfile], asked: [Facet]
  ) {
    self.bank = bank
    self.asked = asked
    self.model = model
    self.weights = weights
    self.reading = reading
    themes = Ranking.inScope(reading.themes, model)
    answers = bank.answers.map { answer in
      Ranking.nearness(of: answer, themes: reading.themes, model: model, weights: weights)
    }
    telling = Ranking.telling(reading.words, model)
    likeness = Ranking.likeness(of: profiles, to: reading.meaning, weights: weights)
  }

  /// Each story's share of the likeness, in meaning, of all texts without marks.
  private static func likeness(
    of profiles: [StoryProfile], to question: [Float], weights: RankingWeights
  ) -> [StoryID: Double] {
    let read = profiles.filter { $0.meaning.count == question.count && !question.isEmpty }
    let powers = read.map { profile in
      let likeness = zip(profile.meaning, question).reduce(Float(0)) { $0 + $1.0 * $1.1 }
      return exp(weights.likenessSharpness * Double(likeness))
    }
    let total = powers.reduce(0, +)
    return Dictionary(
      zip(read.map(\.story), powers.map { $0 / total }), uniquingKeysWith: { first, _ in first })
  }

  private static func inScope(
    _ themes: [Double], _ model: ThemeModel
  ) -> [Double] {
    let inside = themes.enumerated().map { model.inScope[$0] ? $1 : 0 }
    let total = inside.reduce(0, +)
    return total > 0 ? inside.map { $0 / total } : inside
  }

  private static func nearness(
    of answer: Answer, themes: [Double], model: ThemeModel, weights: RankingWeights
  ) -> Double {
    answer.themes.enumerated().reduce(0) { sum, entry in
      guard let index = model.index(of: entry.element) else { return sum }
      return sum + themes[index] * (entry.offset == 0 ? 1 : weights.alsoTheme)
    }
  }

  /// Words beyond the frame of a question, each once.
  private static func telling(
    _ words: [StemmedWord], _ model: ThemeModel
  ) -> [(word: String, weight: Double)] {
    var seen: Set<String> = []
    return words.compactMap { word in
      guard seen.insert(word.stem).inserted else { return nil }
      let index = model.knownFeatures.index(of: Fingerprint.of(word.stem))
      let weight = index.map { Double(model.knownFeatures.weights[$0]) } ?? unknownWeight
      return weight < leastTelling ? nil : (word.word, weight * weight)
    }
  }

  /// Words rarer than one in about fifty questions are telling; one that no question has counts as
  /// one of about a thousand. By hand, not measured.
  private static let leastTelling = 5.0
  private static let unknownWeight = 8.0

  /// The answer to adapt when this story is told; nil when none comes near.
  func answer(for profile: StoryProfile) -> AnswerID? {
    // One prepared for a follow-up is a part of a longer one, too.
    let own = profile.answers.map { entry in
      let isPart = !bank.answers[entry.index].probes.isEmpty
      return (entry.index, (isPart ? weights.anyProject : 1) * answers[entry.index])
    }
    let any = bank.answers.indices.filter { bank.answers[$0].stories.isEmpty }
      .map { ($0, profile.rank == .anecdote ? 0 : weights.anyProject * answers[$0]) }
    let best = (own + any).max { ($0.1, $1.0) < ($1.1, $0.0) }
    guard let best, best.1 > Ranking.leastNear else { return nil }
    return bank.answers[best.0].id
  }

  /// An answer of less nearness has nothing to adapt. By hand, not measured.
  private static let leastNear = 0.06

  var areasInOrder: [Scored<AreaID>] {
    reading.areas.enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .map { Scored(model.areas[$0.offset], $0.element) }
  }

  var themesInOrder: [Scored<ThemeID>] {
    reading.themes.enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
      .prefix(Ranking.mostThemes).map { Scored(model.themes[$0.offset], $0.element) }
  }

  /// Themes that a match tells of; behind them there is only noise. By hand.
  private static let mostThemes = 8

  /// The likeliest theme out of scope, if the prompt is less likely in scope than the limit.
  func outOfScope(below limit: Double) -> ThemeID? {
    let inside = reading.themes.indices.reduce(0) {
      model.inScope[$1] ? $0 + reading.themes[$1] : $0
    }
    guard inside < limit else { return nil }
    let outside = reading.themes.indices.filter { !model.inScope[$0] }
    return outside.max { (reading.themes[$0], $1) < (reading.themes[$1], $0) }
      .map { model.themes[$0] }
  }
}

// One story's score for one prompt: the sum of its parts, each kept as a reason.

import Knowledge

/// Scores the stories of a bank for a prompt.
struct Ranking {
  let bank: Bank
  let model: ThemeModel
  let weights: RankingWeights
  let reading: PromptReading
  /// Probability of each theme among those in scope, adding up to 1.
  let themes: [Double]
  /// How well each prepared answer's question is the prompt, 0...1.
  let answers: [Double]
  /// Telling words of the prompt, with how telling each is.
  let telling: [(word: String, weight: Double)]
  /// What the prompt asks for beyond its themes, in the order of the cases.
  let asked: [Facet]
  /// How near, in meaning, the text of each story without marks comes; they add up to 1.
  let likeness: [StoryID: Double]

  /// All parts of a story's score, the greatest first.
  func reasons(for profile: StoryProfile, wish: Wish) -> [Reason] {
    var reasons = themeParts(profile) + areaParts(profile)
    reasons += [answerPart(profile), wordPart(profile)].compactMap { $0 }
    if let share = likeness[profile.story] {
      reasons.append(Reason(kind: .meaning(""), points: weights.meaning * share))
    }
    if profile.rank != .anecdote {
      let share = profile.rank == .primary ? 1 : weights.backupRank
      reasons.append(Reason(kind: .rank(profile.rank), points: weights.rank * share))
    }
    reasons += wishParts(profile, wish) + facetParts(profile)
    reasons.removeAll { abs($0.points) < Ranking.leastPoints }
    return reasons.enumerated()
      .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
  }

  /// What adds less is no reason: 0.00 even with a digit more than is shown. By hand.
  private static let leastPoints = 0.0005

  /// How far the story's themes are those of the prompt, 0...1, whatever else it tells; or how far
  /// it shows the area that the prompt is the name of: what the fit is judged by.
  func support(of profile: StoryProfile) -> Double {
    let shown = profile.areas.first { $0.area == reading.namedArea }?.worth ?? 0
    return max(shown, profile.themes.reduce(0) { $0 + themes[$1.theme] * $1.plain })
  }

  private func themeParts(_ profile: StoryProfile) -> [Reason] {
    profile.themes.compactMap { told in
      let points = weights.theme * themes[told.theme] * told.worth
      guard points >= Ranking.leastPoints else { return nil }
      let id = model.themes[told.theme]
      let kind = told.role.map { Reason.Kind.tells(id, $0) } ?? .inferredTheme(id)
      return Reason(kind: kind, points: points)
    }
  }

  private func areaParts(_ profile: StoryProfile) -> [Reason] {
    let weight = reading.namedArea == nil ? weights.area : weights.namedArea
    return profile.areas.compactMap { shown in
      let points = weight * reading.areas[shown.area] * shown.worth
      guard points >= Ranking.leastPoints else { return nil }
      let id = model.areas[shown.area]
      let kind = shown.strength.map { Reason.Kind.shows(id, $0) } ?? .inferredArea(id)
      return Reason(kind: kind, points: points)
    }
  }

  /// The answer prepared with this story that comes nearest.
  private func answerPart(_ profile: StoryProfile) -> Reason? {
    let scored = profile.answers.map { entry in
      (entry.index, answers[entry.index] * (entry.isPick ? 1 : weights.laterPick))
    }
    guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 > 0 else {
      return nil
    }
    let id = bank.answers[best.0].id
    return Reason(
      kind: best.1 > weights.asksThis ? .answer(id) : .near(id), points: weights.answer * best.1)
  }

  private func wordPart(_ profile: StoryProfile) -> Reason? {
    let total = telling.reduce(0) { $0 + $1.weight }
    let shared = telling.filter { profile.says($0.word) }
    guard total > 0, !shared.isEmpty else { return nil }
    let share = shared.reduce(0) { $0 + $1.weight } / total
    let words = shared.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.map(\.word)
    return Reason(kind: .words(words), points: weights.words * share)
  }

  private func wishParts(_ profile: StoryProfile, _ wish: Wish) -> [Reason] {
    var reasons: [Reason] = []
    if let times = wish.told[profile.story], times > 0 {
      reasons.append(
        Reason(
          kind: .asked(Reason.Wording.told(times)), points: -weights.told * Double(min(times, 3))))
    }
    if let level = wish.level, level >= .senior, profile.rank == .primary {
      reasons.append(
        Reason(kind: .asked(Reason.Wording.size(level)), points: weights.level))
    }
    return reasons
  }
}

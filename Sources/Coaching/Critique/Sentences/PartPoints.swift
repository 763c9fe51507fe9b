// What a sentence says for each part. The weights were set by hand and held against answers whose
// parts are known (`Tests/CoachingTests/Answers`): see `PartFinderTests`.

import Knowledge

/// Points of one sentence.
enum PartPoints {
  /// - Parameters:
  ///   - afterSteps: whether the last step of the speaker lies behind it.
  ///   - afterRule: whether it is the last sentence, and a rule stands before it.
  static func points(
    _ sentence: ReadSentence, afterSteps: Bool, afterRule: Bool
  ) -> [AnswerPart: Double] {
    [
      .situation: situation(sentence), .task: task(sentence), .action: action(sentence),
      .result: result(sentence) + (afterSteps ? 0.7 : 0),
      .lesson: lesson(sentence) + (afterRule ? 1 : 0),
    ]
  }

  private static func situation(_ sentence: ReadSentence) -> Double {
    var points = 1.2 * (1 - sentence.position) - 0.4
    points += capped(sentence.count(.context), 0.7, 2)
    points += sentence.ownDeeds == 0 ? 0.6 : -0.9 * Double(min(sentence.ownDeeds, 2))
    points += sentence.clauses(.other, .state) > 0 ? 0.3 : 0
    points -= capped(sentence.count(.outcome), 0.3, 2)
    points -= sentence.has(.reflection) || sentence.has(.habit) ? 0.8 : 0
    return points
  }

  private static func task(_ sentence: ReadSentence) -> Double {
    var points = 0.8 * (1 - sentence.position) - 0.6
    points += capped(sentence.count(.duty), 1.2, 2)
    points += sentence.clauses(.me, .state) > 0 ? 0.4 : 0
    points -= 0.7 * Double(min(sentence.ownDeeds, 2))
    points -= capped(sentence.count(.outcome), 0.4, 2)
    points -= sentence.has(.reflection) || sentence.has(.habit) ? 0.8 : 0
    return points
  }

  private static func action(_ sentence: ReadSentence) -> Double {
    var points = sentence.ownDeeds > 0 ? 1.1 + 0.3 * Double(min(sentence.ownDeeds, 3)) : 0
    points += sentence.ownDeeds == 0 && sentence.sharedDeeds > 0 ? 0.8 : 0
    points += capped(sentence.count(.cost) + sentence.count(.alternatives), 0.35, 2)
    points += sentence.clauses(.me, .possible) + sentence.clauses(.me, .denied) > 0 ? 0.4 : 0
    points += sentence.position > 0.1 && sentence.position < 0.8 ? 0.4 : 0
    points -= capped(sentence.count(.outcome), 0.3, 2)
    points -= sentence.has(.reflection) ? 0.8 : 0
    points -= sentence.has(.habit) ? 0.4 : 0
    return points
  }

  private static func result(_ sentence: ReadSentence) -> Double {
    var points = 1.4 * sentence.position - 1
    points += capped(sentence.count(.outcome), 0.7, 3)
    points += sentence.figures.contains(where: \.measures) ? 0.6 : 0
    points += sentence.figures.contains { [.percent, .ratio, .money].contains($0.kind) } ? 0.4 : 0
    points += sentence.isOutcomeOfToday ? 0.8 : 0
    points -= 0.6 * Double(min(sentence.ownDeeds, 2))
    points += sentence.ownDeeds + sentence.sharedDeeds == 0 && sentence.position > 0.5 ? 0.4 : 0
    points -= sentence.clauses(.me, .possible) + sentence.clauses(.me, .perfect) > 0 ? 0.6 : 0
    points += isHeadline(sentence) ? 2.5 : 0
    points -= sentence.has(.reflection) ? 0.8 : 0
    return points
  }

  /// The figure first, before any story.
  private static func isHeadline(_ sentence: ReadSentence) -> Bool {
    sentence.position == 0 && sentence.has(.change) && sentence.figures.count(where: \.measures) > 1
      && sentence.clauses(.us, .state) + sentence.clauses(.me, .state) == 0
  }

  private static func lesson(_ sentence: ReadSentence) -> Double {
    let measures = sentence.figures.contains(where: \.measures)
    var points = 1.6 * sentence.position - 1.4
    points += capped(sentence.count(.reflection), 1.3, 2)
    points += capped(sentence.count(.habit), 0.8, 2)
    points += sentence.isOwnHabit ? 0.9 : 0
    points += sentence.position > 0.85 ? 0.6 : 0
    points += sentence.isRule && !measures ? (sentence.position > 0.7 ? 1.4 : 0.4) : 0
    points += sentence.clauses(.me, .perfect) > 0 ? 0.5 : 0
    points += sentence.isOrder ? 0.8 : 0
    points -= sentence.isOutcomeOfToday ? 0.9 : 0
    points -= sentence.has(.habit) ? 0 : 0.3 * Double(min(sentence.ownDeeds, 2))
    points -= measures && !sentence.has(.reflection) ? 0.7 : 0
    return points
  }

  private static func capped(_ count: Int, _ weight: Double, _ limit: Int) -> Double {
    Double(min(count, limit)) * weight
  }
}

// What a sentence says for each part. The weights were set by hand and held against answers whose
// parts are known (`Tests/CoachingTests/Answers`): see `PartFinderTests`.

import Knowledge

/// Points of one sentence.
enum PartPoints {
  /// - Parameters:
  ///   - afterSteps: whether the last step of the speaker lies behind it.
  ///   - afterRule: whether it is the last sentence, and a rule stands before it.
  static func points(_ line: Line, afterSteps: Bool, afterRule: Bool) -> [AnswerPart: Double] {
    [
      .situation: situation(line), .task: task(line), .action: action(line),
      .result: result(line) + (afterSteps ? 0.7 : 0),
      .lesson: lesson(line) + (afterRule ? 1 : 0),
    ]
  }

  private static func situation(_ line: Line) -> Double {
    var points = 1.2 * (1 - line.position) - 0.4
    points += capped(line.count(.context), 0.7, 2)
    points += line.ownDeeds == 0 ? 0.6 : -0.9 * Double(min(line.ownDeeds, 2))
    points += line.clauses(.other, .state) > 0 ? 0.3 : 0
    points -= capped(line.count(.outcome), 0.3, 2)
    points -= line.has(.reflection) || line.has(.habit) ? 0.8 : 0
    return points
  }

  private static func task(_ line: Line) -> Double {
    var points = 0.8 * (1 - line.position) - 0.6
    points += capped(line.count(.duty), 1.2, 2)
    points += line.clauses(.me, .state) > 0 ? 0.4 : 0
    points -= 0.7 * Double(min(line.ownDeeds, 2))
    points -= capped(line.count(.outcome), 0.4, 2)
    points -= line.has(.reflection) || line.has(.habit) ? 0.8 : 0
    return points
  }

  private static func action(_ line: Line) -> Double {
    var points = line.ownDeeds > 0 ? 1.1 + 0.3 * Double(min(line.ownDeeds, 3)) : 0
    points += line.ownDeeds == 0 && line.sharedDeeds > 0 ? 0.8 : 0
    points += capped(line.count(.cost) + line.count(.alternatives), 0.35, 2)
    points += line.clauses(.me, .possible) + line.clauses(.me, .denied) > 0 ? 0.4 : 0
    points += line.position > 0.1 && line.position < 0.8 ? 0.4 : 0
    points -= capped(line.count(.outcome), 0.3, 2)
    points -= line.has(.reflection) ? 0.8 : 0
    points -= line.has(.habit) ? 0.4 : 0
    return points
  }

  private static func result(_ line: Line) -> Double {
    var points = 1.4 * line.position - 1
    points += capped(line.count(.outcome), 0.7, 3)
    points += line.figures.contains(where: \.measures) ? 0.6 : 0
    points += line.figures.contains { [.percent, .ratio, .money].contains($0.kind) } ? 0.4 : 0
    points += line.isOutcomeOfToday ? 0.8 : 0
    points -= 0.6 * Double(min(line.ownDeeds, 2))
    points += line.ownDeeds + line.sharedDeeds == 0 && line.position > 0.5 ? 0.4 : 0
    points -= line.clauses(.me, .possible) + line.clauses(.me, .perfect) > 0 ? 0.6 : 0
    points += isHeadline(line) ? 2.5 : 0
    points -= line.has(.reflection) ? 0.8 : 0
    return points
  }

  /// The figure first, before any story.
  private static func isHeadline(_ line: Line) -> Bool {
    line.position == 0 && line.has(.change) && line.figures.count(where: \.measures) > 1
      && line.clauses(.us, .state) + line.clauses(.me, .state) == 0
  }

  private static func lesson(_ line: Line) -> Double {
    let measures = line.figures.contains(where: \.measures)
    var points = 1.6 * line.position - 1.4
    points += capped(line.count(.reflection), 1.3, 2)
    points += capped(line.count(.habit), 0.8, 2)
    points += line.isOwnHabit ? 0.9 : 0
    points += line.position > 0.85 ? 0.6 : 0
    points += line.isRule && !measures ? (line.position > 0.7 ? 1.4 : 0.4) : 0
    points += line.clauses(.me, .perfect) > 0 ? 0.5 : 0
    points += line.isOrder ? 0.8 : 0
    points -= line.isOutcomeOfToday ? 0.9 : 0
    points -= line.has(.habit) ? 0 : 0.3 * Double(min(line.ownDeeds, 2))
    points -= measures && !line.has(.reflection) ? 0.7 : 0
    return points
  }

  private static func capped(_ count: Int, _ weight: Double, _ limit: Int) -> Double {
    Double(min(count, limit)) * weight
  }
}

// Which part each sentence of free prose tells. Every sentence gets points for each part, by what
// it says; then the best way through situation, task, action, result and lesson is taken, where
// going on costs little and going back much. The costs were set by hand and held against the same
// answers as the points of `PartPoints`.

import Knowledge

/// Sorts sentences into parts.
enum PartFinder {
  /// Gives each sentence its part; one that speaks for none keeps nil.
  static func sort(_ sentences: inout [ReadSentence]) {
    let last = sentences.lastIndex { $0.isStep } ?? -1
    let points = sentences.enumerated().map { index, sentence in
      PartPoints.points(
        sentence, afterSteps: index > last && sentence.position < lastSteps && !sentence.isRule,
        afterRule: index == sentences.count - 1 && index > 0 && sentences[index - 1].isRule)
    }
    let path = best(sentences, points)
    for (index, part) in path.enumerated() {
      let own = points[index][part] ?? 0
      sentences[index].part = own >= leastPoints ? part : nil
    }
  }

  /// Behind this much of the answer what follows the steps is more likely a lesson.
  static let lastSteps = 0.9

  /// A sentence whose part has fewer points than this could be anything.
  static let leastPoints = -1.5

  private static func best(
    _ sentences: [ReadSentence], _ points: [[AnswerPart: Double]]
  ) -> [AnswerPart] {
    let parts = AnswerPart.allCases
    guard !sentences.isEmpty else { return [] }
    var scores = parts.map { (points[0][$0] ?? 0) - start(at: $0) }
    var trail: [[Int]] = []
    for index in sentences.indices.dropFirst() {
      var next: [Double] = []
      var from: [Int] = []
      for part in parts {
        let options = parts.indices.map {
          scores[$0] - step(parts[$0], part, sentences[index], index)
        }
        let top = options.indices.max { options[$0] < options[$1] } ?? 0
        from.append(top)
        next.append(options[top] + (points[index][part] ?? 0))
      }
      scores = next
      trail.append(from)
    }
    var at = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    var path = [parts[at]]
    for from in trail.reversed() {
      at = from[at]
      path.append(parts[at])
    }
    return path.reversed()
  }

  /// What it costs to open with a part. A headline may open an answer.
  private static func start(at part: AnswerPart) -> Double {
    switch part {
    case .situation: 0
    case .task: 0.3
    case .action: 0.8
    case .result: 1.6
    case .lesson: 3
    }
  }

  /// What it costs to go from one part to the next sentence's.
  private static func step(
    _ from: AnswerPart, _ to: AnswerPart, _ sentence: ReadSentence, _ index: Int
  ) -> Double {
    let opening = sentence.opensParagraph ? 0.5 : 0
    if from == to { return sentence.opensParagraph ? 0.4 : 0 }
    if from == .result && index == 1 { return 0.6 }
    if from < to { return (skips[to]?[from] ?? 0.4) - opening }
    return (returns[to]?[from] ?? 3) - opening * 0.5
  }

  private static let skips: [AnswerPart: [AnswerPart: Double]] = [
    .task: [.situation: 0.2],
    .action: [.situation: 0.3, .task: 0.2],
    .result: [.situation: 2.5, .task: 2.5, .action: 0.2],
    .lesson: [.situation: 4, .task: 4, .action: 1.2, .result: 0.2],
  ]
  private static let returns: [AnswerPart: [AnswerPart: Double]] = [
    .situation: [.task: 0.6, .action: 1.6, .result: 3, .lesson: 4],
    .task: [.action: 1.4, .result: 3, .lesson: 4],
    .action: [.result: 1.4, .lesson: 2.4],
    .result: [.lesson: 1],
  ]
}

// What short lines say of themselves, learnt from lines that somebody labelled: a label a group, by
// words and runs of words.

import Knowledge

/// A small classifier of lines.
struct PhraseModel: Sendable {
  var known = KnownFeatures(hashes: [], weights: [])
  var linear = LinearModel(columns: 0, scales: [], weights: [], bias: [])

  init() {}

  /// - Parameters:
  ///   - lines: features of each line, and its label in each group, as a column.
  ///   - groups: the columns of each group.
  ///   - progress: gets the share of the work that is done, 0...1.
  static func fit(
    _ lines: [(features: [UInt64], labels: [Int])], groups: [Range<Int>],
    progress: (Double) -> Void = { _ in }
  ) -> PhraseModel {
    var model = PhraseModel()
    guard !lines.isEmpty else { return model }
    model.known = KnownFeatures(documents: lines.map(\.features), least: 2)
    let columns = LinearModel.padded(groups.last?.upperBound ?? 0)
    let taught = lines.map { line in
      var target = [Float](repeating: 0, count: columns)
      for label in line.labels { target[label] = 1 }
      return TaughtVector(vector: model.vector(line.features), target: target)
    }
    model.linear = Fitting(rounds: PhraseModel.rounds).fit(
      taught, features: model.known.count, groups: groups, progress: progress)
    return model
  }

  /// Probabilities of the columns of a group; none where nothing was learnt.
  func shares(_ features: [UInt64], of group: Range<Int>) -> [Double] {
    guard linear.columns >= group.upperBound else { return [] }
    return softmax(linear.scores(vector(features))[group])
  }

  /// Each known feature counts alike: what is in many lines ("boss") says most here.
  private func vector(_ features: [UInt64]) -> SparseVector {
    var vector = SparseVector()
    for place in features.compactMap(known.index) {
      vector.indices.append(Int32(place))
      vector.values.append(PhraseModel.step)
    }
    return vector
  }

  private static let step: Float = 0.25

  /// So few lines are seen more often than those of the catalogue.
  private static let rounds = 30
}

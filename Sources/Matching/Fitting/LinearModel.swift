// Scores that are sums of what each feature says: the fitted half of a classifier.

import Foundation

/// A row of small whole numbers a feature, a column a class. `scales` turns a row into weights.
struct LinearModel: Sendable, Equatable {
  /// Columns, a multiple of `lanes`.
  var columns: Int
  var scales: [Float]
  var weights: [Int8]
  /// A column each; added whatever the text.
  var bias: [Float]

  static let lanes = 8
  static func padded(_ columns: Int) -> Int { (columns + lanes - 1) / lanes * lanes }

  /// A score a column.
  func scores(_ vector: SparseVector) -> [Float] {
    var scores = bias
    for (index, value) in zip(vector.indices, vector.values) {
      let row = Int(index) * columns
      let factor = value * scales[Int(index)]
      for column in 0..<columns { scores[column] += factor * Float(weights[row + column]) }
    }
    return scores
  }
}

/// Scores as probabilities.
func softmax(_ scores: ArraySlice<Float>) -> [Double] {
  let highest = scores.max() ?? 0
  let powers = scores.map { exp(Double($0 - highest)) }
  let total = powers.reduce(0, +)
  return powers.map { $0 / total }
}

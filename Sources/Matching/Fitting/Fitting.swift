// Fits a linear model: softmax regression by AdaGrad, one example after another, in a fixed
// order. Same examples, same bytes.

import Foundation

/// A text and what it is about.
struct TaughtVector: Sendable {
  var vector: SparseVector
  /// The wanted share of each column; a group of columns adds up to 1, or is not learnt from.
  var target: [Float]
}

/// Settings of a fit. Chosen on held-out questions: see CONTRIBUTING, "Matching".
struct Fitting: Sendable {
  /// How often each example is seen.
  var rounds = 12
  /// Length of the first step.
  var pace: Float = 0.6
  /// Pull of each touched weight towards 0, per example.
  var decay: Float = 1e-4

  /// - Parameters:
  ///   - groups: columns whose probabilities add up to 1.
  ///   - features: how many rows there are.
  ///   - progress: gets the share of the rounds that are done.
  func fit(
    _ examples: [TaughtVector], features: Int, groups: [Range<Int>],
    progress: (Double) -> Void = { _ in }
  ) -> LinearModel {
    let columns = LinearModel.padded(groups.last?.upperBound ?? 0)
    var state = LearningWeights(rows: features, columns: columns)
    var order = Order(count: examples.count)
    for round in 0..<rounds {
      let step = pace * (1 - Float(round) / Float(rounds))
      for index in order.next() {
        state.learn(examples[index], groups: groups, pace: step, decay: decay)
      }
      progress(Double(round + 1) / Double(rounds))
    }
    return state.model
  }
}

/// A shuffled order, another one each time, the same in each run.
private struct Order {
  private var places: [Int]
  private var seed: UInt64 = 0x5DEE_CE66_D1CE_4E5B

  init(count: Int) { places = Array(0..<count) }

  mutating func next() -> [Int] {
    for index in stride(from: places.count - 1, to: 0, by: -1) {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      places.swapAt(index, Int((seed >> 33) % UInt64(index + 1)))
    }
    return places
  }
}

/// Weights while they are learnt, with the sums of squared steps that AdaGrad keeps.
private struct LearningWeights {
  let lanes: Int
  var weights: [Lane]
  var squares: [Lane]
  var bias: [Lane]
  var biasSquares: [Lane]
  var scores: [Lane]

  init(rows: Int, columns: Int) {
    lanes = columns / LinearModel.lanes
    weights = Array(repeating: .zero, count: rows * lanes)
    squares = weights
    bias = Array(repeating: .zero, count: lanes)
    biasSquares = bias
    scores = bias
  }

  mutating func learn(_ example: TaughtVector, groups: [Range<Int>], pace: Float, decay: Float) {
    score(example.vector)
    differ(from: example.target, groups)
    let lanes = lanes
    example.vector.indices.withUnsafeBufferPointer { indices in
      weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
          for (place, index) in indices.enumerated() {
            let row = Int(index) * lanes
            let value = example.vector.values[place]
            for lane in 0..<lanes {
              let slope = scores[lane] * value + weights[row + lane] * decay
              squares[row + lane] += slope * slope
              weights[row + lane] -= pace * slope / (squares[row + lane] + 1e-8).squareRoot()
            }
          }
        }
      }
    }
    for lane in 0..<lanes {
      biasSquares[lane] += scores[lane] * scores[lane]
      bias[lane] -= 0.1 * pace * scores[lane] / (biasSquares[lane] + 1e-8).squareRoot()
    }
  }

  private mutating func score(_ vector: SparseVector) {
    scores = bias
    for (index, value) in zip(vector.indices, vector.values) {
      let row = Int(index) * lanes
      for lane in 0..<lanes { scores[lane] += weights[row + lane] * value }
    }
  }

  /// Scores become probability minus target; 0 in groups that have no target.
  private mutating func differ(from target: [Float], _ groups: [Range<Int>]) {
    scores.withUnsafeMutableBytes { bytes in
      let scores = bytes.assumingMemoryBound(to: Float.self)
      for group in groups {
        let isTaught = group.contains { target[$0] > 0 }
        let highest = scores[group].max() ?? 0
        var total: Float = 0
        for column in group {
          scores[column] = exp(scores[column] - highest)
          total += scores[column]
        }
        for column in group {
          scores[column] = isTaught ? scores[column] / total - target[column] : 0
        }
      }
      for column in (groups.last?.upperBound ?? 0)..<scores.count { scores[column] = 0 }
    }
  }

  /// The weights, each row in steps of a 127th of its greatest.
  var model: LinearModel {
    let columns = lanes * LinearModel.lanes
    let flat = weights.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    var model = LinearModel(
      columns: columns, scales: [], weights: [],
      bias: bias.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) })
    model.weights.reserveCapacity(flat.count)
    for row in stride(from: 0, to: flat.count, by: columns) {
      let greatest = flat[row..<row + columns].reduce(0) { max($0, abs($1)) }
      let scale = greatest / 127
      model.scales.append(scale)
      for weight in flat[row..<row + columns] {
        model.weights.append(scale > 0 ? Int8((weight / scale).rounded()) : 0)
      }
    }
    return model
  }
}

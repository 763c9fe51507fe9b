// The features that the catalogue knows, with how telling each is.

import Foundation

/// Known features in ascending order of their hashes, with inverse document frequencies.
struct KnownFeatures: Sendable {
  var hashes: [UInt64] = []
  var weights: [Float] = []
  var count: Int { hashes.count }

  init(hashes: [UInt64], weights: [Float]) {
    self.hashes = hashes
    self.weights = weights
  }

  /// Features that stand in at least `least` of the documents.
  init(documents: [[UInt64]], least: Int) {
    var frequency: [UInt64: Int] = [:]
    for document in documents { for hash in document { frequency[hash, default: 0] += 1 } }
    hashes = frequency.filter { $0.value >= least }.map(\.key).sorted()
    let total = Double(documents.count + 1)
    weights = hashes.map { Float(log(total / Double((frequency[$0] ?? 0) + 1)) + 1) }
  }

  func index(of hash: UInt64) -> Int? {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash ? low : nil
  }

  /// The known features of a text, weighted, of length 1 (0 when none is known).
  func vector(_ features: [UInt64]) -> SparseVector {
    var vector = SparseVector()
    for hash in features {
      guard let index = index(of: hash) else { continue }
      vector.indices.append(Int32(index))
      vector.values.append(weights[index])
    }
    vector.normalise()
    return vector
  }
}

/// Indices in ascending order, with values.
struct SparseVector: Sendable, Equatable {
  var indices: [Int32] = []
  var values: [Float] = []

  /// Scales to length 1.
  mutating func normalise() {
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return }
    for index in values.indices { values[index] /= length }
  }
}

// The catalogue's questions, found again by the features that they share with a prompt.

/// Questions with the themes they stand under, and for each feature the questions that have it.
struct QuestionIndex: Sendable {
  /// Index of the theme of each question.
  var themes: [Int32] = []
  /// Feature n has the entries `starts[n] ..< starts[n + 1]` of `holders` and `values`.
  var starts: [Int32] = [0]
  var holders: [Int32] = []
  var values: [Float] = []

  var count: Int { themes.count }

  init() {}

  init(themes: [Int], vectors: [SparseVector], features: Int) {
    self.themes = themes.map { Int32($0) }
    var counts = Array(repeating: Int32(0), count: features + 1)
    for vector in vectors { for index in vector.indices { counts[Int(index) + 1] += 1 } }
    for index in 1...max(features, 1) where index < counts.count {
      counts[index] += counts[index - 1]
    }
    starts = counts
    holders = Array(repeating: 0, count: Int(counts.last ?? 0))
    values = Array(repeating: 0, count: holders.count)
    for (question, vector) in vectors.enumerated() {
      for (index, value) in zip(vector.indices, vector.values) {
        let place = Int(counts[Int(index)])
        counts[Int(index)] += 1
        holders[place] = Int32(question)
        values[place] = value
      }
    }
  }

  /// Likeness of the vector to each question, 0...1.
  func likeness(_ vector: SparseVector) -> [Float] {
    var sums = Array(repeating: Float(0), count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      for (index, value) in zip(vector.indices, vector.values) {
        for entry in Int(starts[Int(index)])..<Int(starts[Int(index) + 1]) {
          sums[Int(holders[entry])] += value * values[entry]
        }
      }
    }
    return sums
  }

  /// The nearest questions, the nearest first; ties by place in the catalogue.
  func nearest(_ vector: SparseVector, count wanted: Int) -> [(question: Int, likeness: Double)] {
    QuestionIndex.best(likeness(vector), count: wanted)
  }

  static func best(_ sums: [Float], count wanted: Int) -> [(question: Int, likeness: Double)] {
    var best: [(question: Int, likeness: Float)] = []
    for (question, likeness) in sums.enumerated() where likeness > 0 {
      if best.count == wanted, let last = best.last, likeness <= last.likeness { continue }
      let place = best.firstIndex { $0.likeness < likeness } ?? best.count
      best.insert((question, likeness), at: place)
      if best.count > wanted { best.removeLast() }
    }
    return best.map { ($0.question, Double($0.likeness)) }
  }
}

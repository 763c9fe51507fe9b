// What a sentence means, as a vector: a small transformer in whole numbers (six layers), and the
// themes that such a vector speaks of. Pure; the bytes come from `general/encoder.bin`.

import CKernel
import Foundation
import Knowledge

/// The encoder, ready to use.
package struct SentenceEncoder: Sendable {
  private let file: EncoderFile
  private let cutter: WordPieces
  /// Themes of the head, in its order.
  let themes: [ThemeID]
  /// Pieces read of a text at the most; the rest of a long one is left out.
  static let longest = 64

  /// Nil where the bytes are no encoder.
  package init?(_ data: Data) {
    guard let file = EncoderFile(data), let cutter = WordPieces(file.pieces) else { return nil }
    self.file = file
    self.cutter = cutter
    themes = file.themes.map { ThemeID($0) }
  }

  /// Probability of each of `themes`.
  func shares(_ text: String) -> [Double] {
    let vector = vector(text)
    return file.data.withUnsafeBytes { bytes in
      let weights = floats(bytes, file.head)
      let bias = floats(bytes, file.headBias)
      let scores = themes.indices.map { theme in
        (0..<file.width).reduce(bias[theme]) { $0 + vector[$1] * weights[theme * file.width + $1] }
      }
      return softmax(scores[...])
    }
  }

  /// The mean of the last layer over the pieces, at length 1.
  package func vector(_ text: String) -> [Float] {
    let numbers = cutter.numbers(text, limit: min(SentenceEncoder.longest, file.places))
    return file.data.withUnsafeBytes { bytes in
      var state = input(numbers, bytes)
      for layer in file.layers { pass(&state, layer, numbers.count, bytes) }
      return mean(state, numbers.count)
    }
  }

  // MARK: Layers

  private func input(_ numbers: [Int32], _ bytes: UnsafeRawBufferPointer) -> [Float] {
    let width = file.width
    let places = floats(bytes, file.positions)
    let scale = floats(bytes, file.words.scale)
    let words = wholes(bytes, file.words.weights)
    var state = [Float](repeating: 0, count: numbers.count * width)
    for (place, number) in numbers.enumerated() {
      let row = Int(number)
      for column in 0..<width {
        state[place * width + column] =
          Float(words[row * width + column]) * scale[row] + places[place * width + column]
      }
    }
    normalise(&state, numbers.count, file.inputNorm, bytes)
    return state
  }

  private func pass(
    _ state: inout [Float], _ layer: EncoderLayer, _ count: Int, _ bytes: UnsafeRawBufferPointer
  ) {
    let whole = Wholes(state, width: file.width, count: count)
    let mixed = attention(
      multiply(whole, layer.query, bytes), multiply(whole, layer.key, bytes),
      multiply(whole, layer.value, bytes), count)
    add(multiply(Wholes(mixed, width: file.width, count: count), layer.mixed, bytes), to: &state)
    normalise(&state, count, layer.attentionNorm, bytes)
    var inner = multiply(Wholes(state, width: file.width, count: count), layer.inner, bytes)
    for index in inner.indices { inner[index] = Gate.value(inner[index]) }
    add(multiply(Wholes(inner, width: file.inner, count: count), layer.outer, bytes), to: &state)
    normalise(&state, count, layer.outputNorm, bytes)
  }

  private func attention(
    _ query: [Float], _ key: [Float], _ value: [Float], _ count: Int
  ) -> [Float] {
    let width = file.width
    let size = width / file.heads
    let root = 1 / Float(size).squareRoot()
    var mixed = [Float](repeating: 0, count: count * width)
    var shares = [Float](repeating: 0, count: count)
    for head in 0..<file.heads {
      for row in 0..<count {
        let own = row * width + head * size
        var highest = -Float.infinity
        for other in 0..<count {
          let its = other * width + head * size
          var sum: Float = 0
          for column in 0..<size { sum += query[own + column] * key[its + column] }
          shares[other] = sum * root
          highest = max(highest, shares[other])
        }
        var total: Float = 0
        for other in 0..<count {
          shares[other] = exp(shares[other] - highest)
          total += shares[other]
        }
        for other in 0..<count {
          let share = shares[other] / total
          let its = other * width + head * size
          for column in 0..<size { mixed[own + column] += share * value[its + column] }
        }
      }
    }
    return mixed
  }

  private func multiply(
    _ input: Wholes, _ part: (matrix: WholeMatrix, bias: Int), _ bytes: UnsafeRawBufferPointer
  ) -> [Float] {
    let matrix = part.matrix
    return [Float](unsafeUninitializedCapacity: input.count * matrix.rows) { out, made in
      kernel_multiply(
        wholes(bytes, matrix.weights), floats(bytes, matrix.scale), floats(bytes, part.bias),
        input.values, input.steps, out.baseAddress, Int32(matrix.rows), Int32(matrix.columns),
        Int32(input.count))
      made = input.count * matrix.rows
    }
  }

  private func add(_ change: [Float], to state: inout [Float]) {
    for index in state.indices { state[index] += change[index] }
  }

  /// Each row at mean 0 and spread 1, then stretched and shifted as learnt.
  private func normalise(
    _ state: inout [Float], _ count: Int, _ norm: (gain: Int, shift: Int),
    _ bytes: UnsafeRawBufferPointer
  ) {
    let width = file.width
    let (gain, shift) = (floats(bytes, norm.gain), floats(bytes, norm.shift))
    state.withUnsafeMutableBufferPointer { state in
      for row in 0..<count {
        let start = row * width
        var sum: Float = 0
        for column in 0..<width { sum += state[start + column] }
        let mean = sum / Float(width)
        var squares: Float = 0
        for column in 0..<width {
          let off = state[start + column] - mean
          squares += off * off
        }
        let spread = 1 / (squares / Float(width) + 1e-12).squareRoot()
        for column in 0..<width {
          state[start + column] =
            (state[start + column] - mean) * spread * gain[column]
            + shift[column]
        }
      }
    }
  }

  private func mean(_ state: [Float], _ count: Int) -> [Float] {
    var mean = [Float](repeating: 0, count: file.width)
    for row in 0..<count {
      for column in 0..<file.width { mean[column] += state[row * file.width + column] }
    }
    let length = mean.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return mean.map { $0 / max(length, 1e-9) }
  }

  // MARK: The file's numbers. All offsets are multiples of 4, and the map begins at a page.

  private func floats(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UnsafePointer<Float> {
    UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + offset)
      .assumingMemoryBound(to: Float.self)
  }

  private func wholes(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UnsafePointer<Int8> {
    UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + offset)
      .assumingMemoryBound(to: Int8.self)
  }
}

/// Rows of a state in whole numbers of 12 bits, each with its step.
private struct Wholes {
  var values: [Int16]
  var steps: [Float]
  var count: Int { steps.count }
  /// The greatest whole number: 127 * 2047 * 4,096 products still fit 32 bits signed twice over.
  static let greatest: Float = 2047

  init(_ state: [Float], width: Int, count: Int) {
    values = [Int16](repeating: 0, count: count * width)
    steps = [Float](repeating: 0, count: count)
    for row in 0..<count {
      var most: Float = 1e-9
      for index in row * width..<(row + 1) * width { most = max(most, abs(state[index])) }
      let step = most / Wholes.greatest
      steps[row] = step
      for index in row * width..<(row + 1) * width {
        values[index] = Int16((state[index] / step).rounded())
      }
    }
  }
}

/// The transformer's gate x * Phi(x) (tanh form), from a table with straight lines between.
private enum Gate {
  private static let reach: Float = 6
  private static let cells: Float = 512
  private static let table: [Float] = (0...Int(2 * reach * cells) + 1).map { index in
    let x = Float(index) / cells - reach
    return 0.5 * x * (1 + tanh(0.797_884_56 * (x + 0.044_715 * x * x * x)))
  }

  static func value(_ x: Float) -> Float {
    if x <= -reach { return 0 }
    if x >= reach { return x }
    let at = (x + reach) * cells
    let cell = Int(at)
    let part = at - Float(cell)
    return table[cell] + (table[cell + 1] - table[cell]) * part
  }
}

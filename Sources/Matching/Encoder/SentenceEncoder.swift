// What a sentence means, as a vector: a small transformer in whole numbers (six layers), and the
// themes that such a vector speaks of. Pure; the bytes come from `general/encoder.bin`.

import CKernel
import Foundation
import Knowledge
import Language

/// The encoder, ready to use.
package struct SentenceEncoder: Sendable {
  private let file: EncoderFile
  private let cutter: WordPieces
  /// Themes of the head, in its order.
  let themes: [ThemeID]
  /// Pieces read of a text at the most; the rest of a long one is left out.
  static let longest = 96
  /// Bits of the widest registers here.
  private static let registers = kernel_widest()

  /// Numbers of a vector.
  var width: Int { file.width }
  /// The file's checksum: another encoder has another.
  let identity: UInt64

  /// - Parameter checksum: the text of `encoder.sum`: what `Checksum` makes of the bytes as they
  ///   were written, in base 16. Nil where there is none.
  package init(_ data: Data, checksum: String?) throws(EncoderFlaw) {
    let checksum = checksum.flatMap { UInt64($0.trimmed, radix: 16) }
    file = try EncoderFile(data, checksum: checksum)
    guard let cutter = WordPieces(file.pieces) else { throw .otherVersion }
    self.cutter = cutter
    themes = file.themes.map { ThemeID($0) }
    identity = checksum ?? 0
  }

  /// Probability that a question of this vector is about each of `themes`.
  func asked(_ vector: [Float]) -> [Double] { shares(vector, file.head, themes.count) }

  /// Probability that a passage of this vector tells each of `themes`.
  func told(_ vector: [Float]) -> [Double] { shares(vector, file.passages, themes.count) }

  /// The probe that a line typed after a story most likely asks for, with its probability; nil
  /// where it more likely asks for something new.
  func followUp(_ line: String) -> (probe: ProbeID, share: Double)? {
    let shares = shares(vector(line), file.followUps, file.probes.count)
    guard let best = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }),
      best < shares.count - 1
    else { return nil }
    return (ProbeID(file.probes[best]), shares[best])
  }

  /// Probability that a line typed after a story asks for any probe, and for nothing new.
  func goesOn(_ line: String) -> Double {
    1 - (shares(vector(line), file.followUps, file.probes.count).last ?? 1)
  }

  /// Probabilities of a head's rows.
  private func shares(
    _ vector: [Float], _ head: (weights: Int, bias: Int), _ count: Int
  ) -> [Double] {
    file.data.withUnsafeBytes { bytes in
      let weights = floats(bytes, head.weights)
      let bias = floats(bytes, head.bias)
      let scores = vector.withUnsafeBufferPointer { vector in
        (0..<count).map { row in
          guard let vector = vector.baseAddress else { return bias[row] }
          var sum = Lane()
          for column in stride(from: 0, to: file.width, by: Lane.scalarCount) {
            sum += vector.lane(column) * weights.lane(row * file.width + column)
          }
          return bias[row] + sum.sum()
        }
      }
      return softmax(scores[...])
    }
  }

  /// The mean of the last layer over the pieces, at length 1.
  func vector(_ text: String) -> [Float] {
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
    inner.withUnsafeMutableBufferPointer { inner in
      guard let numbers = inner.baseAddress else { return }
      for place in stride(from: 0, to: inner.count, by: Lane.scalarCount) {
        numbers.set(numbers.lane(place).gated, place)
      }
    }
    add(multiply(Wholes(inner, width: file.inner, count: count), layer.outer, bytes), to: &state)
    normalise(&state, count, layer.outputNorm, bytes)
  }

  /// Each head's rows: what each piece takes over from each, by how well query and key agree.
  private func attention(
    _ query: [Float], _ key: [Float], _ value: [Float], _ count: Int
  ) -> [Float] {
    let size = file.width / file.heads
    let root = 1 / Float(size).squareRoot()
    // Padded to whole lanes with the lowest score there is: its share is 0.
    let padded = (count + Lane.scalarCount - 1) / Lane.scalarCount * Lane.scalarCount
    var shares = [Float](repeating: -.greatestFiniteMagnitude, count: padded)
    return [Float](unsafeUninitializedCapacity: count * file.width) { out, made in
      guard let mixed = out.baseAddress else { return }
      for start in stride(from: 0, to: file.width, by: size) {
        for row in 0..<count {
          let own = row * file.width + start
          score(&shares, query, own, key, start, count, root)
          take(shares, from: value, start, count, size, into: mixed + own)
        }
      }
      made = count * file.width
    }
  }

  /// How well the query at `own` agrees with each key, as shares that add up to 1.
  private func score(
    _ shares: inout [Float], _ query: [Float], _ own: Int, _ key: [Float], _ start: Int,
    _ count: Int, _ root: Float
  ) {
    let size = file.width / file.heads
    query.withUnsafeBufferPointer { query in
      key.withUnsafeBufferPointer { key in
        guard let query = query.baseAddress, let key = key.baseAddress else { return }
        for other in 0..<count {
          let its = other * file.width + start
          var sum = Lane()
          for column in stride(from: 0, to: size, by: Lane.scalarCount) {
            sum += query.lane(own + column) * key.lane(its + column)
          }
          shares[other] = sum.sum() * root
        }
      }
    }
    let highest = shares.prefix(count).max() ?? 0
    var total = Lane()
    shares.withUnsafeMutableBufferPointer { shares in
      guard let shares = shares.baseAddress else { return }
      for place in stride(from: 0, to: count, by: Lane.scalarCount) {
        var powers = (shares.lane(place) - highest).powers
        for beyond in 0..<Lane.scalarCount where place + beyond >= count { powers[beyond] = 0 }
        total += powers
        shares.set(powers, place)
      }
    }
    let all = total.sum()
    for other in 0..<count { shares[other] /= all }
  }

  private func take(
    _ shares: [Float], from value: [Float], _ start: Int, _ count: Int, _ size: Int,
    into mixed: UnsafeMutablePointer<Float>
  ) {
    value.withUnsafeBufferPointer { value in
      guard let value = value.baseAddress else { return }
      for column in stride(from: 0, to: size, by: Lane.scalarCount) {
        var sum = Lane()
        for other in 0..<count {
          sum += value.lane(other * file.width + start + column) * shares[other]
        }
        mixed.set(sum, column)
      }
    }
  }

  private func multiply(
    _ input: Wholes, _ part: (matrix: WholeMatrix, bias: Int), _ bytes: UnsafeRawBufferPointer
  ) -> [Float] {
    let matrix = part.matrix
    return [Float](unsafeUninitializedCapacity: input.count * matrix.rows) { out, made in
      kernel_multiply(
        SentenceEncoder.registers, wholes(bytes, matrix.weights), floats(bytes, matrix.scale),
        floats(bytes, part.bias),
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
      guard let state = state.baseAddress else { return }
      for start in stride(from: 0, to: count * width, by: width) {
        let columns = stride(from: 0, to: width, by: Lane.scalarCount)
        var sum = Lane()
        for column in columns { sum += state.lane(start + column) }
        let mean = sum.sum() / Float(width)
        var squares = Lane()
        for column in columns {
          let off = state.lane(start + column) - mean
          squares += off * off
        }
        let spread = 1 / (squares.sum() / Float(width) + 1e-12).squareRoot()
        for column in columns {
          let straight = (state.lane(start + column) - mean) * spread
          state.set(straight * gain.lane(column) + shift.lane(column), start + column)
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

/// Rows of a state in whole numbers of 8 bits, each with its step.
private struct Wholes {
  var values: [Int8]
  var steps: [Float]
  var count: Int { steps.count }
  private static let greatest: Float = 127

  init(_ state: [Float], width: Int, count: Int) {
    var steps = [Float](repeating: 0, count: count)
    values = [Int8](unsafeUninitializedCapacity: count * width) { values, made in
      state.withUnsafeBufferPointer { state in
        guard let state = state.baseAddress, let values = values.baseAddress else { return }
        for row in 0..<count {
          steps[row] = Wholes.round(state + row * width, width, into: values + row * width)
        }
      }
      made = count * width
    }
    self.steps = steps
  }

  /// Rounds a row; returns its step.
  private static func round(
    _ row: UnsafePointer<Float>, _ width: Int, into values: UnsafeMutablePointer<Int8>
  ) -> Float {
    let columns = stride(from: 0, to: width, by: Lane.scalarCount)
    var most = Lane(repeating: 1e-9)
    for column in columns {
      let lane = row.lane(column)
      most = most.greater(than: lane.greater(than: -lane))
    }
    let step = most.max() / greatest
    for column in columns {
      let wholes = SIMD8<Int8>(truncatingIfNeeded: (row.lane(column) / step).wholes)
      UnsafeMutableRawPointer(values + column).storeBytes(of: wholes, as: SIMD8<Int8>.self)
    }
    return step
  }
}

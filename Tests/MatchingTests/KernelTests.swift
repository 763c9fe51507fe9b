import CKernel
import Foundation
import TestSupport
import Testing

@testable import Matching

@Suite struct KernelTests {
  private func product(width: Int32, inputs: Int, outputs: Int, tokens: Int) -> [Float] {
    var dice = Dice(seed: UInt64(inputs * 1000 + tokens))
    let weights = (0..<inputs * outputs).map { _ in Int8(Int.random(in: -127...127, using: &dice)) }
    let values = (0..<inputs * tokens).map { _ in Int8(Int.random(in: -127...127, using: &dice)) }
    let scale = (0..<outputs).map { _ in Float(Int.random(in: 1...1000, using: &dice)) / 700 }
    let bias = (0..<outputs).map { _ in Float(Int.random(in: -500...500, using: &dice)) / 300 }
    let steps = (0..<tokens).map { _ in Float(Int.random(in: 1...1000, using: &dice)) / 900 }
    var out = [Float](repeating: .nan, count: outputs * tokens)
    kernel_multiply(
      width, weights, scale, bias, values, steps, &out, Int32(outputs), Int32(inputs),
      Int32(tokens))
    return out
  }

  @Test(arguments: [1, 3, 4, 7, 8, 9, 31, 32, 33, 64], [16, 64, 384, 1536])
  func `every width of registers gives the same numbers`(tokens: Int, inputs: Int) {
    let plain = product(width: 0, inputs: inputs, outputs: 24, tokens: tokens)
    #expect(plain.allSatisfy { $0.isFinite })
    for width in [256, 512] as [Int32] where width <= kernel_widest() {
      #expect(product(width: width, inputs: inputs, outputs: 24, tokens: tokens) == plain)
    }
  }

  @Test func `a small product by hand`() {
    var out: [Float] = [0, 0]
    kernel_multiply(0, [1, -2, 3, 4], [0.5, 2], [1, 0], [10, 20], [0.25], &out, 2, 2, 1)
    // 1 + 0.5 * 0.25 * (10 - 40), 0 + 2 * 0.25 * (30 + 80)
    #expect(out == [-2.75, 55])
  }

  @Test func `powers of e to six digits, and whole numbers by halves to the even`() {
    for step in stride(from: Float(-86), through: 87, by: 0.37) {
      let power = Lane(repeating: step).powers[3]
      #expect(abs(power / exp(step) - 1) < 2e-6, "\(step)")
    }
    #expect(Lane(repeating: -200).powers[0] < 1e-37)
    let halves = Lane(0.5, 1.5, 2.5, -0.5, -1.5, -2.4, 126.6, -127)
    #expect(halves.wholes == SIMD8<Int32>(0, 2, 2, 0, -2, -2, 127, -127))
    #expect(halves.nearest == Lane(0, 2, 2, 0, -2, -2, 127, -127))
  }

  @Test func `the gate is that of the transformer`() {
    for step in stride(from: Float(-9), through: 9, by: 0.11) {
      let wanted = 0.5 * step * (1 + tanh(0.797_884_56 * (step + 0.044_715 * step * step * step)))
      #expect(abs(Lane(repeating: step).gated[5] - wanted) < 1e-5, "\(step)")
    }
  }
}

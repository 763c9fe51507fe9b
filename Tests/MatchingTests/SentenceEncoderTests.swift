// The encoder against numbers that its weights give before they are rounded (numpy, full precision).

import Foundation
import TestSupport
import Testing

@testable import Matching

struct SentenceEncoderTests {
  private func encoder() throws -> SentenceEncoder {
    try #require(Shipped.encoder)
  }

  private func likeness(_ left: [Float], _ right: [Float]) -> Float {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test func agreesWithWhatWasLearnt() throws {
    let encoder = try encoder()
    let vector = encoder.vector("Tell me about a time you disagreed with your manager.")
    #expect(vector.count == 384)
    let learnt: [Float] = [0.0034, 0.0800, 0.0422, 0.0438, -0.0558, -0.0519, 0.0665, 0.0274]
    // Weights and states of 8 bits: a hundredth is the rounding of six layers.
    for (own, wanted) in zip(vector, learnt) { #expect(abs(own - wanted) < 0.01) }
  }

  @Test func likeMeaningsAreNear() throws {
    let encoder = try encoder()
    let asked = encoder.vector("How do you handle conflict with a coworker?")
    let near = encoder.vector("What do you do when you and a colleague clash?")
    let far = encoder.vector("What salary do you expect?")
    let manager = encoder.vector("Tell me about a time you disagreed with your manager.")
    // What the weights make of each pair before they are rounded.
    #expect(abs(likeness(asked, near) - 0.750) < 0.03)
    #expect(abs(likeness(asked, far) - 0.042) < 0.03)
    #expect(abs(likeness(asked, manager) - 0.424) < 0.03)
    #expect(abs(likeness(near, manager) - 0.280) < 0.03)
  }

  /// A question is near to a story that answers it, though they share no word of weight.
  @Test func questionsAreNearToTheirStories() throws {
    let encoder = try encoder()
    let asked = encoder.vector("Tell me about a time you disagreed with your manager.")
    let told = encoder.vector(
      "My lead wanted the rewrite; I showed him the numbers and said why I would not. "
        + "He heard me out and kept to his plan.")
    let other = encoder.vector(
      "I trained the two new apprentices on the lathe every morning before the shift.")
    #expect(abs(likeness(asked, told) - 0.455) < 0.03)
    #expect(abs(likeness(asked, other) + 0.232) < 0.03)
  }

  @Test(arguments: ["", " ", "🦜", String(repeating: "word ", count: 4000)])
  func anyTextHasAVector(_ text: String) throws {
    let vector = try encoder().vector(text)
    #expect(abs(likeness(vector, vector) - 1) < 0.001)
  }
}

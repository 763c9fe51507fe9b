// The encoder against numbers that the original model gives (numpy, full precision).

import Foundation
import Testing

@testable import Matching

struct SentenceEncoderTests {
  static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../knowledge/general/encoder.bin")

  private func encoder() throws -> SentenceEncoder {
    try #require(SentenceEncoder(try Data(contentsOf: Self.file, options: .alwaysMapped)))
  }

  private func likeness(_ left: [Float], _ right: [Float]) -> Float {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test func agreesWithTheOriginal() throws {
    let encoder = try encoder()
    let vector = encoder.vector("Tell me about a time you disagreed with your manager.")
    #expect(vector.count == 384)
    let original: [Float] = [0.0257, 0.0971, 0.0028, 0.0353, 0.0098, -0.0920, 0.0217, 0.0408]
    // Weights and states of 8 bits: a hundredth is the rounding of six layers.
    for (own, wanted) in zip(vector, original) { #expect(abs(own - wanted) < 0.01) }
  }

  @Test func likeMeaningsAreNear() throws {
    let encoder = try encoder()
    let asked = encoder.vector("How do you handle conflict with a coworker?")
    let near = encoder.vector("What do you do when you and a colleague clash?")
    let far = encoder.vector("What salary do you expect?")
    let manager = encoder.vector("Tell me about a time you disagreed with your manager.")
    // What the original model makes of each pair.
    #expect(abs(likeness(asked, near) - 0.758) < 0.02)
    #expect(abs(likeness(asked, far) - 0.005) < 0.02)
    #expect(abs(likeness(asked, manager) - 0.349) < 0.02)
    #expect(abs(likeness(near, manager) - 0.254) < 0.02)
  }

  @Test func anyBytesAreReadOrRefused() throws {
    #expect(SentenceEncoder(Data()) == nil)
    #expect(SentenceEncoder(Data("STARENC1".utf8)) == nil)
    let whole = try Data(contentsOf: Self.file)
    #expect(SentenceEncoder(whole.prefix(whole.count / 2)) == nil)
    #expect(SentenceEncoder(Data(repeating: 7, count: 5000)) == nil)
  }

  @Test(arguments: ["", " ", "🦜", String(repeating: "word ", count: 4000)])
  func anyTextHasAVector(_ text: String) throws {
    let vector = try encoder().vector(text)
    #expect(abs(likeness(vector, vector) - 1) < 0.001)
  }
}

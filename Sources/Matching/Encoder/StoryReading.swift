// What the encoder makes of the text of a story that has no marks: the themes it tells, and what
// it means as a whole. Costly (a few milliseconds a sentence), so it may be kept between runs.

import Foundation
import Knowledge
import Language

/// One story, read.
struct StoryReading: Sendable, Equatable {
  /// Probability of each of the encoder's themes; they add up to 1.
  var themes: [Float]
  /// The mean of its windows' vectors, not of length 1: its product with a question's vector is
  /// the mean likeness of the windows.
  var meaning: [Float]
  /// Vectors of its sentences, one behind another, in steps of `StoryReading.step`; the title with
  /// the headline is the last.
  var sentences: [Int8]
  /// Sentences of a window.
  static let window = 3
  /// One of 8-bit whole numbers: the numbers of a vector of length 1 stay within a half.
  static let step: Float = 1 / 256
}

/// Sentences of a story with their vectors, to quote from.
struct Quotations: Sendable {
  private let sentences: [String]
  private let vectors: [Int8]

  init(_ story: Story, _ reading: StoryReading) {
    sentences = story.windows(of: 1).map { $0.joined(separator: " ") }
    vectors = reading.sentences
  }

  /// The sentence that comes nearest to a question's vector, shortened.
  func nearest(to vector: [Float]) -> String? {
    guard !vector.isEmpty, vectors.count == sentences.count * vector.count else { return nil }
    let likeness = sentences.indices.map { place in
      let start = place * vector.count
      return vector.indices.reduce(Float(0)) { $0 + Float(vectors[start + $1]) * vector[$1] }
    }
    return sentences.indices.max { (likeness[$0], $1) < (likeness[$1], $0) }
      .map { Quotations.shortened(sentences[$0]) }
  }

  /// Whole words, as many as fit.
  private static func shortened(_ text: String) -> String {
    guard text.count > longest else { return text }
    let start = text.prefix(longest)
    let whole = start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
    return whole + " ..."
  }

  private static let longest = 100
}

/// Readings by what was read: a story that is changed has another key.
package struct StoryReadings: Sendable, Equatable {
  private(set) var byKey: [UInt64: StoryReading] = [:]
  package init() {}
  package var count: Int { byKey.count }

  subscript(key: UInt64) -> StoryReading? {
    get { byKey[key] }
    set { byKey[key] = newValue }
  }
}

extension SentenceEncoder {
  /// Readings of these stories: those known, and the others made now.
  /// - Parameter read: hears of it from time to time.
  package func readings(
    of stories: [Story], known: StoryReadings, read: Reading = { _, _, _ in }
  ) -> StoryReadings {
    let keyed = stories.map { (story: $0, key: key(of: $0)) }
    var readings = StoryReadings()
    for (_, key) in keyed { readings[key] = known[key] }
    let missing = keyed.filter { readings[$0.key] == nil }
    for start in stride(from: 0, to: missing.count, by: SentenceEncoder.atOnce) {
      let batch = Array(missing[start..<min(start + SentenceEncoder.atOnce, missing.count)])
      for (made, entry) in zip(batch.mapInParallel({ reading(of: $0.story) }), batch) {
        readings[entry.key] = made
      }
      read(start + batch.count, missing.count, readings)
    }
    return readings
  }

  /// Stories read between two words about it: about a second's work.
  private static let atOnce = 16

  /// Gets how many stories were read now, of how many, and all readings had by then.
  package typealias Reading = (Int, Int, StoryReadings) -> Void

  /// Stands for the story's words and for this encoder.
  func key(of story: Story) -> UInt64 {
    Fingerprint.of(
      story.passages.map { Array($0.utf8) } + [
        withUnsafeBytes(of: identity.littleEndian) { Array($0) }
      ])
  }

  func reading(of story: Story) -> StoryReading {
    let windows = story.windows(of: StoryReading.window)
    var themes = [Float](repeating: 0, count: self.themes.count)
    var meaning = [Float](repeating: 0, count: width)
    for window in windows {
      let vector = vector(window.joined(separator: " "))
      for (theme, share) in told(vector).enumerated() {
        themes[theme] += Float(share) / Float(windows.count)
      }
      for column in meaning.indices { meaning[column] += vector[column] / Float(windows.count) }
    }
    let sentences = story.windows(of: 1).flatMap { sentence in
      vector(sentence.joined(separator: " ")).map {
        Int8(max(-128, min(127, ($0 / StoryReading.step).rounded())))
      }
    }
    return StoryReading(themes: themes, meaning: meaning, sentences: sentences)
  }
}

// MARK: - As bytes

extension StoryReadings {
  /// "SREA" and the version; one more whenever stories are read otherwise.
  private static let mark: [UInt8] = Array("SREA".utf8) + [6, 0, 0, 0]

  package var serialised: [UInt8] {
    var file = SealedWriter(mark: StoryReadings.mark)
    let keys = byKey.keys.sorted()
    file.list(keys)
    for key in keys {
      file.list(byKey[key]?.themes ?? [])
      file.list(byKey[key]?.meaning ?? [])
      file.list(byKey[key]?.sentences ?? [])
    }
    return file.sealed
  }

  /// Nil when the bytes are no readings of this version, or damaged.
  package init?(_ data: Data) {
    let read: StoryReadings? = data.withUnsafeBytes { bytes in
      guard var file = SealedReader(bytes, mark: StoryReadings.mark) else { return nil }
      var readings = StoryReadings()
      for key in file.list(UInt64.self) {
        readings[key] = StoryReading(
          themes: file.list(Float.self), meaning: file.list(Float.self),
          sentences: file.list(Int8.self))
      }
      return file.isWhole ? readings : nil
    }
    guard let read else { return nil }
    self = read
  }
}

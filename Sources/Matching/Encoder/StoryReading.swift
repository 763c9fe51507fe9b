// What the encoder makes of the text of a story that has no marks: the themes it tells, and what
// it means as a whole. Costly (a few milliseconds a sentence), so it may be kept between runs.

import Foundation
import Knowledge

/// One story, read.
package struct StoryReading: Sendable, Equatable {
  /// Probability of each of the encoder's themes; they add up to 1.
  var themes: [Float]
  /// The mean of its windows' vectors, not of length 1: its product with a question's vector is
  /// the mean likeness of the windows.
  var meaning: [Float]
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
  package func readings(of stories: [Story], known: StoryReadings) -> StoryReadings {
    var readings = StoryReadings()
    for story in stories {
      let key = key(of: story)
      readings[key] = known[key] ?? reading(of: story)
    }
    return readings
  }

  /// Stands for the story's words and for this encoder.
  func key(of story: Story) -> UInt64 {
    Fingerprint.of(
      story.passages.map { Array($0.utf8) } + [
        withUnsafeBytes(of: identity.littleEndian) { Array($0) }
      ])
  }

  func reading(of story: Story) -> StoryReading {
    let windows = story.windows(of: 3)
    var themes = [Float](repeating: 0, count: self.themes.count)
    var meaning = [Float](repeating: 0, count: width)
    for window in windows {
      let vector = vector(window)
      for (theme, share) in told(vector).enumerated() {
        themes[theme] += Float(share) / Float(windows.count)
      }
      for column in meaning.indices { meaning[column] += vector[column] / Float(windows.count) }
    }
    return StoryReading(themes: themes, meaning: meaning)
  }
}

// MARK: - As bytes

extension StoryReadings {
  /// "SREA" and the version; one more whenever stories are read otherwise.
  private static let mark: [UInt8] = Array("SREA".utf8) + [2, 0, 0, 0]

  package var serialised: [UInt8] {
    var file = ByteWriter(mark: StoryReadings.mark)
    let keys = byKey.keys.sorted()
    file.list(keys)
    for key in keys {
      file.list(byKey[key]?.themes ?? [])
      file.list(byKey[key]?.meaning ?? [])
    }
    return file.bytes
  }

  /// Nil when the bytes are no readings of this version, or damaged.
  package init?(_ data: Data) {
    let read: StoryReadings? = data.withUnsafeBytes { bytes in
      guard var file = ByteReader(bytes, mark: StoryReadings.mark) else { return nil }
      var readings = StoryReadings()
      for key in file.list(UInt64.self) {
        readings[key] = StoryReading(themes: file.list(Float.self), meaning: file.list(Float.self))
      }
      return file.isWhole ? readings : nil
    }
    guard let read else { return nil }
    self = read
  }
}

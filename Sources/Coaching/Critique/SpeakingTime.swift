// How long words take to say.

/// At 130 to 160 words a minute.
package struct SpeakingTime: Hashable, Sendable {
  /// Seconds, from a brisk to a calm speaker.
  package let seconds: ClosedRange<Int>
  package init(words: Int) {
    let slow = (Double(words) * 60 / 130).rounded()
    let brisk = (Double(words) * 60 / 160).rounded()
    seconds = Int(brisk)...Int(slow)
  }
}

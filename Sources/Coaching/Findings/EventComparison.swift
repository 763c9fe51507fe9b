// One event told in two answers, or in two stories: whoever tells both in one interview tells the
// same thing twice. Found by a passage that both have, word for word.

import Knowledge
import Language

struct EventComparison {
  private let sayings: [Saying]
  init(_ sayings: [Saying]) { self.sayings = sayings }

  /// So many words in a row, so many of them words of content, are no accident.
  fileprivate static let length = 6
  private static let content = 4

  /// A passage that two sayings share, as ranges of their words.
  private struct Shared {
    var left: Saying
    var right: Saying
    var leftRange: Range<Int>
    var rightRange: Range<Int>
  }

  /// - Parameter progress: gets the share of the lines that are read.
  func disagreements(progress: (Double) -> Void = { _ in }) -> [Disagreement] {
    let pairs = longestPerPair(progress)
    let answers = pairs.filter { $0.left.owner.isAnswer }
    let told = Set(
      answers.compactMap { pair in both(pair.left.stories.first, pair.right.stories.first) })
    let stories = pairs.filter { pair in
      guard !pair.left.owner.isAnswer,
        let both = both(pair.left.stories.first, pair.right.stories.first)
      else { return false }
      return !told.contains(both)
    }
    return (answers + stories).map { pair in
      let first = pair.left.quote(pair.left.words[pair.leftRange])
      return Disagreement(
        kind: .event,
        message: EventComparison.oneEvent(pair.left.owner, pair.right.owner, first.words),
        first: first, second: pair.right.quote(pair.right.words[pair.rightRange]))
    }
  }

  private func both(_ left: StoryID?, _ right: StoryID?) -> Set<StoryID>? {
    guard let left, let right else { return nil }
    return [left, right]
  }

  /// For each two answers (or stories) with a shared passage, the longest one. What stands in many
  /// of them is told of each with the first, so that a sentence in all of them costs a line each.
  private func longestPerPair(_ progress: (Double) -> Void) -> [Shared] {
    var numbering = WordNumbers()
    var firsts: [Opening: (saying: Int, token: Int)] = [:]
    var best: [[String]: Shared] = [:]
    var order: [[String]] = []
    for (index, saying) in sayings.enumerated() {
      if index.isMultiple(of: 1000) { progress(Double(index) / Double(sayings.count)) }
      let numbers = saying.words.map { numbering.number(of: $0.singular) }
      var last: (saying: Int, lead: Int)?
      for start in numbers.indices.dropLast(EventComparison.length - 1) {
        let opening = Opening(saying.owner.isAnswer, numbers, at: start)
        guard let earlier = firsts[opening] else {
          firsts[opening] = (index, start)
          last = nil
          continue
        }
        // One word on in both is the passage that was found a word ago.
        let lead = start - earlier.token
        if let last, last == (earlier.saying, lead) { continue }
        last = (earlier.saying, lead)
        guard let shared = shared(sayings[earlier.saying], earlier.token, saying, start) else {
          continue
        }
        let pair = [shared.left.owner.name, shared.right.owner.name]
        if best[pair] == nil { order.append(pair) }
        if shared.leftRange.count > best[pair]?.leftRange.count ?? 0 { best[pair] = shared }
      }
    }
    return order.compactMap { best[$0] }
  }

  private func shared(
    _ left: Saying, _ leftStart: Int, _ right: Saying, _ rightStart: Int
  ) -> Shared? {
    guard left.owner != right.owner else { return nil }
    var length = 0
    while leftStart + length < left.words.count, rightStart + length < right.words.count,
      left.words[leftStart + length].singular == right.words[rightStart + length].singular
    { length += 1 }
    let range = leftStart..<leftStart + length
    guard left.words[range].filter(\.isContent).count >= EventComparison.content else {
      return nil
    }
    return Shared(
      left: left, right: right, leftRange: range, rightRange: rightStart..<rightStart + length)
  }
}

/// Words by numbers, which are quicker to compare.
private struct WordNumbers {
  private var known: [String: Int32] = [:]

  mutating func number(of word: String) -> Int32 {
    if let number = known[word] { return number }
    let number = Int32(known.count)
    known[word] = number
    return number
  }
}

/// The first words of a passage, in answers or in stories.
private struct Opening: Hashable {
  /// As many words as a passage has at least, and whose they are.
  private var words = SIMD8<Int32>(repeating: -1)

  init(_ isAnswer: Bool, _ numbers: [Int32], at start: Int) {
    for place in 0..<EventComparison.length { words[place] = numbers[start + place] }
    words[EventComparison.length] = isAnswer ? 1 : 0
  }
}

// MARK: - Wording

extension EventComparison {
  private static func oneEvent(
    _ left: Owner, _ right: Owner, _ words: String
  ) -> String {
    let kind = left.isAnswer ? "Answers" : "Stories"
    return "\(kind) \(left.id) and \(right.id) tell one event: \"\(words)\"."
  }
}

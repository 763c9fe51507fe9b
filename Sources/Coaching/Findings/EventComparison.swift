// One event told in two answers, or in two stories: whoever tells both in one interview tells the
// same thing twice. Found by a passage that both have, word for word.

import Knowledge
import Language

struct EventComparison {
  let bank: Bank
  init(_ bank: Bank) { self.bank = bank }

  /// So many words in a row, so many of them words of content, are no accident.
  private static let length = 6
  private static let content = 4

  /// A passage that two sayings share, as ranges of their words.
  private struct Shared {
    var left: Saying
    var right: Saying
    var leftRange: Range<Int>
    var rightRange: Range<Int>
  }

  func disagreements() -> [Disagreement] {
    let pairs = longestPerPair(bank.sayings)
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

  /// For each two answers (or stories) with a shared passage, the longest one.
  private func longestPerPair(_ sayings: [Saying]) -> [Shared] {
    var seen: [[String]: [(saying: Int, token: Int)]] = [:]
    var best: [[String]: Shared] = [:]
    var order: [[String]] = []
    for (index, saying) in sayings.enumerated() {
      let stems = saying.words.map(\.singular)
      for start in stems.indices.dropLast(EventComparison.length - 1) {
        let words = Array(stems[start..<start + EventComparison.length])
        for earlier in seen[words] ?? [] {
          guard let shared = shared(sayings[earlier.saying], earlier.token, saying, start) else {
            continue
          }
          let pair = [shared.left.owner.name, shared.right.owner.name]
          if best[pair] == nil { order.append(pair) }
          if shared.leftRange.count > best[pair]?.leftRange.count ?? 0 { best[pair] = shared }
        }
        seen[words, default: []].append((index, start))
      }
    }
    return order.compactMap { best[$0] }
  }

  private func shared(
    _ left: Saying, _ leftStart: Int, _ right: Saying, _ rightStart: Int
  ) -> Shared? {
    guard left.owner != right.owner, left.owner.isAnswer == right.owner.isAnswer else { return nil }
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

// MARK: - Wording

extension EventComparison {
  private static func oneEvent(
    _ left: Owner, _ right: Owner, _ words: String
  ) -> String {
    let kind = left.isAnswer ? "Answers" : "Stories"
    return "\(kind) \(left.id) and \(right.id) tell one event: \"\(words)\"."
  }
}

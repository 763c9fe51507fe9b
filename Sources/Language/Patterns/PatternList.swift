// A word list, ready to be looked for among the tokens of a sentence.

/// The lines of a word list, ready to be looked for.
package struct PatternList: Sendable {
  let patterns: [Pattern]
  /// Patterns that begin with a fixed word, by that word; all others.
  private let byFirst: [String: [Int]]
  private let others: [Int]

  package init(_ lines: [String]) {
    patterns = lines.map(Pattern.init).filter { !$0.elements.isEmpty }
    var byFirst: [String: [Int]] = [:]
    var others: [Int] = []
    for (index, pattern) in patterns.enumerated() {
      if case .words(let words) = pattern.elements[0] {
        for word in words { byFirst[word, default: []].append(index) }
      } else {
        others.append(index)
      }
    }
    self.byFirst = byFirst
    self.others = others
  }

  /// Places of all patterns in the tokens, from left to right; none inside another.
  package func matches(in tokens: [Token], grammar: Grammar) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < tokens.count {
      let candidates = (byFirst[tokens[start].word] ?? []) + others
      let ends = candidates.compactMap {
        PatternMatch(tokens: tokens, grammar: grammar).end(
          of: patterns[$0].elements[...], at: start)
      }
      if let end = ends.max(), end > start {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }
}

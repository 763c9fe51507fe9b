// What a question is after, and what an answer to it must show, as `general/words/question-kinds.txt`
// has it. A question of no kind can be answered with any event.

import Language

/// One kind of question: about a failure, about feedback, ...
struct QuestionKind: Sendable {
  let name: String
  /// What gives the question away.
  let asks: PatternList
  /// What an answer shows: one is enough.
  let tells: PatternList
  /// What an answer shows: two are needed.
  let hints: PatternList
  private static let fewestHints = 2

  /// Reads "KIND asks: phrase, phrase" lines, and the same with tells and hints.
  static func all(from lines: [String]) -> [QuestionKind] {
    var names: [String] = []
    var phrases: [String: [String]] = [:]
    for line in lines {
      let halves = line.split(separator: ":", maxSplits: 1).map { String($0) }
      let head = halves[0].split(separator: " ").map { String($0) }
      guard halves.count == 2, head.count == 2 else { continue }
      if !names.contains(head[0]) { names.append(head[0]) }
      phrases[halves[0], default: []] += halves[1].split(separator: ",").map { String($0) }
    }
    return names.map { name in
      func list(_ role: String) -> PatternList { PatternList(phrases["\(name) \(role)"] ?? []) }
      return QuestionKind(
        name: name, asks: list("asks"), tells: list("tells"), hints: list("hints"))
    }
  }

  /// Whether the question is of this kind.
  func isAsked(by question: [Token], grammar: Grammar) -> Bool {
    !asks.matches(in: question, grammar: grammar).isEmpty
  }

  /// Whether an answer tells of it.
  func isTold(in sentences: [ReadSentence], grammar: Grammar) -> Bool {
    var hinted: Set<String> = []
    for sentence in sentences {
      if !tells.matches(in: sentence.tokens, grammar: grammar).isEmpty { return true }
      for place in hints.matches(in: sentence.tokens, grammar: grammar) {
        hinted.insert(sentence.tokens[place.lowerBound].word)
      }
    }
    return hinted.count >= QuestionKind.fewestHints
  }
}

// Two questions in one line are two; a question with its follow-ups is one.

import Language

/// The questions of a line.
package enum Questions {
  /// In order. A sentence stands alone only if it opens a question of its own; "How did you handle
  /// it?" belongs to the one before.
  package static func of(_ text: String) -> [String] {
    var questions: [String] = []
    for sentence in Sentences.of(text) {
      if let last = questions.last, !opensQuestion(sentence) || !isWhole(last) {
        questions[questions.count - 1] += " " + sentence
      } else {
        questions.append(sentence)
      }
    }
    return questions.isEmpty ? [text] : questions.flatMap(parts)
  }

  /// Whether a later sentence asks for a story of its own.
  private static func opensQuestion(_ sentence: String) -> Bool {
    let words = Words.spoken(sentence)
    return words.count >= fewestBefore && !isFollowUp(words) && Openers.openFurther(words)
  }

  /// Follow-ups speak of "it", "that", "them", or ask for the result of what was told.
  private static func isFollowUp(_ words: [String]) -> Bool {
    let telling = words.filter { !small.contains($0) }
    if telling.isEmpty { return true }
    if words.count <= longestFollowUp, words.contains(where: { backward.contains($0) }) {
      return true
    }
    return telling.count <= 2 && telling.allSatisfy { followUps.contains($0) }
  }

  /// Whether the part before asks something by itself, and is no mere lead-in.
  private static func isWhole(_ text: String) -> Bool {
    text.hasSuffix("?") || Openers.openFurther(Words.spoken(text))
  }

  /// "Tell me about a conflict, and tell me about a failure": an opener inside a sentence.
  private static func parts(_ question: String) -> [String] {
    let lower = question.lowercased()
    for joint in joints {
      guard let cut = lower.range(of: joint.mark + joint.opener) else { continue }
      let end = lower.distance(from: lower.startIndex, to: cut.lowerBound)
      let before = String(question.prefix(end))
      let after = String(question.dropFirst(end + joint.mark.count))
      let later = Words.spoken(after)
      guard Words.spoken(before).count >= fewestBefore, later.count >= fewestBehind,
        !isFollowUp(later)
      else { continue }
      return [before] + parts(after)
    }
    return [question]
  }

  /// Words of a question before another one, and of one behind it.
  private static let fewestBefore = 4
  private static let fewestBehind = 5
  private static let longestFollowUp = 14

  /// What two questions are joined by, and how the second begins.
  private static let joints: [(mark: String, opener: String)] = [
    (" and ", "tell me about "), (", ", "tell me about "), ("; ", "tell me about "),
    (" and ", "describe a "), (" and also ", "tell me about "), (" and ", "have you ever "),
    (" and ", "what is your "), (" and ", "what are your "), (" and ", "what's your "),
    (" and ", "give me an example "), ("; and ", ""), (" / ", ""),
  ]
  private static let backward: Set = [
    "it", "that", "this", "them", "they", "these", "those", "there", "he", "she", "him", "her",
    "result", "outcome", "situation", "end", "happened", "differently",
  ]
  private static let followUps: Set = [
    "learn", "learned", "learnt", "do", "did", "handle", "handled", "approach", "steps", "role",
    "action", "actions", "result", "results", "outcome", "happened", "respond", "react",
    "resolve", "resolved", "feel", "felt", "impact", "change", "changed", "differently", "take",
    "took", "go", "went", "challenges", "overcome", "successful", "worked", "next", "lesson",
    "lessons", "decide", "decided", "manage", "managed", "know", "measure", "ensure",
  ]
  private static let small = WordClass.articles.union([
    "what", "how", "why", "who", "when", "where", "which", "did", "do", "does", "you", "your",
    "was", "were", "is", "are", "and", "of", "to", "in", "for", "with", "be", "would", "have",
    "had", "i", "me", "we", "us", "please", "so", "or", "if",
  ])
}

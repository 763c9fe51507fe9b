// Two questions in one line are two; a question with its follow-ups is one.

import Knowledge
import Language

extension Matcher {
  /// The questions of a line, in order. A sentence stands alone only if it opens a question of
  /// its own; "How did you handle it?" belongs to the one before.
  package func questions(in text: String) -> [String] {
    var questions: [String] = []
    for sentence in Sentences.of(text) {
      if !questions.isEmpty, !opensQuestion(sentence) {
        questions[questions.count - 1] += " " + sentence
      } else if let last = questions.last, !isWhole(last) {
        questions[questions.count - 1] += " " + sentence
      } else {
        questions.append(sentence)
      }
    }
    return questions.isEmpty ? [text] : questions.flatMap(parts)
  }

  /// Whether a later sentence asks for a story of its own.
  private func opensQuestion(_ sentence: String) -> Bool {
    let words = Words.spoken(sentence)
    let line = words.joined(separator: " ")
    guard words.count >= 4, !isFollowUp(words) else { return false }
    return Phrases.openers.contains { line.hasPrefix($0) }
  }

  /// Follow-ups speak of "it", "that", "them", or ask for the result of what was told.
  private func isFollowUp(_ words: [String]) -> Bool {
    let telling = words.filter { !Phrases.small.contains($0) }
    if telling.isEmpty { return true }
    if words.count <= 14, words.contains(where: { Phrases.backward.contains($0) }) { return true }
    return telling.count <= 2 && telling.allSatisfy { Phrases.followUps.contains($0) }
  }

  /// Whether the part before asks something by itself, and is no mere lead-in.
  private func isWhole(_ text: String) -> Bool {
    let line = Words.spoken(text).joined(separator: " ")
    return text.hasSuffix("?") || Phrases.openers.contains { line.hasPrefix($0) }
  }

  /// "Tell me about a conflict, and tell me about a failure": an opener inside a sentence.
  private func parts(_ question: String) -> [String] {
    for joint in Phrases.joints {
      guard let cut = question.lowercased().range(of: joint) else { continue }
      let before = String(question[..<cut.lowerBound])
      let offset = question.lowercased().distance(
        from: question.lowercased().startIndex, to: cut.upperBound)
      let after = String(question.dropFirst(offset - Phrases.kept(joint)))
      let later = Words.spoken(after)
      guard Words.spoken(before).count >= 4, later.count >= 5, !isFollowUp(later) else { continue }
      return [before] + parts(after)
    }
    return [question]
  }

  private enum Phrases {
    static let openers = [
      "tell me about", "tell us about", "tell me of", "describe a", "describe an", "describe your",
      "describe the", "describe when", "describe how you", "give me an example", "give an example",
      "give me a time", "give us an example", "share a", "share an", "talk about a",
      "talk me through", "walk me through", "talk to me about", "have you ever",
      "when have you", "when did you last", "when was the last", "what is your", "what are your",
      "what was your biggest", "what was the most", "what is the most", "what is the biggest",
      "who is", "why do you", "why did you leave", "why are you", "why should we",
      "where do you see", "how do you handle", "how do you deal", "how do you work",
      "how do you manage", "how do you prioriti", "how do you stay", "how do you",
      "can you tell me about", "could you tell me about", "can you give", "could you give",
      "can you describe", "could you describe", "think of a time", "think about a time",
      "also tell me", "and tell me", "and describe", "and have you ever", "and how do you",
      "and what is your", "and what are your", "what motivates", "what drives",
    ]
    static let joints = [
      " and tell me about ", ", tell me about ", "; tell me about ", " and describe a ",
      " and also tell me about ", " and have you ever ", " and what is your ",
      " and what are your ", " and what's your ", " and give me an example ", "; and ", " / ",
    ]
    /// How many characters of a joint belong to the question after it.
    static func kept(_ joint: String) -> Int {
      for opener in [
        "tell me about ", "describe a ", "have you ever ", "what is your ",
        "what are your ", "what's your ", "give me an example ",
      ]
      where joint.hasSuffix(opener) { return opener.count }
      return 0
    }
    static let backward: Set = [
      "it", "that", "this", "them", "they", "these", "those", "there", "he", "she", "him", "her",
      "result", "outcome", "situation", "end", "happened", "differently",
    ]
    static let followUps: Set = [
      "learn", "learned", "learnt", "do", "did", "handle", "handled", "approach", "steps", "role",
      "action", "actions", "result", "results", "outcome", "happened", "respond", "react",
      "resolve", "resolved", "feel", "felt", "impact", "change", "changed", "differently", "take",
      "took", "go", "went", "challenges", "overcome", "successful", "worked", "next", "lesson",
      "lessons", "decide", "decided", "manage", "managed", "know", "measure", "ensure",
    ]
    static let small: Set = [
      "what", "how", "why", "who", "when", "where", "which", "did", "do", "does", "you", "your",
      "was", "were", "is", "are", "the", "a", "an", "and", "of", "to", "in", "for", "with", "be",
      "would", "have", "had", "i", "me", "we", "us", "please", "so", "or", "if",
    ]
  }
}

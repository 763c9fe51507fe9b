// How questions begin, in the words of `Words.spoken`. A follow-up begins with none of these; two
// questions in one line are told apart by them.

import Language

/// Openers of a question.
enum Openers {
  /// First words of a question or of a request for a story.
  static let words: Set = [
    "tell", "describe", "give", "share", "which", "what", "whats", "why", "how", "who", "when",
    "where", "have", "do", "did", "can", "could", "story", "best",
  ]

  /// Whether words ask for an event of their own: "describe", "a time", "an example of".
  static func openAnew(_ words: [String]) -> Bool {
    let line = " " + words.joined(separator: " ") + " "
    return begins(line, with: own) || begins(line, with: anew)
      || events.contains { line.contains($0) }
  }

  /// Whether words begin as a question of its own does that stands behind another one.
  static func openFurther(_ words: [String]) -> Bool {
    let line = " " + words.joined(separator: " ") + " "
    return begins(line, with: own) || begins(line, with: further)
  }

  private static func begins(_ line: String, with openers: [String]) -> Bool {
    openers.contains { line.hasPrefix(" \($0) ") }
  }

  /// Wherever they stand.
  private static let own = [
    "tell me about a", "tell me about an", "tell me about your", "tell me about yourself",
    "tell me about something", "tell me about someone", "tell us about", "describe a",
    "describe an", "describe your", "describe the", "describe when", "describe how you",
    "give me an example", "give me a time", "give us an example", "share a", "share an",
    "talk about a", "talk me through", "walk me through a", "walk me through your", "have you ever",
    "what is your", "what your", "what are your", "who is", "why do you", "why are you",
    "why should we", "where do you see", "think of a time", "think about a time", "how do you",
  ]
  /// After a story was told they ask for another; behind a question they may go on with it.
  private static let anew = [
    "tell us", "describe", "share", "give me a", "give me an", "give us", "have you", "talk about",
    "talk me", "think of", "think about", "why should", "where do you", "do you", "are you",
    "how would you", "what would you do if", "what kind of", "what type of", "which story",
    "imagine", "suppose", "what do you", "what does", "where do i",
  ]
  /// Behind a question they are another; after a story they may go on with it.
  private static let further = [
    "tell me about", "tell me of", "give an example", "walk me through", "talk to me about",
    "when have you", "when did you last", "when was the last", "what was your biggest",
    "what was the most", "what is the most", "what is the biggest", "why did you leave",
    "can you tell me about", "could you tell me about", "can you give", "could you give",
    "can you describe", "could you describe", "also tell me", "and tell me", "and describe",
    "and have you ever", "and how do you", "and what is your", "and what are your",
    "what motivates", "what drives",
  ]
  private static let events = [
    " a time ", " an example ", " a situation ", " a project ", " an occasion ", " ever ",
    " usually ", " typically ", " generally ", " you most ", " last time you ",
    " about you ", " about yourself ",
  ]
}

// What several checks ask of an answer: its deeds, its result, its lesson.

extension Reading {
  /// Sentences that tell what was done: the action, or in prose all before the lesson.
  var telling: [Line] {
    isProse ? lines.filter { $0.part != .lesson } : lines(.action)
  }
  var ownDeeds: Int { telling.reduce(0) { $0 + $1.ownDeeds } }
  var sharedDeeds: Int { telling.reduce(0) { $0 + $1.sharedDeeds } }

  /// Sentences that tell what came of it.
  var results: [Line] { lines(.result) }

  /// The result with what leads up to it: in paragraphs from the beginning of its paragraph, else
  /// from behind the last deed of the speaker.
  var endings: [Line] {
    guard isProse, let first = results.first, let end = results.last else { return results }
    let before = lines.filter { $0.position <= end.position && $0.part != .lesson }
    if end.sentence.paragraph > 0 {
      return before.filter { $0.sentence.paragraph == end.sentence.paragraph }
    }
    let last = before.lastIndex { $0.part == .action && $0.ownDeeds + $0.sharedDeeds > 0 }
    return last.map { Array(before[($0 + 1)...]) } ?? before.filter { $0.position >= first.position }
  }

  /// Sentences that look back. Where no lesson stands in its place, a reflection elsewhere counts.
  var lessons: [Line] {
    let own = lines(.lesson).filter {
      !isProse || $0.has(.reflection) || $0.isRule || $0.showsUse
    }
    return own.isEmpty ? lines.filter { $0.has(.reflection) && $0.position > 0.5 } : own
  }

  /// Words that say something particular, each once: no helpers, no general words.
  func particulars(of lines: [Line]) -> Set<String> {
    Set(lines.flatMap(\.tokens).map(\.word).filter(isParticular))
  }

  private func isParticular(_ word: String) -> Bool {
    word.count > 2 && !Grammar.helpers.contains(word) && !Grammar.small.contains(word)
      && !vocabulary.grammar.isAdverb(word) && !vocabulary.has(.generalWords, word: word)
  }

  /// Whether a lesson is in use: a habit of today, or a later case.
  var isLessonApplied: Bool {
    let first = lessons.first?.position ?? 1
    return lessons.contains(where: \.showsUse)
      || lines.contains { $0.position > first && $0.showsUse }
  }
}

extension Grammar {
  /// Words that carry no matter of their own.
  static let small: Set = [
    "the", "and", "but", "for", "nor", "yet", "with", "from", "into", "onto", "about", "over",
    "under", "after", "before", "between", "through", "during", "without", "within", "against",
    "because", "since", "when", "while", "where", "which", "who", "whom", "whose", "what", "that",
    "this", "these", "those", "there", "here", "then", "than", "they", "them", "their", "theirs",
    "she", "her", "hers", "him", "his", "you", "your", "yours", "our", "ours", "its", "myself",
    "himself", "herself", "themselves", "yourself", "ourselves", "one", "ones", "every", "each",
    "some", "any", "all", "both", "not", "how", "why", "whether", "like", "just", "even", "only",
    "own", "such", "same", "too", "out", "off", "down", "upon", "until", "unless", "although",
    "though", "let", "lets", "next", "last", "now",
  ]
}

// What several checks ask of an answer: its deeds, its result, its lesson.

import Language

extension ReadAnswer {
  /// Sentences that tell what was done: the action, or in prose all before the lesson.
  var telling: [ReadSentence] {
    isProse ? sentences.filter { $0.part != .lesson } : sentences(.action)
  }
  var ownDeeds: Int { telling.reduce(0) { $0 + $1.ownDeeds } }
  var sharedDeeds: Int { telling.reduce(0) { $0 + $1.sharedDeeds } }

  /// Sentences that tell what came of it.
  var results: [ReadSentence] { sentences(.result) }

  /// The result with what leads up to it: in prose its paragraph, or all from where it begins.
  var endings: [ReadSentence] {
    guard isProse, let first = results.first, let end = results.last else { return results }
    let lesson = sentences.first { $0.part == .lesson }?.position ?? 2
    let told = sentences.filter { $0.position <= end.position && $0.position < lesson }
    if end.told.paragraph > 0 {
      return told.filter { $0.told.paragraph == end.told.paragraph }
    }
    return Array(
      told.filter { $0.position >= first.position }
        .drop { ($0.ownDeeds > 0 || $0.has(.cost)) && !$0.has(.change) })
  }

  /// Sentences behind the last deed of the speaker, before any lesson.
  var aftermath: [ReadSentence] {
    let last = sentences.last { $0.ownDeeds + $0.sharedDeeds > 0 && $0.part != .lesson }
    return sentences.filter {
      $0.position > last?.position ?? 0 && $0.part != .lesson && !$0.isRule
    }
  }

  /// Sentences that look back. In prose a habit near the end counts wherever it stands, and where
  /// the lesson was not told in its place, so does a reflection elsewhere.
  var lessons: [ReadSentence] {
    let own = isProse ? sentences.filter(looksBack) : sentences(.lesson)
    if own.isEmpty {
      return sentences.filter { $0.has(.reflection) && $0.position > ReadAnswer.secondHalf }
    }
    let reflects = isProse && own.contains { $0.has(.reflection) }
    return reflects ? own.filter { $0.has(.reflection) || $0.isRule || $0.speaks } : own
  }

  /// Where a reflection may be a lesson, and where a habit may. By hand, held against the labelled
  /// answers.
  private static let secondHalf = 0.5
  private static let nearEnd = 0.6

  private func looksBack(_ sentence: ReadSentence) -> Bool {
    sentence.position > ReadAnswer.nearEnd
      && (sentence.part == .lesson ? sentence.isLesson : sentence.isOwnHabit)
      || (sentence.position == 1 && sentence.has(.later)
        && sentence.ownDeeds + sentence.sharedDeeds > 0)
  }

  /// Whether a lesson is in use: a habit of today, or a later case.
  var isLessonApplied: Bool {
    let first = lessons.first?.position ?? 1
    return lessons.contains(where: \.showsUse)
      || sentences.contains { $0.position > first && $0.showsUse }
  }

  /// Words that say something particular, each once: no helpers, no general words.
  func particulars(of sentences: [ReadSentence]) -> Set<String> {
    Set(sentences.flatMap(\.tokens).map(\.word).filter(isParticular))
  }

  func isParticular(_ word: String) -> Bool {
    word.count > 2 && !WordClass.auxiliaries.contains(word) && !WordClass.stopWords.contains(word)
      && !vocabulary.grammar.isAdverb(word) && !vocabulary.has(.generalWords, word: word)
  }

  /// Whether the question wants something that happened, not only what the speaker is like.
  var asksForAnEvent: Bool {
    !vocabulary.has(.selfQuestions, in: question)
      || vocabulary.has(.eventWords, in: question)
  }

  /// Words in which something particular happens: who or what, and what they did. By hand.
  private static let fewestParticulars = 2

  /// Sentences in which something particular happens: buzzwords and rules of life don't.
  var events: Int { sentences.count(where: isEvent) }

  private func isEvent(_ sentence: ReadSentence) -> Bool {
    let acts = sentence.clauses.contains {
      [.deed, .passive, .perfect, .state].contains($0.manner)
        && isParticular(sentence.tokens[$0.verb].word)
    }
    let buzz = Set(sentence.places(.buzzwords).flatMap { sentence.tokens[$0].map(\.word) })
    return acts
      && particulars(of: [sentence]).subtracting(buzz).count >= ReadAnswer.fewestParticulars
  }
}

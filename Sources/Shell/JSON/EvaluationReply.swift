// How well a bank's own questions are understood, as JSON.

import Knowledge
import Matching

/// What `eval --json` writes: counts, and the misses.
struct EvaluationReply: Encodable {
  struct Missed: Encodable {
    let line: Int
    let question: String
    let stories: [StoryID]
    let suggested: [StoryID]
    let fit: Fit
  }
  let told, first, firstTwo, wronglyDeclined, untold, declined: Int
  let misses: [Missed]

  init(_ evaluation: Evaluation) {
    told = evaluation.told
    first = evaluation.first
    firstTwo = evaluation.firstTwo
    wronglyDeclined = evaluation.declinedTold
    untold = evaluation.untold
    declined = evaluation.declinedUntold
    misses = evaluation.misses.map {
      Missed(
        line: $0.question.place.line, question: $0.question.text, stories: $0.question.stories,
        suggested: $0.suggested, fit: $0.fit)
    }
  }
}

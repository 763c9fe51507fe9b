// What a line of `-f FILE --json` was heard as, for programs that measure. `docs/heard.schema.json`
// says what each key means.

import Coaching
import Hearing
import Knowledge

/// What is written for a line. A key without a value is left out.
struct HeardReply: Encodable {
  let line: String
  let heard: String
  /// The story on the table once the line was answered.
  let story: StoryID?
  /// The follow-up that was asked.
  let probe: ProbeID?
  /// Whether a new question was offered besides.
  let doubtful: Bool?
  let command: String?
  /// Why the line failed.
  let error: String?
}

extension HeardReply {
  /// - Parameter table: as it lies once the line was answered.
  init(_ line: String, _ meaning: Meaning, _ failure: (any Error)?, _ table: Table) {
    self.line = line
    heard = meaning.name
    story = table.story
    switch meaning {
    case .nextProbe, .probe, .namedProbe:
      (probe, doubtful, command) = (table.chain?.trail.last, nil, nil)
    case .followUp(_, let isSure): (probe, doubtful, command) = (nil, !isSure, nil)
    case .command(let words): (probe, doubtful, command) = (nil, nil, words)
    default: (probe, doubtful, command) = (nil, nil, nil)
    }
    error = failure.map { "\($0)" }
  }
}

extension Meaning {
  /// One word for it, as it is written.
  var name: String {
    switch self {
    case .nextProbe, .probe, .namedProbe, .followUp: "followup"
    case .command: "command"
    case .story, .show, .another, .backup, .whyNot: "story"
    case .question: "question"
    case .wish: "wish"
    case .answer: "answer"
    case .nearCommand: "slip"
    }
  }
}

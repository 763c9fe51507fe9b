// A line after a story that means a follow-up in other words ("did anyone push back?"), as the
// encoder hears it.

import Knowledge
import Language

enum MeantProbe: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard let wording = moment.wording, wording.mayFollow(line.clause) else { return nil }
    return probe(line.clause, moment).map { .namedProbe($0) }
  }

  /// The follow-up that a line surely means, unless it tells something.
  static func probe(_ line: String, _ moment: Moment) -> ProbeID? {
    tells(line) ? nil : moment.probe(meantBy: line)
  }

  /// "I don't remember", "we were ten": told, not asked. "I'd love to hear what ..." asks.
  private static func tells(_ line: String) -> Bool {
    let words = Words.spoken(line)
    guard let first = words.first, beginnings.contains(first) else { return false }
    return !line.contains("?") && wishes.isDisjoint(with: words.prefix(5))
  }

  private static let beginnings: Set = ["i", "we", "my", "our", "there", "let"]
  /// How an interviewer asks without asking.
  private static let wishes: Set = [
    "hear", "know", "curious", "wonder", "wondering", "understand", "interested", "want", "like",
    "love", "see", "ask",
  ]

  static let heard = [Example("did anyone push back?", .namedProbe("obstacle"))]
  static let passed = [
    Example(question: "did anyone push back?", on: .empty),
    Example(question: "there was someone who pushed back"),
  ]
}

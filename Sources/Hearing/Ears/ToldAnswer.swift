// A sentence of the person's own after a follow-up was asked: "We chose events because ..."

import Language

enum ToldAnswer: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard moment.wasProbed, !line.asks, line.words.count >= fewest else { return nil }
    let asks = Openers.words.contains(line.words[1])
    let tags = line.words.last.map(tags.contains) ?? false
    return !asks && !tags && beginnings.contains(line.words[0]) ? .answer : nil
  }

  /// Fewer words are as likely a name or a follow-up.
  private static let fewest = 5
  /// What turns a sentence into a question.
  private static let tags: Set = ["right", "correct", "huh"]
  /// How an answer begins, and no question.
  private static let beginnings = WordClass.nominatives.union([
    "my", "our", "because", "it", "after", "yes", "no", "well", "so", "at", "then", "actually",
    "honestly", "there", "both",
  ])

  static let heard = [
    Example("We chose events because the audit needed them", on: .probed, .answer),
    Example("I wrote the design and asked three teams", on: .probed, .answer),
  ]
  static let passed = [
    Example(question: "We chose events because the audit needed them", on: .empty),
    Example(question: "We did that on our own, huh", on: .probed),
  ]
}

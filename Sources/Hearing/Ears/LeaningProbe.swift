// A short line that leans on what was told, in a follow-up's words: "did they agree?"

enum LeaningProbe: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    moment.wording?.meant(line.clause).map { .namedProbe($0) }
  }

  static let heard = [
    Example("did they agree?", .namedProbe("others-view")),
    Example("what did your manager say?", .namedProbe("others-view")),
  ]
  static let passed = [
    Example(question: "what would your manager say about you?"),
    Example(question: "have you ever disagreed with a decision?"),
  ]
}

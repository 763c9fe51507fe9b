// Anything else: a question to match, or what a story is wanted for.

enum PlainQuestion: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    .question(StoryFrame.without(line.text))
  }

  static let heard = [
    Example(question: "Tell me about a time you were wrong."), Example(question: "growth"),
    Example("which story for conflict?", .question("conflict?")),
    Example("best story for conflict", on: .empty, .question("conflict")),
    Example("a good example for growth?", on: .empty, .question("growth?")),
  ]
  static let passed: [Example] = []
}

// "n" after a line that was taken for a follow-up, and may have been a new question.

enum DoubtfulLine: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard let doubtful = moment.doubtful, ["n", "new"].contains(line.phrase) else { return nil }
    return .question(doubtful)
  }

  static let heard = [
    Example("n", on: .doubted("Sounds expensive."), .question("Sounds expensive."))
  ]
  static let passed = [Example(question: "n", on: .empty)]
}

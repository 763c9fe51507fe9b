import ArgumentParser

/// `/why` shows the arithmetic of the last suggestion, or of a story that was not chosen.
struct WhyCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why this story, with the arithmetic; or why not another.",
    discussion: "Examples: /why, /why approvals")
  static let offers: [Offer] = [.story]

  @Argument(help: "A story.") var story: [String] = []
  init() {}

  func run(in session: Session) throws {
    if story.isEmpty { return try Explaining(session).explainFirst() }
    try Explaining(session).explain(named: story)
  }
}

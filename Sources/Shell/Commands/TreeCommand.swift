import ArgumentParser

/// `/tree` shows all follow-ups that can come, and which have nothing written yet.
struct TreeCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "All follow-ups that can come about the story on the table.")
  static var isPlainWord: Bool { true }
  func run(in session: Session) throws { try Probing(session).tree() }
}

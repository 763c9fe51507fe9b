import ArgumentParser

/// `/tree` shows all follow-ups that can come, and which have nothing written yet.
package struct TreeCommand: CoachCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "All follow-ups that can come about the story on the table.")
  package static var isPlainWord: Bool { true }
  package init() {}
  package func run(in session: Session) throws { try Probing(session).tree() }
}

import ArgumentParser

/// `/quit` leaves; so does Ctrl-D on an empty line.
package struct QuitCommand: CoachCommand {
  package static let configuration = CommandConfiguration(
    commandName: "quit",
    abstract: "Leave (or Ctrl-D on an empty line).", aliases: ["q", "exit"])
  package static var isPlainWord: Bool { true }
  package static var phrases: [String] {
    ["bye", "goodbye", "leave", "i am done"]
  }
  package init() {}
  package func run(in session: Session) throws { session.isOver = true }
}

import ArgumentParser

/// `/quit` leaves; so does Ctrl-D on an empty line.
struct QuitCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit",
    abstract: "Leave (or Ctrl-D on an empty line).", aliases: ["q", "exit"])
  static var isPlainWord: Bool { true }
  static var phrases: [String] {
    ["bye", "goodbye", "leave", "i am done"]
  }
  func run(in session: Session) throws { session.isOver = true }
}

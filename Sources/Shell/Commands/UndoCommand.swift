import ArgumentParser
import Knowledge

/// `/undo` takes the last change of your files back.
struct UndoCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last change of your files back, after a diff and a yes.",
    discussion: "Again for the one before. /history q7 shows every change of an answer.")
  static let talks = true
  static var isPlainWord: Bool { true }
  static var phrases: [String] { ["undo that", "undo it", "take that back"] }

  func run(in session: Session) throws {
    try TimeTravel(session, desk: session.workingDesk()).undo()
  }
}

import ArgumentParser

/// `/back` asks the follow-up before the last one again.
struct BackCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "The follow-up before this one, again.", aliases: ["b"])
  static var isPlainWord: Bool { true }
  func run(in session: Session) throws { try Probing(session).back() }
}

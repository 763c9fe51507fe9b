import ArgumentParser

/// `/back` asks the follow-up before the last one again.
package struct BackCommand: CoachCommand {
  package static let configuration = CommandConfiguration(
    commandName: "back",
    abstract: "The follow-up before this one, again.", aliases: ["b"])
  package static var isPlainWord: Bool { true }
  package init() {}
  package func run(in session: Session) throws { try Probing(session).back() }
}

import ArgumentParser

/// `/next` asks the next follow-up; an empty line does the same.
package struct NextCommand: CoachCommand {
  package static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "The next follow-up about the story on the table (or an empty line).",
    aliases: ["n"])
  package static var isPlainWord: Bool { true }
  package init() {}
  package func run(in session: Session) throws {
    guard session.table.chain != nil else { throw Refusal(Table.noStory) }
    try Probing(session).next()
  }
}

import ArgumentParser

/// `/next` asks the next follow-up; an empty line does the same.
struct NextCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "The next follow-up about the story on the table (or an empty line).",
    aliases: ["n"])
  static var isPlainWord: Bool { true }
  func run(in session: Session) throws {
    guard session.table.chain != nil else { throw Refusal(Table.noStory) }
    try Probing(session).next()
  }
}

import ArgumentParser
import Knowledge

/// `/number` fills or corrects one figure.
struct NumberCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "number",
    abstract: "Fill or correct a figure; every answer that speaks it changes.",
    discussion: "Examples: /number, /number mttr, /number mttr 4 h -> 15 min", aliases: ["fill"])
  static let offers: [Offer] = [.number]
  static let talks = true

  @Argument(parsing: .captureForPassthrough, help: "A number's id, and figures.")
  var words: [String] = []
  init() {}

  func run(in session: Session) throws {
    if let word = words.first, ["--help", "-h"].contains(word) {
      throw CleanExit.helpRequest(NumberCommand.self)
    }
    let file = session.bank.numbers.first?.place.file
    if let file { try session.reloadIfChanged(file) }
    try Numbering(session, words).run()
  }
}

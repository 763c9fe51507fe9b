// A command in plain words: its name, where nobody asks it as a question, or a phrase of its own.
// The words stand with each command.

enum SpokenCommand: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    if line.text == "?" { return .command(help) }
    return moment.commands.said(line.phrase).map { .command($0) }
  }

  private static let help = "help"

  static let heard = [
    Example("help", on: .empty, .command("help")), Example("?", .command("help")),
    Example("exit", on: .empty, .command("quit")), Example("bye", .command("quit")),
    Example("Where are my gaps?", on: .empty, .command("coverage")),
  ]
  static let passed = [Example("refine", on: .empty, .nearCommand("refine"))]
}

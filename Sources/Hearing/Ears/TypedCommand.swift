// A line that begins with a slash.

enum TypedCommand: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    line.text.hasPrefix("/") ? .command(String(line.text.dropFirst())) : nil
  }

  static let heard = [
    Example("/cov", .command("cov")), Example("/", .command("")),
    Example("\u{A0}/stories\u{202F}dele\u{AD}gation", .command("stories delegation")),
    Example("/history q7 2 4", on: .empty, .command("history q7 2 4")),
  ]
  static let passed = [Example("coverage", on: .empty, .command("coverage"))]
}

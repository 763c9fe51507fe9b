// Nothing typed: the next follow-up.

enum EmptyLine: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    line.text.isEmpty ? .nextProbe : nil
  }

  static let heard = [
    Example("", .nextProbe), Example("   ", .nextProbe), Example("", on: .empty, .nextProbe),
  ]
  static let passed = [Example("?", .command("help"))]
}

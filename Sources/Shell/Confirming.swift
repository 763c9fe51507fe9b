// A question with yes or no.

extension Session {
  /// - Returns: whether the person said yes; the end of the input is no.
  func confirms(_ question: String) -> Bool {
    for _ in 0..<3 {
      guard case .line(let line) = terminal.readLine(Prompt(asking: question)) else { return false }
      switch trimmed(line).lowercased() {
      case "y", "yes": return true
      case "n", "no", "q", "quit": return false
      default: show { $0.line("Type y or n.") }
      }
    }
    return false
  }
}

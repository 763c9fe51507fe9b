// A question with yes or no.

import Hearing

extension Session {
  /// - Returns: whether the person said yes; the end of the input is no.
  func confirms(_ question: String) -> Bool {
    for _ in 0..<3 {
      guard case .line(let line) = terminal.readLine(Prompt(asking: question)) else { return false }
      switch YesOrNo.of(line) {
      case .yes: return true
      case .no: return false
      case .command: show { $0.line(Wording.commandsWait) }
      case .neither: show { $0.line(Wording.yesOrNo) }
      }
    }
    return false
  }

  private enum Wording {
    static let yesOrNo = "Type y or n."
    static let commandsWait = "Type y or n first; commands work again after that."
  }
}

// Where the terminal, or whoever stands for one (a shell in Emacs), edits and shows the line itself:
// the prompt is written, the line read. Nothing is echoed: that is done already.

import CLibedit
import Foundation

extension LineEditor {
  func readPlainly() throws(Interruption) -> String? {
    guard inHand.kind == .text else { return try readPlainLine() }
    var text: String?
    while let line = try readPlainLine(), line != LineEditor.endOfText {
      text = (text.map { $0 + "\n" } ?? "") + line
      inHand.draft(text ?? "")
    }
    return text
  }

  private func readPlainLine() throws(Interruption) -> String? {
    write(prompt.text)
    while !plain.hasLine {
      var polled = [STDIN_FILENO, clibedit_wakes()].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      _ = poll(&polled, nfds_t(polled.count), -1)
      clibedit_woken()
      if clibedit_came(SIGINT) != 0 {
        write("\n")
        // Nobody knows what was typed.
        throw Interruption(isEmpty: false)
      }
      if polled[0].revents != 0 { plain.readMore() }
    }
    return plain.next()
  }

  /// A row that ends a text, beside Ctrl-D.
  private static let endOfText = "."
}

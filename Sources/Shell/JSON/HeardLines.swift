// The lines of `-f FILE --json`: each is answered without a word, and what it was heard as written.

import Hearing
import Knowledge

/// Answers lines for a program.
package struct HeardLines {
  private let session: Session
  private let write: (String) -> Void

  /// - Parameters:
  ///   - session: at a `QuietTerminal`.
  ///   - write: gets an object a line.
  package init(_ session: Session, write: @escaping (String) -> Void) {
    self.session = session
    self.write = write
  }

  package func run() {
    let conversation = Conversation(session)
    while !session.isOver, case .line(let line) = session.terminal.readLine(Prompt()) {
      let (meaning, failure) = conversation.reply(to: line)
      write(JSONLine.text(HeardReply(line, meaning, failure, session.table)) + "\n")
    }
  }
}

/// Lines come from another terminal, and nothing is shown.
package final class QuietTerminal: Terminal {
  private let source: any Terminal
  package let interactive = false
  package let colours = false
  package var width: Int { source.width }

  package init(_ source: any Terminal) { self.source = source }

  package func readLine(_ prompt: Prompt) -> Input { source.readLine(prompt) }
  package func write(_ text: String) {}
}

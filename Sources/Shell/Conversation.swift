// The loop: read a line, see what it means, run it, show what went wrong, again.

import Hearing

/// A person talking with the coach.
package struct Conversation {
  private let session: Session

  package init(_ session: Session) { self.session = session }

  /// Reads lines until there are no more or `/quit`.
  /// - Returns: `.no` when a line failed and nobody sat there to see it.
  package func run() -> Verdict {
    if session.terminal.interactive {
      session.greet()
      session.offerLeftovers()
    }
    var whole = Verdict.yes
    while !session.isOver {
      switch session.terminal.readLine(Prompt(story: session.table.story?.text)) {
      case .interrupted(let isEmpty): if isEmpty { sayHowToLeave() }
      case .end: return whole
      case .line(let line):
        reply(to: line)
        if session.verdict == .no { whole = .no }
      }
    }
    return whole
  }

  /// Once, to somebody who presses Ctrl-C on an empty line.
  private func sayHowToLeave() {
    guard !session.saidHowToLeave else { return }
    session.saidHowToLeave = true
    session.show { $0.line(Wording.howToLeave) }
  }

  /// Answers one line.
  /// - Returns: what it was heard as, and why it failed if it did.
  @discardableResult
  package func reply(to line: String) -> (meaning: Meaning, failure: (any Error)?) {
    session.verdict = .yes
    let meaning = session.meaning(of: line)
    session.table.doubtful = nil
    do {
      try perform(meaning)
      return (meaning, nil)
    } catch {
      session.verdict = .no
      session.show { $0.failure(error) }
      return (meaning, error)
    }
  }

  private func perform(_ meaning: Meaning) throws {
    switch meaning {
    case .command(let line): try CommandTable.command(typed: line).run(in: session)
    case .nextProbe: try Probing(session).next()
    case .probe(let letter): try Probing(session).ask(letter: letter)
    case .namedProbe(let id): try Probing(session).ask(id)
    case .followUp(let text, let isSure): try Probing(session).ask(text, isSure: isSure)
    case .story(let number): try Telling(session).choose(number: number)
    case .question(let text): try Asking(session).ask(text)
    case .backup(let text): try Asking(session).ask(text, backupFirst: true)
    case .another: try Asking(session).another()
    case .whyNot(let name): try Explaining(session).explain(named: splitWords(name))
    case .wish(let change): try Asking(session).again(change)
    case .answer: sayWhereAnswersGo()
    case .show(let story): Telling(session).show(story)
    case .nearCommand(let name):
      throw Refusal("Did you mean /\(name)?", remedy: Wording.slash)
    }
  }

  /// Answers are heard where they are written down; here they would be taken as a question.
  private func sayWhereAnswersGo() {
    guard let chain = session.table.chain else { return }
    let id = chain.answer?.id.text ?? chain.story.id.text
    session.show { page in
      page.line(Wording.answer)
      page.line("Next: /refine \(id) writes it down; an empty line asks on.", indent: 2)
    }
  }

  private enum Wording {
    static let howToLeave = "/quit or Ctrl-D leaves."
    static let answer =
      "That sounds like your answer. I take questions here; an answer is mended in its file."
    static let slash = "Commands begin with a slash; anything else is taken as a question."
  }
}

// The loop: read a line, see what it means, run it, show what went wrong, again.

import ArgumentParser
import Coaching
import Knowledge
import Language
import Matching

/// A person talking with the coach.
package struct Conversation {
  private let session: Session

  package init(_ session: Session) { self.session = session }

  /// Reads lines until there are no more or `/quit`.
  /// - Returns: `.no` when a line failed and nobody sat there to see it.
  package func run() -> Outcome {
    if session.terminal.interactive {
      session.show(greeting)
      session.offerLeftovers()
    }
    var whole = Outcome.yes
    while !session.isOver {
      switch session.terminal.readLine(Prompt(story: session.table.story?.text)) {
      case .interrupted(let isEmpty): if isEmpty { sayHowToLeave() }
      case .end: return whole
      case .line(let line):
        reply(to: line)
        if session.outcome == .no { whole = .no }
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
  package func reply(to line: String) {
    session.outcome = .yes
    do {
      let intent = Intent.of(
        line, table: session.table, bank: session.bank, isWord: session.knows,
        heard: { session.matcher.followUp($0) })
      try perform(intent)
    } catch {
      session.outcome = .no
      session.show { $0.failure(error) }
    }
  }

  private func perform(_ intent: Intent) throws {
    switch intent {
    case .command(let words): try run(command: words)
    case .nextProbe: try Probing(session).next()
    case .probe(let letter): try Probing(session).ask(letter: letter)
    case .namedProbe(let id): try Probing(session).ask(id)
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

  // MARK: Commands

  private func run(command line: String) throws {
    var words = splitWords(line)
    guard let first = words.first else { throw Refusal(Wording.lonelySlash) }
    switch CommandTable.find(first) {
    case .one(let command): words[0] = command.name
    case .several(let names):
      throw Refusal(
        "\"/\(first)\" could be \(names.map { "/" + $0 }.joined(separator: ", ")).",
        remedy: "Type a letter more.")
    case .none(let closest):
      throw Refusal(
        "There is no command \"/\(first)\".",
        remedy: closest.map { "The nearest is /\($0)." } ?? "/help lists them.")
    }
    let parsed: any ParsableCommand
    do {
      parsed = try CoachRoot.parseAsRoot(words)
    } catch {
      throw Usage(error)
    }
    try (parsed as? any CoachCommand)?.run(in: session)
  }

  private func greeting(_ page: inout Page) {
    let bank = session.bank
    let gaps = bank.numbers.filter { $0.state == .gap }.count
    let anecdotes = bank.stories.filter { $0.rank == .anecdote }.count
    var counts = [counted(bank.stories.count - anecdotes, "story", "stories")]
    if anecdotes > 0 { counts.append(counted(anecdotes, "anecdote", "anecdotes")) }
    counts.append(counted(bank.answers.count, "answer", "answers"))
    page.line([
      .bold("Starling \(starlingVersion)"), Span("  " + counts.joined(separator: ", ") + "."),
      Span(gaps > 0 ? "\(counted(gaps, "number", "numbers")) still to fill." : ""),
    ])
    if bank.stories.isEmpty { FirstStory.lay(on: &page) } else { page.line(Wording.invitation) }
    if !bank.problems.isEmpty {
      page.line([
        .warning(counted(bank.problems.count, "problem", "problems")),
        Span("in the knowledge folder: /check shows \(bank.problems.count == 1 ? "it" : "them")."),
      ])
    }
    page.gap()
  }

  private enum Wording {
    static let howToLeave = "/quit or Ctrl-D leaves."
    static let answer =
      "That sounds like your answer. I take questions here; an answer is mended in its file."
    static let slash = "Commands begin with a slash; anything else is taken as a question."
    static let lonelySlash = "A command follows the slash: /help lists them."
    static let invitation =
      "Type an interview question as it was asked, or \"which story for conflict?\".  /help  /quit"
  }
}

/// Version of the program.
package let starlingVersion = "0.1.0"

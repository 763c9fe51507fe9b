import ArgumentParser
import Hearing
import Knowledge
import Matching

/// `/ask` answers an interview question; in the coach, a question needs no command.
struct AskCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Which story to tell for a question, and why.",
    discussion: """
      In the coach just type the question. In the shell:
        starling ask "tell me about a time you were wrong"
      With --json and "-", reads a question a line and writes an object a line.
      """, aliases: ["a"])
  static let offers: [Offer] = [.area]

  @Flag(help: "Write JSON.") var json = false
  @Argument(help: "The question, in any words; \"-\" reads questions from standard input.")
  var question: [String] = []

  init() {}

  func validate() throws {
    if question.isEmpty { throw ValidationError("Type a question after it.") }
  }

  func run(in session: Session) throws {
    try session.needThemes()
    let text = question.joined(separator: " ")
    guard text != "-" else { return runBatch(in: session) }
    if json { return write(text, in: session) }
    try Asking(session).ask(StoryFrame.without(text))
  }

  /// A question a line until the end; always "yes", whatever fits.
  private func runBatch(in session: Session) {
    while case .line(let line) = session.terminal.readLine(Prompt()) {
      if json {
        write(line, in: session)
      } else {
        try? Asking(session).ask(StoryFrame.without(line))
      }
    }
    session.verdict = .yes
  }

  private func write(_ question: String, in session: Session) {
    let match = session.matcher.match(StoryFrame.without(question), wish: Wish())
    session.writeJSON(AskReply(match, to: question, bank: session.bank))
    if match.fit == .none { session.verdict = .no }
  }
}

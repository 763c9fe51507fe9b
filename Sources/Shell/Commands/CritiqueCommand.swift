import ArgumentParser
import Coaching
import Knowledge

/// `/critique q7` shows what is weak in an answer or a story, at the very words.
struct CritiqueCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "critique",
    abstract: "What is weak in an answer or a story, at the very words.",
    discussion: """
      Examples: /critique q7, /critique delegation, /critique q7 --all. In the shell also a text:
        starling critique answer.txt --question "tell me about a mistake"
      "-" reads the text from standard input; with --json, answers as JSON lines.
      """)
  static let offers: [Offer] = [.answer]

  @Argument(help: "A prepared answer (q7), a story, a file, or \"-\" for standard input.")
  var words: [String] = []
  @Option(help: "The question that a text answers.") var question = ""
  @Flag(help: "Every finding, not only the worst three.") var all = false
  @Flag(help: "Write JSON.") var json = false
  init() {}

  func run(in session: Session) throws {
    if words == ["-"] && json { return AnswerLines(session).run() }
    let (name, isPrepared, found) = try examined(in: session)
    if json { return session.writeJSON(CritiqueReply(id: name, found)) }
    session.show {
      CritiquePage(session).lay(found, title: name, isPrepared: isPrepared, all: all, on: &$0)
    }
  }

  private typealias Examined = (name: String, isPrepared: Bool, found: Coaching.Critique)

  private func examined(in session: Session) throws -> Examined {
    if words == ["-"] { return ("text", false, examined(session.readRest(), session)) }
    let file = words.joined(separator: " ")
    do {
      let thing = try session.only(words, among: [.answer, .story], orFile: true)
      let owner = try session.text(thing).owner
      let found = critique(
        of: owner, in: session.bank, for: question.isEmpty ? nil : question,
        level: session.level, words: session.words)
      return (owner.id, true, found ?? examined("", session))
    } catch {
      guard !words.isEmpty, let text = try GivenFile.text(of: file) else { throw error }
      return (file, false, examined(text, session))
    }
  }

  private func examined(_ text: String, _ session: Session) -> Coaching.Critique {
    critique(.prose(text), of: question, level: session.level, words: session.words)
  }
}

import ArgumentParser
import Coaching
import Foundation
import Knowledge

/// `/critique q7` shows what is weak in an answer, at the very words.
package struct Critique: CoachCommand {
  package static let configuration = CommandConfiguration(
    abstract: "What is weak in an answer, at the very words.",
    discussion: """
      Examples: /critique q7, /critique q7 --all. In the shell also a text of yours:
        starling critique answer.txt --question "tell me about a mistake"
      "-" reads the text from standard input; with --json, answers as JSON lines.
      """)
  package static let offers: [Offer] = [.answer]

  @Argument(help: "A prepared answer (q7), a file, or \"-\" for standard input.")
  var answer: String?
  @Option(help: "The question that a text answers.") var question = ""
  @Flag(help: "Every finding, not only the worst three.") var all = false
  @Flag(help: "Write JSON.") var json = false
  package init() {}

  package func run(in session: Session) throws {
    if answer == "-" && json { return AnswerLines(session).run() }
    let (name, text, asked) = try chosen(in: session)
    let found = critique(
      text, of: question.isEmpty ? asked : question, level: session.level, words: session.words)
    if json { return session.writeJSON(CritiqueReply(id: name, found)) }
    session.show { CritiquePage(session).lay(found, title: name, all: all, on: &$0) }
  }

  /// The answer's name, its words, and the question that it was prepared for.
  private func chosen(in session: Session) throws -> (String, AnswerText, String) {
    guard let answer else {
      guard let told = session.table.chain?.answer else { throw Refusal(Wording.which) }
      return prepared(told, session)
    }
    if let known = session.bank.answer(AnswerID(answer.lowercased())) {
      return prepared(known, session)
    }
    if answer == "-" { return ("text", .prose(session.readRest()), "") }
    guard let text = try? String(contentsOfFile: answer, encoding: .utf8) else {
      throw Refusal("There is no answer and no file \"\(answer)\".", remedy: Wording.list)
    }
    return (answer, .prose(text), "")
  }

  private func prepared(_ answer: Answer, _ session: Session) -> (String, AnswerText, String) {
    (answer.id.text, AnswerText(answer, shown: session.filled), answer.title)
  }

  private enum Wording {
    static let which = "Which answer? Say one, e.g. /critique q7."
    static let list = "/answers lists what is prepared."
  }
}

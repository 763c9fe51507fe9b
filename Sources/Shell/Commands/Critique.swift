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
    let chosen = try chosen(in: session)
    let file = chosen.prepared?.place.file
    let found = critique(
      chosen.text, of: question.isEmpty ? chosen.prepared?.title ?? "" : question,
      level: session.level, words: session.words,
      otherFigures: file.map { chosen.text.otherFigures(in: $0, of: session.bank) } ?? [])
    if json { return session.writeJSON(CritiqueReply(id: chosen.name, found)) }
    session.show {
      CritiquePage(session).lay(
        found, title: chosen.name, isPrepared: file != nil, all: all, on: &$0)
    }
  }

  /// What is examined: its name, its words, and the prepared answer that it is.
  private typealias Chosen = (name: String, text: AnswerText, prepared: Answer?)

  private func chosen(in session: Session) throws -> Chosen {
    guard let answer else {
      guard let told = session.table.chain?.answer else { throw Refusal(Wording.which) }
      return prepared(told, session)
    }
    if let known = session.bank.answer(AnswerID(answer.lowercased())) {
      return prepared(known, session)
    }
    if answer == "-" { return ("text", .prose(session.readRest()), nil) }
    guard let text = try? String(contentsOfFile: answer, encoding: .utf8) else {
      throw Refusal("There is no answer and no file \"\(answer)\".", remedy: Wording.list)
    }
    return (answer, .prose(text), nil)
  }

  private func prepared(_ answer: Answer, _ session: Session) -> Chosen {
    (answer.id.text, AnswerText(answer, shown: session.filled), answer)
  }

  private enum Wording {
    static let which = "Which answer? Say one, e.g. /critique q7."
    static let list = "/answers lists what is prepared."
  }
}

import ArgumentParser
import Coaching
import Foundation
import Knowledge

/// `/critique q7` shows what is weak in an answer or a story, at the very words.
package struct Critique: CoachCommand {
  package static let configuration = CommandConfiguration(
    abstract: "What is weak in an answer or a story, at the very words.",
    discussion: """
      Examples: /critique q7, /critique delegation, /critique q7 --all. In the shell also a text:
        starling critique answer.txt --question "tell me about a mistake"
      "-" reads the text from standard input; with --json, answers as JSON lines.
      """)
  package static let offers: [Offer] = [.answer]

  @Argument(help: "A prepared answer (q7), a story, a file, or \"-\" for standard input.")
  var answer: String?
  @Option(help: "The question that a text answers.") var question = ""
  @Flag(help: "Every finding, not only the worst three.") var all = false
  @Flag(help: "Write JSON.") var json = false
  package init() {}

  package func run(in session: Session) throws {
    if answer == "-" && json { return AnswerLines(session).run() }
    let chosen = try chosen(in: session)
    let found = critique(
      chosen.text, of: question.isEmpty ? chosen.question : question,
      level: session.level, words: session.words,
      otherFigures: chosen.file.map { chosen.text.otherFigures(in: $0, of: session.bank) } ?? [])
    if json { return session.writeJSON(CritiqueReply(id: chosen.name, found)) }
    session.show {
      CritiquePage(session).lay(
        found, title: chosen.name, isPrepared: chosen.file != nil, all: all, on: &$0)
    }
  }

  /// What is examined: its name, its words, the question it answers, and the file of the person's
  /// that it stands in.
  private typealias Chosen = (name: String, text: AnswerText, question: String, file: String?)

  private func chosen(in session: Session) throws -> Chosen {
    guard let answer else {
      guard let told = session.table.chain?.answer else { throw Refusal(Wording.which) }
      return prepared(told, session)
    }
    if let known = session.bank.answer(AnswerID(answer.lowercased())) {
      return prepared(known, session)
    }
    if let story = session.bank.story(called: answer) { return prepared(story, session) }
    if answer == "-" { return ("text", .prose(session.readRest()), "", nil) }
    guard let text = try? String(contentsOfFile: answer, encoding: .utf8) else {
      throw Refusal("There is no answer, story or file \"\(answer)\".", remedy: Wording.list)
    }
    return (answer, .prose(text), "", nil)
  }

  private func prepared(_ answer: Answer, _ session: Session) -> Chosen {
    (
      answer.id.text, AnswerText(answer, shown: session.filled), answer.title, answer.place.file
    )
  }

  /// A story is examined as the answer to the project question, as `/refine` does.
  private func prepared(_ story: Story, _ session: Session) -> Chosen {
    let manuscript = Manuscript(story)
    return (
      manuscript.name, manuscript.answer(in: session.bank), manuscript.question, manuscript.file
    )
  }

  private enum Wording {
    static let which = "Which answer? Say one, e.g. /critique q7."
    static let list = "/answers and /stories list what there is."
  }
}

import ArgumentParser
import Coaching
import Foundation
import Knowledge

/// `/critique q7` shows what is weak in an answer or a story, at the very words.
package struct CritiqueCommand: CoachCommand {
  package static let configuration = CommandConfiguration(
    commandName: "critique",
    abstract: "What is weak in an answer or a story, at the very words.",
    discussion: """
      Examples: /critique q7, /critique delegation, /critique q7 --all. In the shell also a text:
        starling critique answer.txt --question "tell me about a mistake"
      "-" reads the text from standard input; with --json, answers as JSON lines.
      """)
  package static let offers: [Offer] = [.answer]

  @Argument(help: "A prepared answer (q7), a story, a file, or \"-\" for standard input.")
  var words: [String] = []
  @Option(help: "The question that a text answers.") var question = ""
  @Flag(help: "Every finding, not only the worst three.") var all = false
  @Flag(help: "Write JSON.") var json = false
  package init() {}

  package func run(in session: Session) throws {
    if words == ["-"] && json { return AnswerLines(session).run() }
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
    if words == ["-"] { return ("text", .prose(session.readRest()), "", nil) }
    let file = words.joined(separator: " ")
    do {
      return try prepared(session.only(words, among: [.answer, .story], orFile: true), session)
    } catch {
      guard !words.isEmpty, let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        throw error
      }
      return (file, .prose(text), "", nil)
    }
  }

  /// A story is examined as the answer to the project question, as `/refine` does.
  private func prepared(_ thing: Thing, _ session: Session) throws -> Chosen {
    if case .answer(let answer) = thing {
      let text = AnswerText(answer, shown: session.filled)
      return (answer.id.text, text, answer.title, answer.place.file)
    }
    let story = try session.text(thing)
    return (story.name, story.answer(in: session.bank), story.question, story.file)
  }
}

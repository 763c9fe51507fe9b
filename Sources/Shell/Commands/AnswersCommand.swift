import ArgumentParser
import Knowledge
import Language

/// `/answers` lists the prepared answers, or shows one in full.
struct AnswersCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "Your prepared answers; one in full.",
    discussion: "Examples: /answers, /answers q7", aliases: ["an"])
  static var isPlainWord: Bool { true }
  static let offers: [Offer] = [.answer]

  @Argument(help: "An answer, e.g. q7.") var name: [String] = []
  init() {}

  func run(in session: Session) throws {
    if name.isEmpty { return list(in: session) }
    guard case .answer(let answer) = try session.only(name, among: [.answer]) else { return }
    guard let story = answer.stories.first.flatMap(session.bank.story) else {
      return session.show { Telling(session).lay(answer, on: &$0) }
    }
    Telling(session).tell(story, with: answer)
  }

  private func list(in session: Session) {
    session.show { page in
      page.table(
        session.bank.answers.map { answer in
          let stories = answer.stories.map(\.text).joined(separator: ", ")
          return [
            .bold(answer.id.text), Span(stories.isEmpty ? "any project" : stories),
            Span(answer.title),
          ]
        }, indent: 1)
      page.line(session.bank.answers.isEmpty ? Wording.none : Wording.next)
    }
  }

  private enum Wording {
    static let next = "Next: /answers q7 shows one in full."
    static let none = "No answer is prepared yet: answers/q1.md would be the first."
  }
}

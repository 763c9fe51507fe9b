import ArgumentParser
import Coaching
import Knowledge
import Language
import Matching

/// `/todo` names the three things that are most worth doing next.
struct TodoCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "todo",
    abstract: "What is most worth doing next: three things at most.",
    discussion: "\"What should I work on tonight?\" asks the same.", aliases: ["tonight"])
  static var isPlainWord: Bool { true }
  static var phrases: [String] {
    let asked = [
      "what should i work on", "what should i prepare", "what should i do", "what do i work on",
      "what should i practise", "what should i practice", "what should i improve",
      "what do i need to work on", "where should i start", "what should i fix",
    ]
    return asked.flatMap { [$0, "\($0) tonight", "\($0) next", "\($0) first", "\($0) now"] } + [
      "whats missing", "what is missing", "which answer is the weakest",
      "which answer is weakest", "whats my weakest answer", "what is my weakest answer",
      "how do i improve an answer", "how can i improve", "what do i lack",
    ]
  }

  func run(in session: Session) throws {
    let work = workWorthDoing(in: session.bank, session.disagreements)
    session.show { page in
      for (index, piece) in work.enumerated() {
        page.line(
          [Span("\(index + 1)."), Span(said(piece, session.bank))], indent: 1, hang: 4)
      }
      if work.isEmpty {
        session.bank.stories.isEmpty ? FirstStory.lay(on: &page) : page.line(Wording.nothing)
      } else {
        page.gap()
        page.line(Wording.rest)
      }
    }
  }

  private func said(_ piece: Work, _ bank: Bank) -> String {
    switch piece {
    case .answer(let id, let parts):
      "\(id.text.uppercased()), \((bank.answer(id)?.title ?? id.text).lowerFirst), has no "
        + "\(listed(parts.map(\.lowerFirst), "or")). /refine \(id)"
    case .story(let id, let parts):
      "\(bank.story(id)?.title ?? id.text) has no \(listed(parts.map(\.lowerFirst), "or")). /refine \(id)"
    case .number(let id, let speakers):
      "\"\(bank.number(id)?.name ?? id.text)\" is to be filled: "
        + (speakers.isEmpty
          ? "no text speaks it yet." : "\(listed(speakers.map(\.shortName), "and")) would say it.")
        + " /number \(id)"
    case .disagreement(let disagreement): "\(disagreement.message) /check shows both places."
    }
  }

  private enum Wording {
    static let nothing =
      "Nothing is missing. Ask yourself questions; /critique q7 looks at an answer closely."
    static let rest = "All of it: /check, /numbers, /coverage."
  }
}

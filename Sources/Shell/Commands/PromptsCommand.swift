import ArgumentParser
import Knowledge

/// `/prompts` lists the practice prompts, or asks one as an interviewer would.
struct PromptsCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts", abstract: "Your practice prompts; a number asks that one.",
    discussion: "Examples: /prompts, /prompts 2. They stand in prompts.md, one a bullet.")
  static var isPlainWord: Bool { true }
  static var phrases: [String] { ["practice prompts", "my prompts"] }

  @Argument(help: "The number of a prompt.") var number: Int?
  init() {}

  func run(in session: Session) throws {
    let prompts = session.bank.prompts
    guard !prompts.isEmpty else { throw Refusal(Wording.none) }
    guard let number else { return list(prompts, in: session) }
    guard prompts.indices.contains(number - 1) else {
      throw Refusal("There is no prompt \(number).", remedy: Wording.range(prompts.count))
    }
    session.show { $0.line([.dim("\"" + prompts[number - 1] + "\"")]) }
    try Asking(session).ask(prompts[number - 1])
  }

  private func list(_ prompts: [String], in session: Session) {
    session.show { page in
      for (index, prompt) in prompts.enumerated() {
        page.line(
          [Span("\(index + 1)\u{A0}"), Span(Page.plain(prompt))], indent: index < 9 ? 1 : 0, hang: 4
        )
      }
      page.line(Wording.next)
    }
  }

  private enum Wording {
    static let none = "No prompt is written down yet: a bullet of prompts.md would be the first."
    static let next = "Next: say one aloud; /prompts 1 shows which story it asks for."
    static func range(_ count: Int) -> String {
      count == 1 ? "There is only 1." : "They go from 1 to \(count)."
    }
  }
}

import ArgumentParser
import Knowledge

/// `/tips` lists what to keep in mind in an interview.
struct TipsCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "tips", abstract: "What to keep in mind, as your tips.md has it.")
  static var isPlainWord: Bool { true }
  static var phrases: [String] { ["my tips", "any tips", "give me tips"] }

  func run(in session: Session) throws {
    let tips = session.bank.tips
    guard !tips.isEmpty else { throw Refusal(Wording.none) }
    session.show { page in
      for tip in tips { page.line([Span("-"), Span(Page.plain(tip))], indent: 1, hang: 3) }
      page.line(Wording.next)
    }
  }

  private enum Wording {
    static let none = "No tip is written down yet: a bullet of tips.md would be the first."
    static let next = "Next: /critique q7 looks for most of these in an answer."
  }
}

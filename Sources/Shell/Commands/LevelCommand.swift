import ArgumentParser
import Coaching
import Knowledge

/// `/level` shows the level you aim at, sets it, and holds your stories and answers against it.
struct LevelCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "level", abstract: "The level you aim at, and which stories reach it.",
    discussion: """
      Examples: /level, /level staff, /level senior q7, /level q7
      It holds for this sitting; starling.yaml keeps it.
      """)
  static let offers: [Offer] = [.level, .answer]

  @Argument(help: "mid, senior or staff; an answer or a story.") var words: [String] = []
  init() {}

  func run(in session: Session) throws {
    var rest = words[...]
    if let level = rest.first.flatMap({ Level(rawValue: $0.lowercased()) }) {
      session.level = level
      rest.removeFirst()
    } else if rest.count == 1, let word = rest.first,
      (try? session.text(Array(rest))) == nil
    {
      throw Refusal("There is no level \"\(word)\".", remedy: "Write mid, senior or staff.")
    }
    if rest.isEmpty { return showAll(in: session) }
    show(try session.text(Array(rest)), in: session)
  }

  private func showAll(in session: Session) {
    let reader = SignReader(words: session.bank.words)
    session.show { page in
      page.line([.bold("Level: \(session.level.rawValue)")])
      for note in session.bank.levels where note.level == session.level {
        page.line("- " + note.text, indent: 2, hang: 4)
      }
      page.gap()
      page.table(
        session.bank.scripts.map { row($0, session, reader) }, indent: 1)
      page.line(Wording.next)
    }
  }

  private func row(
    _ script: Script, _ session: Session, _ reader: SignReader
  ) -> [Span] {
    let view = LevelView(script, at: session.level, by: reader)
    let lacks = view.missing.map(\.rawValue).joined(separator: ", ")
    return [
      .bold(script.owner?.id ?? script.title),
      view.isReached ? .accent("reaches it") : .warning("lacks \(lacks)"),
    ]
  }

  /// One story or answer, with the sentences that speak for it.
  private func show(_ manuscript: Manuscript, in session: Session) {
    guard let script = session.bank.script(of: manuscript.owner) else { return }
    let view = LevelView(
      script, at: session.level, by: SignReader(words: session.bank.words))
    session.show { page in
      page.line([.bold(manuscript.title + ":"), Span("held against \(session.level.rawValue)")])
      for found in view.found {
        let name = found.sign.rawValue + ":"
        let mark: Span = found.isEnough ? .accent(name) : .warning(name)
        let words = found.sentences.first.map { "\"\(Page.plain(session.filled($0)))\"" }
        page.item(mark, [Span(words ?? Wording.nothing)], indent: 2)
      }
      for raise in view.raises { page.item(.bold("Raise it:"), [Span(raise)], indent: 2) }
      page.line(
        view.isReached ? Wording.reached(session.level) : Wording.mend(manuscript.name))
    }
  }

  private enum Wording {
    static let next = "Next: /level senior q7 shows why, and what would raise it."
    static func mend(_ name: String) -> String { "Next: /refine \(name) puts it in." }
    static let nothing = "nothing speaks for it"
    static func reached(_ level: Level) -> String {
      "Nothing is missing for \(level.rawValue). Keep these sentences when you shorten it."
    }
  }
}

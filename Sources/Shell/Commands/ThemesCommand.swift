import ArgumentParser
import Coaching
import Knowledge

/// `/themes` lists what questions are about, area by area, with the stories that tell each.
struct ThemesCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "What questions are really about, and your story for each.",
    discussion: "Examples: /themes, /themes conflict, /themes --gaps")
  static var isPlainWord: Bool { true }
  static let offers: [Offer] = [.area]

  @Flag(help: "Only themes that no story of yours tells.") var gaps = false
  @Argument(help: "A focus area.") var name: [String] = []
  init() {}

  func run(in session: Session) throws {
    let area = name.isEmpty ? nil : try session.area(name)
    session.show { page in
      for shown in session.bank.areas where area == nil || area?.id == shown.id {
        lay(shown, session, &page)
      }
      page.line("Next: /stories THEME shows who tells one; the word in brackets names it.")
    }
  }

  private func lay(_ area: FocusArea, _ session: Session, _ page: inout Page) {
    let themes = session.bank.themes.filter { $0.areas.first?.area == area.id }
    let rows = themes.compactMap { theme -> [Span]? in
      let all = session.bank.stories(telling: theme.id)
      if gaps && !all.isEmpty { return nil }
      let shown = all.prefix(2).map(\.story.id.text).joined(separator: ", ")
      return [
        Span(theme.name), .dim("(\(theme.id))"), all.isEmpty ? .warning("gap") : .accent(shown),
      ]
    }
    guard !rows.isEmpty else { return }
    page.gap()
    page.line([.bold(area.name)])
    for row in rows { page.line(row, indent: 2, hang: 4) }
  }
}

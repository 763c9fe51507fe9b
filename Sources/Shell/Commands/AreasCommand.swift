import ArgumentParser
import Knowledge
import Language
import Matching

/// `/areas` lists the focus areas, or shows what one asks for at each level.
struct AreasCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "areas",
    abstract: "The focus areas; what one asks for at each level.",
    discussion: "Examples: /areas, /areas growth")
  static var isPlainWord: Bool { true }
  static let offers: [Offer] = [.area]

  @Argument(help: "A focus area.") var name: [String] = []
  init() {}

  func run(in session: Session) throws {
    if name.isEmpty { return list(in: session) }
    show(try session.area(name), in: session)
  }

  private func list(in session: Session) {
    session.show { page in
      page.table(
        session.bank.areas.map { [.bold($0.id.text), Span($0.meaning)] }, indent: 1)
      let framework = session.bank.settings.framework
      if !framework.isEmpty { page.line([.dim("Framework: \(framework)")]) }
      page.line("Next: /areas growth shows the levels; /stories growth your stories for it.")
    }
  }

  private func show(_ area: FocusArea, in session: Session) {
    let themes = session.bank.themes.filter { $0.areas.first?.area == area.id }
    session.show { page in
      page.line([.bold(area.name + ":"), Span(area.meaning)])
      for level in Level.allCases {
        guard let signal = area.signals[level] else { continue }
        let own = level == session.level
        page.item(
          own ? .bold(level.rawValue + ":") : .dim(level.rawValue + ":"), [Span(signal)], indent: 2)
      }
      if !themes.isEmpty {
        page.item(
          .dim("themes:"), [Span(themes.map { $0.name.lowerFirst }.joined(separator: "; "))],
          indent: 2)
      }
      page.line("Next: /stories \(area.id) lists your stories for it.")
    }
  }
}

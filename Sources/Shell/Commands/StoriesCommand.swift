import ArgumentParser
import Coaching
import Knowledge

/// `/stories` lists the stories, shows one, or those that an area or a theme brings up.
struct StoriesCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Your stories; one in full; or those for an area.",
    discussion: "Examples: /stories, /stories approvals, /stories conflict", aliases: ["s"])
  static var isPlainWord: Bool { true }
  static var phrases: [String] {
    ["my stories", "list stories", "which stories do i have", "what stories do i have"]
  }
  static let offers: [Offer] = [.story, .area]

  @Argument(help: "A story, a focus area or a theme.") var topic: [String] = []
  init() {}

  func run(in session: Session) throws {
    if topic.isEmpty { return list(session.bank.stories, in: session) }
    switch try session.only(topic, among: [.story, .area, .theme]) {
    case .area(let area): list(area, in: session)
    case .theme(let theme): list(theme, in: session)
    case .story(let story): Telling(session).tell(story, with: nil)
    case .answer, .probe, .number: break
    }
  }

  private func list(_ stories: [Story], in session: Session) {
    session.table.stories = stories.map(\.id)
    session.show { page in
      for (index, story) in stories.enumerated() {
        page.line(
          [
            Span("\(index + 1)\u{A0}"), .bold(story.title), .dim("(\(story.id)),"),
            .accent(story.rank.shown),
          ], indent: index < 9 ? 1 : 0, hang: 4)
        page.line(story.headline, indent: 4)
      }
      if stories.isEmpty { FirstStory.lay(on: &page) } else { page.line(Wording.next) }
    }
  }

  private func list(_ area: FocusArea, in session: Session) {
    let marked = session.bank.stories(showing: area.id)
    session.table.stories = marked.map(\.story.id)
    session.show { page in
      page.line([.bold(area.name + ":"), Span(area.meaning)])
      for (index, (story, strength)) in marked.enumerated() {
        page.line(
          [
            Span("\(index + 1)\u{A0}"), .accent(strength == .strong ? "strong:" : "some:"),
            .bold(story.title + ","), .dim(story.rank.shown),
          ], indent: 1, hang: 4)
      }
      page.line(marked.isEmpty ? "No story is marked for it: a gap." : Wording.next)
    }
  }

  private func list(_ theme: Theme, in session: Session) {
    let marked = session.bank.stories(telling: theme.id)
    session.table.stories = marked.map(\.story.id)
    session.show { page in
      page.line([.bold(theme.name), .dim("(\(theme.id))")])
      page.line(theme.about, indent: 2)
      for (index, (story, role)) in marked.enumerated() {
        page.line(
          [Span("\(index + 1)\u{A0}"), .accent(role.shown + ":"), .bold(story.title)], indent: 1,
          hang: 4)
      }
      page.line(marked.isEmpty ? "No story tells it: a gap." : Wording.next)
    }
  }

  private enum Wording {
    static let next = "Next: a number puts that story on the table; /stories ID shows it in full."
  }
}

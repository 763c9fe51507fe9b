import ArgumentParser
import Knowledge
import Language
import Matching

/// `/mark` writes down the areas that a story's text shows, after a yes.
struct MarkCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Confirm the areas that a story's text shows.",
    discussion: "Examples: /mark, /mark flood. Only a yes writes; change the line as you like.")
  static let offers: [Offer] = [.story]
  static let talks = true

  @Argument(help: "A story; without one, that on the table.") var story: [String] = []
  init() {}

  func run(in session: Session) throws {
    try session.needThemes()
    let story = try session.story(story)
    guard story.shows.isEmpty else { throw Refusal(Wording.marked(story), remedy: Wording.edit) }
    let desk = try session.workingDesk()
    let marks = session.matcher.marks(of: story.id)
    guard !marks.isEmpty else { throw Refusal(Wording.nothing(story)) }
    session.show { lay(story, marks, session.bank, on: &$0) }
    let writing = Writing(session, desk: desk)
    do throws(Problem) {
      var edit = try writing.edit(of: story.place.file)
      try edit.mark(shows: marks)
      _ = writing.write(edit, [])
    } catch { _ = writing.fail(error) }
  }

  private func lay(
    _ story: Story, _ marks: [Mark<AreaID, Strength>], _ bank: Bank,
    on page: inout Page
  ) {
    page.line([.bold(story.title), .dim("has no areas of its own yet.")])
    let named = marks.map { mark in
      let name = (bank.area(mark.id)?.name ?? mark.id.text).lowerFirst
      return mark.kind == .strong ? "\(name) (strong)" : name
    }
    page.line([.bold("Its text shows:"), Span(named.joined(separator: ", ") + ".")], hang: 2)
  }

  private enum Wording {
    static let edit = "Change the line \"shows:\" in its file."
    static func marked(_ story: Story) -> String {
      "\(story.title) is marked already: "
        + story.shows.map { "\($0.id.text) \($0.kind.rawValue)" }.joined(separator: ", ") + "."
    }
    static func nothing(_ story: Story) -> String {
      "The text of \(story.title) shows no area clearly: write more of it first."
    }
  }
}

// A story, told: the prepared answer part by part, or the story's own sections.

import Coaching
import Knowledge
import Matching

/// Shows a story from the list on the table and puts it in the middle.
struct Telling {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// The story with that number on the list.
  func tell(number: Int) throws {
    let stories = session.table.stories
    guard (1...max(stories.count, 1)).contains(number), !stories.isEmpty else {
      throw Refusal("The list has no \(number).", remedy: "It goes from 1 to \(stories.count).")
    }
    guard let story = session.bank.story(stories[number - 1]) else { return }
    let suggested = session.table.match?.suggestions.first { $0.story == story.id }
    tell(story, with: suggested?.answer.flatMap(session.bank.answer))
  }

  func tell(_ story: Story, with answer: Answer?) {
    session.table.chain = ProbeChain(
      bank: session.bank, story: story, answer: answer,
      areas: session.table.match?.areas.map(\.id) ?? story.shows.map(\.id))
    session.show { page in
      if let answer { lay(answer, on: &page) } else { lay(story, on: &page) }
      page.gap()
      page.followUps(of: session.table.chain, bank: session.bank)
    }
  }

  /// The story on the table in one or two sentences.
  func headline() throws {
    guard let chain = session.table.chain else { throw Refusal(Probing.Wording.noStory) }
    session.show { page in
      page.line([.bold(chain.story.title)])
      page.line(session.filled(chain.story.headline), indent: 2)
      if let result = chain.answer?.section("Result") ?? chain.story.section("Numbers") {
        page.prose(session.filled(result.text), indent: 2)
      }
      page.gap()
      page.followUps(of: session.table.chain, bank: session.bank)
    }
  }

  // MARK: Layout

  func lay(_ answer: Answer, on page: inout Page) {
    let story = answer.stories.first.flatMap(session.bank.story)
    page.line([
      .bold("\(answer.id.text.uppercased()) \(answer.title)"),
      .dim(story.map { "told with \($0.title)" } ?? "told with any project story"),
    ])
    lay(answer.sections, on: &page)
  }

  func lay(_ story: Story, on page: inout Page) {
    page.line([.bold(story.title), .dim(story.rank.rawValue)])
    page.line(session.filled(story.headline), indent: 2)
    lay(story.sections, on: &page)
  }

  private func lay(_ sections: [Section], on page: inout Page) {
    for section in sections where !section.text.isEmpty {
      page.line([.accent(section.name)], indent: 2)
      page.prose(session.filled(section.text), indent: 4)
    }
  }
}

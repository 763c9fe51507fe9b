// A story, told: the prepared answer part by part, or the story's own sections.

import Coaching
import Knowledge
import Matching

/// Puts a story in the middle of the table, and shows it: in short, in full, or its headline.
struct Telling {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// Puts the story with that number of the list on the table: its headline, why it is on the
  /// list, and what they will ask. The question stays; `/stories ID` shows all of it.
  func choose(number: Int) throws {
    let stories = session.table.stories
    guard (1...max(stories.count, 1)).contains(number), !stories.isEmpty else {
      throw Refusal(
        "The list has no \(number).",
        remedy: stories.count == 1 ? "It has only 1." : "It goes from 1 to \(stories.count).")
    }
    show(stories[number - 1])
    session.tellsStory()
  }

  /// The same for a story by its name.
  func show(_ id: StoryID) {
    guard let story = session.bank.story(id) else { return }
    let isListed = session.table.stories.contains(id)
    let suggestion = session.table.match?.suggestions.first { isListed && $0.story == id }
    put(story, with: suggestion?.answer.flatMap(session.bank.answer))
    session.show { page in
      page.line([.bold(story.title + ","), .dim(story.rank.shown)])
      if let suggestion, let match = session.table.match {
        page.line([.dim("for: \(echoed(match.prompt, most: 70))")], indent: 4, hang: 6)
        MatchPage(session: session, match: match, wish: session.table.wish)
          .layReasons(suggestion, most: 3, on: &page)
      }
      page.line(session.filled(story.headline), indent: 4)
      page.gap()
      page.followUps(of: session.table.chain, bank: session.bank)
      page.line("Next: /stories \(story.id) shows all of it.", indent: 1)
    }
  }

  /// The whole of a story, or of an answer that is told with it.
  func tell(_ story: Story, with answer: Answer?) {
    put(story, with: answer)
    session.show { page in
      if let answer { lay(answer, on: &page) } else { lay(story, on: &page) }
      page.gap()
      page.followUps(of: session.table.chain, bank: session.bank)
    }
  }

  /// The story on the table in one or two sentences.
  func headline() throws {
    guard let chain = session.table.chain else { throw Refusal(Table.noStory) }
    session.show { page in
      page.line([.bold(chain.story.title)])
      page.line(session.filled(chain.story.headline), indent: 2)
      if let result = chain.answer?.section("Result") ?? chain.story.section("Numbers") {
        let told = result.told(in: session.bank)
        page.prose(session.filled(told), indent: 2)
        page.disagreements(session.disagreements(spokenIn: [result]), indent: 2)
      }
      page.gap()
      page.followUps(of: session.table.chain, bank: session.bank)
    }
  }

  // MARK: Layout

  private func put(_ story: Story, with answer: Answer?) {
    session.table.chain = ProbeChain(
      bank: session.bank, story: story, answer: answer,
      areas: session.table.match?.areas.map(\.id) ?? story.shows.map(\.id))
  }

  func lay(_ answer: Answer, on page: inout Page) {
    let story = answer.stories.first.flatMap(session.bank.story)
    page.line([
      .bold("\(answer.id.text.uppercased()): \(answer.title)"),
      .dim("(told with \(story?.title ?? "any project story"))"),
    ])
    lay(answer.sections, on: &page)
  }

  func lay(_ story: Story, on page: inout Page) {
    page.line([.bold(story.title + ","), .dim(story.rank.shown)])
    page.line(session.filled(story.headline), indent: 2)
    lay(story.sections, on: &page)
  }

  private func lay(_ sections: [Section], on page: inout Page) {
    for section in sections where !section.spoken.isEmpty {
      page.line([.accent(section.name)], indent: 2)
      page.prose(session.filled(section.spoken), indent: 4)
    }
    page.disagreements(session.disagreements(spokenIn: sections), indent: 2)
  }
}

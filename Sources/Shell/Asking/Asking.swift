// A question, answered: matched, put on the table, laid out.

import Coaching
import Hearing
import Knowledge
import Matching

/// Matches prompts in a session and shows what came out.
struct Asking {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// Answers a question; two in one line are answered as two.
  func ask(_ text: String, backupFirst: Bool = false) throws {
    try session.needThemes()
    let questions = Questions.of(text)
    for (index, question) in questions.enumerated() {
      if index > 0 { session.terminal.write("\n") }
      var wish = Wish()
      wish.told = session.told
      show(
        session.matcher.match(question, wish: wish), wish: wish,
        heading: questions.count > 1 ? question : nil, backupFirst: backupFirst)
    }
  }

  /// The same question without the story that is on the table and those listed before it.
  func another() throws {
    guard session.table.match != nil else { throw Refusal(Table.nothingAsked) }
    guard let story = session.table.story ?? session.table.stories.first else {
      throw Refusal(Wording.noneLeft)
    }
    let passed = session.table.stories.prefix { $0 != story }
    let isListed = passed.count < session.table.stories.count
    try again(.without(story), passing: isListed ? Set(passed) : [])
  }

  /// The last question again with one more wish.
  /// - Parameter passing: stories that are left out besides.
  func again(_ change: Wish.Change, passing: Set<StoryID> = []) throws {
    guard let last = session.table.match else { throw Refusal(Table.nothingAsked) }
    if case .shorter = change { return try Telling(session).headline() }
    var wish = session.table.wish
    wish.without.formUnion(passing)
    switch change {
    case .without(let story): wish.without.insert(story)
    case .withNumbers: wish.withNumbers = true
    case .audience(let level): wish.level = level
    case .elsewhere:
      let here = session.table.story ?? last.suggestions.first?.story
      wish.without.formUnion(session.matcher.sameEmployer(as: here))
    case .shorter: break
    }
    show(session.matcher.match(last.prompt, wish: wish), wish: wish)
  }

  // MARK: Steps

  private func show(
    _ match: Match, wish: Wish, heading: String? = nil, backupFirst: Bool = false
  ) {
    var match = match
    let first = backupFirst ? match.suggestions.first.flatMap { session.bank.story($0.story) } : nil
    if backupFirst { match.suggestions = Array(match.suggestions.dropFirst()) }
    let isDeadEnd = match.suggestions.isEmpty && wish.isNarrow
    if match.asksForStory && !isDeadEnd { put(match, wish) }
    session.show { page in
      if let heading { page.line([.dim("\"" + echoed(heading, most: 70) + "\"")]) }
      if let first { page.line([.dim(Wording.behind(first.title))]) }
      MatchPage(session: session, match: match, wish: wish).lay(on: &page)
    }
    if match.fit == .none { session.verdict = .no }
  }

  /// Puts a match on the table: its stories are numbered, the first is the one talked about.
  private func put(_ match: Match, _ wish: Wish) {
    var table = Table()
    table.match = match
    table.wish = wish
    table.stories = match.suggestions.prefix(MatchPage.listed).map(\.story)
    if match.fit != .none, let first = match.suggestions.first,
      let story = session.bank.story(first.story)
    {
      table.chain = ProbeChain(
        bank: session.bank, story: story, answer: first.answer.flatMap(session.bank.answer),
        areas: match.areas.map(\.id))
    }
    session.table = table
  }

  enum Wording {
    static let noThemes = "The general knowledge is missing, so no question can be understood."
    static let getThemes = "Put a folder general/ beside your stories, or install Starling."
    static func behind(_ title: String) -> String { "Told first: \(title). Behind it:" }
    static let noneLeft =
      "No story is left: every one was put aside. Ask the question again to start over."
  }
}

extension Session {
  /// Refuses where there is nothing to understand a question by.
  func needThemes() throws {
    guard !bank.themes.isEmpty else {
      throw Refusal(Asking.Wording.noThemes, remedy: Asking.Wording.getThemes)
    }
  }
}

// A story of the person's, and the answers prepared with it.

/// How big a story is: told first, kept in reserve, or good for one question only.
package enum Rank: String, CaseIterable, Codable, Sendable, Comparable {
  case primary, backup, anecdote
  private var order: Int {
    switch self {
    case .primary: 0
    case .backup: 1
    case .anecdote: 2
    }
  }
  package static func < (left: Rank, right: Rank) -> Bool { left.order < right.order }
}

/// How well a story shows an area.
package enum Strength: String, CaseIterable, Codable, Sendable {
  case strong, some
}

/// Whether a story is the first choice for a theme or the second.
package enum Role: String, CaseIterable, Codable, Sendable {
  case primary, backup
}

/// An event the person can tell. `stories/ID.md`.
package struct Story: Hashable, Sendable {
  package var id: StoryID
  package var title: String
  /// One sentence.
  package var headline: String
  package var rank: Rank
  /// Areas it is marked for, in the order written.
  package var shows: [Mark<AreaID, Strength>]
  /// Themes it is marked for, in the order written.
  package var tells: [Mark<ThemeID, Role>]
  /// Other names that the person uses for it ("toku", "the preview"), lower case.
  package var aliases: [String]
  package var sections: [Section]
  package var place: Place
  package init(
    id: StoryID, title: String, headline: String, rank: Rank, shows: [Mark<AreaID, Strength>],
    tells: [Mark<ThemeID, Role>], aliases: [String] = [], sections: [Section], place: Place
  ) {
    self.id = id
    self.title = title
    self.headline = headline
    self.rank = rank
    self.shows = shows
    self.tells = tells
    self.aliases = aliases
    self.sections = sections
    self.place = place
  }
}

/// Something a story is marked for, and how.
package struct Mark<ID: Identifier, Kind: Hashable & Sendable>: Hashable, Sendable {
  package var id: ID
  package var kind: Kind
  package init(_ id: ID, _ kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

/// A prepared answer: which question, with which stories, in STAR parts. `answers/ID.md`.
package struct Answer: Hashable, Sendable {
  package var id: AnswerID
  /// The question it answers, as a title.
  package var title: String
  /// The theme of its question, then others that it also serves.
  package var themes: [ThemeID]
  /// Stories it can be told with; the first is the pick. Empty: any project story.
  package var stories: [StoryID]
  package var signals: [AreaID]
  /// Follow-ups that it was prepared for ("what were the challenges?"), for any project story.
  package var probes: [ProbeID]
  /// Situation, Task, Action, Result, Lesson, Applied later, and free ones.
  package var sections: [Section]
  package var place: Place
  package init(
    id: AnswerID, title: String, themes: [ThemeID], stories: [StoryID], signals: [AreaID],
    probes: [ProbeID] = [], sections: [Section], place: Place
  ) {
    self.id = id
    self.title = title
    self.themes = themes
    self.stories = stories
    self.signals = signals
    self.probes = probes
    self.sections = sections
    self.place = place
  }
}

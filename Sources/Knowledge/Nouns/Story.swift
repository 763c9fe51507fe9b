// A story of the person's.

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
  /// What the person says of it beyond themes: who stood on the other side, which way it went, how
  /// it ended. nil: nothing is said, and nothing is known.
  package var facets: Set<Facet>?
  /// Other names that the person uses for it ("toku", "the preview"), lower case.
  package var aliases: [String]
  package var sections: [Section]
  package var place: Place
  package init(
    id: StoryID, title: String, headline: String, rank: Rank, shows: [Mark<AreaID, Strength>],
    tells: [Mark<ThemeID, Role>], facets: Set<Facet>? = nil, aliases: [String] = [],
    sections: [Section], place: Place
  ) {
    self.id = id
    self.title = title
    self.headline = headline
    self.rank = rank
    self.shows = shows
    self.tells = tells
    self.facets = facets
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

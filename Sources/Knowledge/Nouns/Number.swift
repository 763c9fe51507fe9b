// A figure that the person speaks: its one home is `numbers.md`, one heading a number.

/// `{id}` in a text is shown as this number, or as a visible gap.
package struct Number: Hashable, Sendable {
  package var id: NumberID
  package var name: String
  /// As written, with unit: "7000 ms"; nil: not filled. A single figure stands in `to`.
  package var from: String?
  package var to: String?
  /// Unit of the figure: "ms", "%", "teams", "hours a week".
  package var unit: String
  package var state: NumberState
  /// Where the figure comes from, or where it stands; may be empty.
  package var source: String
  /// What it measures, or why it matters; may be empty.
  package var note: String
  /// Day the person confirmed it, "2026-05-01"; for `mine`.
  package var date: String?
  /// Stories that speak it.
  package var stories: [StoryID]
  package var place: Place
  package init(
    id: NumberID, name: String, from: String?, to: String?, unit: String, state: NumberState,
    source: String, note: String, date: String?, stories: [StoryID], place: Place
  ) {
    self.id = id
    self.name = name
    self.from = from
    self.to = to
    self.unit = unit
    self.state = state
    self.source = source
    self.note = note
    self.date = date
    self.stories = stories
    self.place = place
  }
}

extension Number {
  /// Whether it has a figure that may be spoken.
  package var isFilled: Bool { to != nil && (state == .stated || state == .mine) }
  /// Whether it has a figure, or the person's words in the place of one that can't be known.
  package var canBeSaid: Bool { isFilled || state == .unknown && to != nil }
  /// Whether its figure is still to fill.
  package var isWaiting: Bool { !isFilled && state != .unknown }
}

/// What the person can say about a number.
package enum NumberState: String, CaseIterable, Codable, Sendable {
  /// Still to fill.
  case gap
  /// Stands in the person's document, not confirmed.
  case stated
  /// Confirmed by the person, with date and source.
  case mine
  /// The person can't know it; final.
  case unknown = "cannot know"
}

// A focus area: one of the qualities that interviewers judge (conflict, growth, ...), and the
// levels at which they judge it.

/// How large a situation an answer is expected to show.
package enum Level: String, CaseIterable, Codable, Sendable, Comparable {
  case mid, senior, staff
  private var order: Int {
    switch self {
    case .mid: 0
    case .senior: 1
    case .staff: 2
    }
  }
  package static func < (left: Level, right: Level) -> Bool {
    left.order < right.order
  }
}

/// One of the eight focus areas. `general/areas.md` lists them.
package struct FocusArea: Hashable, Sendable {
  package var id: AreaID
  /// As shown, e.g. "Conflict resolution".
  package var name: String
  /// One sentence: what interviewers look for.
  package var meaning: String
  /// What an answer at a level shows.
  package var signals: [Level: String]
  /// Everyday words that mean this area ("disagreement", "ownership"), lower case.
  package var words: [String]
  package var place: Place
  package init(
    id: AreaID, name: String, meaning: String, signals: [Level: String], words: [String],
    place: Place
  ) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.signals = signals
    self.words = words
    self.place = place
  }
}

/// An area with how much it counts, 0...1. The first of a list is the main one.
package struct AreaWeight: Hashable, Sendable {
  package var area: AreaID
  package var weight: Double
  package init(_ area: AreaID, _ weight: Double) {
    self.area = area
    self.weight = weight
  }
}

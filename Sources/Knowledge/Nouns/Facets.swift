// What a question asks for beyond its theme, and what a story has of it: who stood on the other
// side, which way it went, how it ended, and whether anybody had asked for it.

/// One thing that is said of a question or a story.
package enum Facet: String, CaseIterable, Sendable {
  // Who stood on the other side; `room` is everybody.
  case boss, peer, junior, team, customer, vendor, room
  // Which way it went. Given are feedback, help, a warning, news; asked for are help, advice, time.
  case persuaded
  case wasPersuaded = "was persuaded"
  case gave
  case wasGiven = "was given"
  case asked
  case wasAsked = "was asked"
  // How it ended: a judgement right or wrong, an undertaking paid off or failed, or neither.
  case right, wrong
  case paidOff = "paid off"
  case failed, unsettled
  // Whether anybody wanted it.
  case unasked, assigned

  package enum Kind: CaseIterable, Sendable {
    case other, way, ending, start
    /// What is said of it, in the order of the cases.
    package var facets: [Facet] {
      switch self {
      case .other: [.boss, .peer, .junior, .team, .customer, .vendor, .room]
      case .way: [.persuaded, .wasPersuaded, .gave, .wasGiven, .asked, .wasAsked]
      case .ending: [.right, .wrong, .paidOff, .failed, .unsettled]
      case .start: [.unasked, .assigned]
      }
    }
  }

  package var kind: Kind { Facet.kinds[self] ?? .other }

  /// Whether a story of which the one is true tells the contrary of the other.
  package func contradicts(_ other: Facet) -> Bool {
    if self == .unsettled || other == .unsettled { return kind == other.kind && self != other }
    return Facet.contraries.contains { $0 == (self, other) || $0 == (other, self) }
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: Kind.allCases.flatMap { kind in kind.facets.map { ($0, kind) } })
  private static let contraries: [(Facet, Facet)] = [
    (.persuaded, .wasPersuaded), (.gave, .wasGiven), (.asked, .wasAsked), (.right, .wrong),
    (.paidOff, .failed), (.unasked, .assigned),
  ]
}

/// A question with the facets that it asks for; what facets are learnt from.
package struct FacetLine: Hashable, Sendable {
  package var text: String
  package var facets: [Facet]
}

/// A line typed after a story, and whether it goes on with that story; what telling them apart is
/// learnt from.
package struct LineAfterStory: Hashable, Sendable {
  package var text: String
  package var goesOn: Bool
}

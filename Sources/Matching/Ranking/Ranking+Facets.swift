// What a story has of the facets that a prompt asks for: it costs to tell the contrary, and a little
// to lack them.

import Knowledge

extension Ranking {
  /// Nothing is held against a story of which nothing is said.
  func facetParts(_ profile: StoryProfile) -> [Reason] {
    guard let facets = profile.facets else { return [] }
    return asked.filter { !facets.contains($0) }.map { facet in
      let told = facet.kind.facets.filter(facets.contains)
      if let contrary = told.first(where: facet.contradicts) {
        return Reason(kind: .contrary(facet, told: contrary), points: -weights.contrary)
      }
      return Reason(kind: .lacks(facet, has: told), points: -weights.lacks)
    }
  }
}

extension [Reason] {
  /// The first facet of which a story tells the contrary.
  var contrary: (asked: Facet, told: Facet)? {
    lazy.compactMap { reason in
      if case .contrary(let asked, let told) = reason.kind { (asked, told) } else { nil }
    }.first
  }

  /// How many of the facets that are asked for a story lacks.
  var lacking: Int {
    count { if case .lacks = $0.kind { true } else { false } }
  }
}

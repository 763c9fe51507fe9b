// Signs of a level: each one's own examples, and whole stories held against a level.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Coaching

@Suite struct LevelTests {
  let reader = SignReader(words: Shipped.bank.words)

  @Test(arguments: LevelSign.allCases) func examples(_ sign: LevelSign) {
    for example in sign.kind.showing {
      #expect(!reader.sentences(showing: sign, in: example).isEmpty, "\(sign): \(example)")
    }
    for example in sign.kind.lacking {
      #expect(reader.sentences(showing: sign, in: example).isEmpty, "\(sign): \(example)")
    }
  }

  @Test func aTaskOfOnesOwnIsBelowSenior() {
    let text = Script.prose(
      "I proposed a new order for my shelf.\nIt took an hour less from then on.")
    #expect(LevelView(text, at: .mid, by: reader).isReached)
    let view = LevelView(text, at: .senior, by: reader)
    #expect(view.missing == [.people, .teams, .durability])
    #expect(
      view.raises.last
        == "Say what is left of it today: who uses it still, what was built on it.")
  }

  @Test func staffAsksForMoreThanSenior() {
    let text = Script.prose(
      """
      I designed the framework and convinced three engineers.
      The consuming teams agreed to events.
      It is still the default today.
      """)
    #expect(LevelView(text, at: .senior, by: reader).isReached)
    #expect(LevelView(text, at: .staff, by: reader).missing.first == .teams)
  }

  @Test func theSentencesAreTheirEvidence() {
    let view = LevelView(
      .prose("- Wrote the high-level architecture.\n- Managed stakeholders across teams."),
      at: .senior, by: reader)
    #expect(view.found[1].sentences == ["Managed stakeholders across teams."])
    #expect(view.found[2].sentences == ["Wrote the high-level architecture."])
  }
}

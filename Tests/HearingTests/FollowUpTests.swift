// Follow-ups in words of somebody who saw only what each probe asks: heard right, wrong, or not at
// all; and what is none, which must not be swallowed. Columns: line, probe or "new", others that
// are as good.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Hearing
@testable import Matching

struct FollowUpTests {
  private struct Line {
    var text: String
    var accepted: Set<String>
  }

  private func lines() throws -> [Line] {
    try Repository.table("HearingTests/FollowUps/held-out.tsv").map { cells in
      let others = cells.dropFirst(2).joined().split(separator: ",")
      return Line(
        text: cells[0],
        accepted: Set([cells[1]] + others.map { $0.trimmingCharacters(in: .whitespaces) }))
    }
  }

  /// With the encoder's ears.
  private func moment() throws -> Moment {
    let encoder = try #require(Shipped.encoder)
    let matcher = Matcher(bank: Shipped.bank, model: Shipped.model, encoder: encoder)
    let moment = Moment(bank: Shipped.bank, commands: CommandNames([]))
    moment.heard = matcher.followUp
    moment.sureShare = Thresholds.followUp
    moment.goesOn = matcher.goesOn
    return moment
  }

  /// Measured: 49 right. Lines that the encoder is less sure of are answered from the text as they
  /// stand (`linesThatGoOn`), so that fewer count here than the 59 of a share of 0.25, of which some
  /// were another follow-up's answer.
  @Test func mostAreHeard() throws {
    let moment = try moment()
    var (right, wrong, swallowed) = (0, 0, 0)
    for line in try lines() {
      // Whatever its length.
      guard let heard = MeantProbe.probe(line.text, moment) else { continue }
      if line.accepted.contains("new") {
        swallowed += 1
      } else if line.accepted.contains(heard.text) {
        right += 1
      } else {
        wrong += 1
      }
    }
    #expect(right >= 48)
    #expect(wrong <= 6)
    #expect(swallowed <= 4)
  }

  /// Lines of an author who wrote none of those that were learnt from and knew only headlines: 150
  /// that go on with the story, 150 that ask for something else. Measured: 135 and 137 at the first
  /// look, 138 and 137 with the encoder beside the words.
  @Test func linesThatGoOn() throws {
    let moment = try moment()
    moment.hasList = true
    moment.wasAsked = true
    moment.offered = ["tradeoff", "lesson"]
    var (heard, kept) = (0, 0)
    for cells in try Repository.table("HearingTests/FollowUps/goes-on.tsv").dropFirst() {
      switch (Meaning.of(cells[2], at: moment), cells[1]) {
      case (.namedProbe, "followup"), (.followUp, "followup"): heard += 1
      case (.namedProbe, _), (.followUp, _): break
      case (_, "question"): kept += 1
      default: break
      }
    }
    #expect(heard >= 130)
    #expect(kept >= 136)
  }

  @Test func withoutAnEncoderNothingIsHeard() {
    #expect(Shipped.matcher.followUp("did anyone push back?") == nil)
  }

  @Test func everyProbeThatIsHeardIsKnown() throws {
    let encoder = try #require(Shipped.encoder)
    for line in try lines() {
      guard let heard = encoder.followUp(line.text)?.probe else { continue }
      #expect(Shipped.bank.probe(heard) != nil, "\(heard)")
    }
  }
}

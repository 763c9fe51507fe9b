// Follow-ups in words of somebody who saw only what each probe asks: heard right, wrong, or not at
// all; and what is none, which must not be swallowed. Columns: line, probe or "new", others that
// are as good.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Matching

struct FollowUpTests {
  private struct Line {
    var text: String
    var accepted: Set<String>
  }

  private func lines() throws -> [Line] {
    let file = Repository.tests("MatchingTests/FollowUps/held-out.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let others = cells.dropFirst(2).joined().split(separator: ",")
      return Line(
        text: cells[0],
        accepted: Set([cells[1]] + others.map { $0.trimmingCharacters(in: .whitespaces) }))
    }
  }

  private func matcher() throws -> Matcher {
    let encoder = try #require(SentenceEncoder(Data(contentsOf: Shipped.encoderFile)))
    return Matcher(bank: Shipped.bank, model: Shipped.model, encoder: encoder)
  }

  /// Measured: 59 right, 6 wrong, 3 new ones swallowed.
  @Test func mostAreHeard() throws {
    let matcher = try matcher()
    var (right, wrong, swallowed) = (0, 0, 0)
    for line in try lines() {
      guard let heard = matcher.followUp(line.text) else { continue }
      if line.accepted.contains("new") {
        swallowed += 1
      } else if line.accepted.contains(heard.text) {
        right += 1
      } else {
        wrong += 1
      }
    }
    #expect(right >= 59)
    #expect(wrong <= 7)
    #expect(swallowed <= 4)
  }

  @Test func withoutAnEncoderNothingIsHeard() {
    #expect(Shipped.matcher.followUp("did anyone push back?") == nil)
  }

  @Test func everyProbeThatIsHeardIsKnown() throws {
    let matcher = try matcher()
    for line in try lines() {
      guard let heard = matcher.followUp(line.text) else { continue }
      #expect(Shipped.bank.probe(heard) != nil, "\(heard)")
    }
  }
}

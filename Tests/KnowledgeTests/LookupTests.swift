// One way from a typed name to the thing it names.

import TestSupport
import Testing

@testable import Knowledge

struct LookupTests {
  private let bank = Shipped.bank

  @Test(arguments: [
    ("preview", "preview"), ("the preview", "preview"), ("Approvals Preview", "preview"),
    ("my delegation story", "delegation"), ("delegation story", "delegation"),
    ("redis", "preview"), ("q7", "q7"), ("Q7", "q7"), ("answer q7", "q7"),
    ("change", "change-management"), ("web3 integrations", "payments"), ("deleg", "delegation"),
  ])
  func storiesAndAnswers(_ name: String, _ id: String) throws {
    #expect(try #require(bank.thing(called: name, among: both, by: .letters)).id == id)
  }

  @Test(arguments: [
    ("conflict", "conflict"), ("Conflict resolution", "conflict"), ("MTTR", "mttr"),
    ("bulk p95", "bulk-p95"), ("what tradeoff?", "tradeoff"),
  ])
  func anythingElse(_ name: String, _ id: String) throws {
    #expect(try #require(bank.thing(called: name, among: Thing.Kind.allCases)).id == id)
  }

  @Test(arguments: ["deleg", "the", "", "no such thing"])
  func aSentenceNamesNothingByLetters(_ name: String) {
    #expect(bank.thing(called: name, among: both) == nil)
  }

  @Test(arguments: [
    ("the preview tradeoff", "preview", ["tradeoff"]),
    ("q7 applied later", "q7", ["applied", "later"]),
    ("q7 2 4", "q7", ["2", "4"]), ("my delegation story", "delegation", []),
  ])
  func theLongestBeginningNames(_ line: String, _ id: String, _ rest: [String]) throws {
    let found = try bank.thing(begins: line.split(separator: " ").map(String.init), among: both)
    #expect(found.thing.id == id && found.rest == rest)
  }

  @Test(arguments: [("delagation result", "delagation", "delegation"), ("q99", "q99", "q9")])
  func theNearestIsTold(_ line: String, _ name: String, _ near: String) {
    let wanted = NoSuchName(name: name, kinds: both, nearest: near)
    #expect(throws: wanted) {
      try bank.thing(begins: line.split(separator: " ").map(String.init), among: both)
    }
  }

  private let both: [Thing.Kind] = [.answer, .story]
}

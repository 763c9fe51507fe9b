// What Tab offers at a place in a line.

import TestSupport
import Testing

@testable import Shell

struct CompletionTests {
  private func offered(_ line: String, at cursor: Int? = nil) -> [String] {
    Completion.of(line, cursor: cursor ?? line.count, bank: Shipped.bank, table: Table())
      .candidates.map(\.text)
  }

  @Test func commandsAfterASlash() {
    #expect(offered("/sto") == ["/stories"])
    #expect(offered("/").count == CommandTable.all.count)
  }

  @Test func argumentsByKind() {
    #expect(offered("/stories del") == ["delegation"])
    #expect(offered("/answers q1").prefix(2) == ["q1", "q10"])
    #expect(offered("/s con") == ["conflict"])
    #expect(offered("/level s") == ["senior", "staff"])
    #expect(offered("/nonsense x") == [])
  }

  @Test func areasAfterFor() {
    #expect(offered("which story for em") == ["empathy"])
    #expect(offered("not pre") == ["preview"])
  }

  @Test func theWordAtTheCursorIsReplaced() {
    let found = Completion.of(
      "/stories ap please", cursor: 11, bank: Shipped.bank, table: Table())
    #expect(found.replaced == 9..<11)
    #expect(found.candidates.map(\.text) == ["approvals"])
  }
}

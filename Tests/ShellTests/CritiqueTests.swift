// What `/critique` says beyond a tale: figures that disagree, in JSON too; what comes next.

import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Shell

@Suite struct CritiqueCommandTests {
  private func critique(_ line: String, _ input: [String] = []) -> String {
    let terminal = ScriptTerminal(input)
    Conversation(Shipped.session(terminal)).reply(to: line)
    return terminal.written
  }

  /// The other place of the first figure that disagrees, a line.
  private func elsewhere(_ line: String) throws -> String? {
    struct Reply: Decodable {
      struct Spot: Decodable {
        let check: String
        let elsewhere: String?
      }
      let findings: [Spot]
    }
    let text = critique("/critique --json -", [line])
    let reply = try JSONDecoder().decode(Reply.self, from: Data(text.utf8))
    return reply.findings.first { $0.check == "number-disagrees" }?.elsewhere
  }

  /// Compared where it is known what the figure is about.
  @Test func jsonLines() throws {
    let list = "Dashboard load time, P95: 3000 ms -> 400 ms"
    let result = #""result": "Dashboard P95 went from 10000 ms to 2000 ms.""#
    #expect(try elsewhere(#"{"id": "q1", \#(result)}"#)?.hasSuffix(list) == true)
    #expect(try elsewhere(#"{"id": "approvals", \#(result)}"#)?.hasSuffix(list) == true)
    #expect(
      try elsewhere(#"{"id": "x", "story": "approvals", \#(result)}"#)?.hasSuffix(list) == true)
    #expect(try elsewhere(#"{"id": "x", \#(result)}"#) == nil)
    #expect(try elsewhere(#"{"id": "q7", \#(result)}"#) == nil)
    let prose = #""text": "I tuned it.\nThe dashboard is at 2000 ms now.""#
    #expect(try elsewhere(#"{"id": "q1", \#(prose)}"#)?.hasSuffix(list) == true)
  }

  /// A text that is in no file of the coach's is nothing to refine.
  @Test func whatComesNext() {
    let sound = [
      "Our bakery's oven failed every Friday and 300 people stood in line without bread.",
      "I took the log of the fuse home and saw that the fan and the light ran on one line. Rather",
      "than buy a new oven I asked Ben and Mara, the two fitters, to give the fan its own fuse,",
      "which cost us a morning without cakes. Since then it has run for nine months without a stop,",
      "and nobody has waited.",
      "I now look at what else hangs on a line before I blame the machine: in May I found the same",
      "fault in the freezer of our second shop.",
    ]
    let said = critique("/critique -", sound)
    #expect(said.contains("Nothing weak was found."))
    #expect(!said.contains("/refine"))
    let weak = critique("/critique -", ["We met and it was nice."])
    #expect(weak.contains("Next: mend the text, look again; --all after it shows"))
  }
}

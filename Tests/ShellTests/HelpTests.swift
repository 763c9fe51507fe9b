// The help that comes first is read at one glance.

import TestSupport
import Testing

@testable import Shell

struct HelpTests {
  @Test(arguments: [80, 40]) func theHelpFitsAScreen(_ width: Int) {
    let terminal = ScriptTerminal(width: width)
    Conversation(Shipped.session(terminal)).reply(to: "/help")
    let rows = terminal.written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    // The line that asked, and the next prompt.
    #expect(rows.count <= 24 - 2)
    #expect(rows.allSatisfy { $0.count <= width })
  }
}

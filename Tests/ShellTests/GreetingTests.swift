// The first lines of a sitting.

import Foundation
import Testing

@testable import Shell

struct GreetingTests {
  /// The clock of a copy stands at 2026-09-21.
  @Test(arguments: [
    ("2026-09-21", "The interview is today."), ("2026-09-22", "The interview is tomorrow."),
    ("2026-10-01", "The interview is in 10 days."),
  ])
  func theInterviewIsCountedDown(_ day: String, _ wanted: String) throws {
    #expect(try greeting(interview: day).contains(wanted))
  }

  @Test func aPastInterviewIsNotTold() throws {
    #expect(try !greeting(interview: "2026-09-20").contains("interview is"))
  }

  private func greeting(interview: String) throws -> String {
    let copy = try Copy()
    try copy.write("level: senior\ninterview: \(interview)\n", to: "starling.yaml")
    let terminal = ScriptTerminal(interactive: true)
    _ = Conversation(copy.session(terminal)).run()
    return terminal.take()
  }
}

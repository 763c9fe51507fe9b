// Writes that fail: a full disk, a closed stream, a reader that went away, a slow terminal. The real
// program ends with a message and a code, never in a crash.

import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  private let program: Program
  init() throws { program = try Program() }

  private static let full = "Standard output can't be written: the disk is full.\n"

  @Test(arguments: ["check", "stories", "graph --json", "--help", "help stories", "--version"])
  func aFullDiskIsSaid(_ command: String) throws {
    let ended = try program.run("$S \(command) >/dev/full")
    #expect(ended.code == 1)
    #expect(ended.error == Self.full)
  }

  @Test func theLinesOfAFileToo() throws {
    try program.folder.write("lines", "/stories\n/help\n")
    #expect(try program.run("$S -f lines >/dev/full").code == 1)
    #expect(try program.run("echo /help | $S >/dev/full").error == Self.full)
  }

  @Test func aClosedOutputIsSaid() throws {
    let ended = try program.run("$S check >&-")
    #expect(ended.code == 1)
    #expect(ended.error == "Standard output is closed: there is nowhere to write to.\n")
  }

  /// Nobody can be told, and the code says it all the same.
  @Test(arguments: ["2>/dev/full", "2>&-"])
  func anErrorThatCanNotBeWritten(_ stream: String) throws {
    #expect(try program.run("\(Home.program) --knowledge nope check \(stream)").code == 2)
    #expect(try program.run("$S nonsense \(stream)").code == 64)
  }

  @Test func aReaderThatWentAwayEndsItQuietly() throws {
    for lead in ["", "trap '' PIPE; "] {
      // By then the reader is gone.
      let line = "(sleep 0.3; \(lead)$S help; echo $? >code) | true; cat code >&2"
      #expect(try program.run(line).error == "141\n")
    }
  }

  /// SIGQUIT, as Ctrl-\ sends it while the coach works.
  @Test func quittingIsQuick() throws {
    let line = "mkfifo way; $S -f way & p=$!; sleep 1; kill -QUIT $p; wait $p; echo $? >&2"
    let began = ContinuousClock.now
    #expect(try program.run(line).error.hasSuffix("131\n"))
    #expect(ContinuousClock.now - began < .seconds(5))
  }

  @Test func allStreamsClosed() throws {
    #expect(try program.run("$S check <&- >&- 2>&-").code == 1)
  }
}

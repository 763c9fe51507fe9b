// Writes that fail: a full disk, a closed stream, a reader that went away, a slow terminal. The real
// program ends with a message and a code, never in a crash.

import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox([
      "mine/starling.yaml": "",
      "mine/stories/gate.md": "---\nrank: primary\n---\n# The gate\nI mended the gate.\n",
    ])
  }

  /// Runs `starling` in a line of shell, where it is `$S`.
  private func run(_ line: String) throws -> (code: Int32?, error: String) {
    let error = sandbox.file("error").path
    let script = "cd \(sandbox.url.path); S='\(Home.program) --knowledge mine'; \(line)"
    let code = runScript(
      "{ \(script); } 2>\(error)",
      environment: ["HOME": sandbox.url.path, "STARLING_GENERAL": sandbox.file("none").path])
    return (code, try sandbox.text("error"))
  }

  private static let full = "Standard output can't be written: the disk is full.\n"

  @Test(arguments: ["check", "stories", "graph --json", "--help", "help stories", "--version"])
  func aFullDiskIsSaid(_ command: String) throws {
    let ended = try run("$S \(command) >/dev/full")
    #expect(ended.code == 1)
    #expect(ended.error == Self.full)
  }

  @Test func theLinesOfAFileToo() throws {
    try sandbox.write("lines", "/stories\n/help\n")
    #expect(try run("$S -f lines >/dev/full").code == 1)
    #expect(try run("echo /help | $S >/dev/full").error == Self.full)
  }

  @Test func aClosedOutputIsSaid() throws {
    let ended = try run("$S check >&-")
    #expect(ended.code == 1)
    #expect(ended.error == "Standard output is closed: there is nowhere to write to.\n")
  }

  /// Nobody can be told, and the code says it all the same.
  @Test(arguments: ["2>/dev/full", "2>&-"])
  func anErrorThatCanNotBeWritten(_ stream: String) throws {
    #expect(try run("\(Home.program) --knowledge nope check \(stream)").code == 2)
    #expect(try run("$S nonsense \(stream)").code == 64)
  }

  @Test func aReaderThatWentAwayEndsItQuietly() throws {
    for lead in ["", "trap '' PIPE; "] {
      // By then the reader is gone.
      let line = "(sleep 0.3; \(lead)$S help; echo $? >code) | true; cat code >&2"
      #expect(try run(line).error == "141\n")
    }
  }

  /// SIGQUIT, as Ctrl-\ sends it while the coach works.
  @Test func quittingIsQuick() throws {
    let line = "mkfifo way; $S -f way & p=$!; sleep 1; kill -QUIT $p; wait $p; echo $? >&2"
    let began = ContinuousClock.now
    #expect(try run(line).error.hasSuffix("131\n"))
    #expect(ContinuousClock.now - began < .seconds(5))
  }

  @Test func allStreamsClosed() throws {
    #expect(try run("$S check <&- >&- 2>&-").code == 1)
  }
}

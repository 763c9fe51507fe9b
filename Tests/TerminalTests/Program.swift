// The real program in a line of shell, as somebody runs it who has a folder of files and no keyboard.

import Foundation
import TestSupport

/// Runs lines of shell in a folder, where `$S` is the program on the knowledge folder `mine`.
struct Program {
  let folder: Sandbox

  /// - Parameter files: path within the folder -> text; `mine` has one story besides.
  init(_ files: [String: String] = [:]) throws {
    folder = try Sandbox(Program.bank.merging(files) { _, own in own })
  }

  private static let bank = [
    "mine/starling.yaml": "",
    "mine/stories/gate.md": "---\nrank: primary\n---\n# The gate\nI mended the gate.\n",
  ]

  struct Ended {
    /// The exit code; nil when a signal ended it.
    let code: Int32?
    let output, error: String
  }

  func run(_ line: String) throws -> Ended {
    let (output, error) = (folder.file("output").path, folder.file("error").path)
    let script = "cd \(folder.url.path); S='\(Home.program) --knowledge mine'; \(line)"
    let code = runScript(
      "{ \(script); } >\(output) 2>\(error)",
      environment: ["HOME": folder.url.path, "STARLING_GENERAL": folder.file("none").path])
    return Ended(code: code, output: try folder.text("output"), error: try folder.text("error"))
  }
}

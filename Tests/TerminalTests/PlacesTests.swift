// Where the program finds knowledge: the person's folder, and the general part for one without.

import Foundation
import TestSupport
import Testing

@Suite struct PlacesTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox([
      "mine/starling.yaml": "",
      "mine/stories/gate.md": "---\nrank: primary\n---\n# The gate\nI mended the gate.\n",
    ])
  }

  /// What the program says, run in a folder.
  private func said(_ arguments: String, in folder: String = "") throws -> String {
    let output = sandbox.file("output").path
    _ = runScript(
      "cd \(sandbox.file(folder).path) && \(Home.program) \(arguments) > \(output) 2>&1",
      environment: ["HOME": sandbox.url.path, "LANG": "C.UTF-8"])
    return try sandbox.text("output")
  }

  /// The program lies in the checkout that it was built in, and knows its general part.
  @Test func aFolderOfOnesOwnHasTheThemesOfTheCheckout() throws {
    let checked = try said("--knowledge mine check")
    #expect(!checked.contains("there are no focus areas"), "\(checked)")
    #expect(try said("--knowledge mine areas").contains("conflict"))
  }

  @Test func aPersonWhoStandsInTheFolderNeedNotNameIt() throws {
    #expect(try said("stories", in: "mine").contains("The gate"))
  }
}

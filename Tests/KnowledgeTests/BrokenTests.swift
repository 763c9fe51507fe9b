// A gallery of broken knowledge folders, one a problem, each with the exact text of its message.
// `Recording` writes what came out.

import Foundation
import TestSupport
import Testing

@testable import Knowledge

struct BrokenTests {
  static let gallery = Repository.tests("KnowledgeTests/Broken")

  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: gallery.path)) ?? []
    return names.filter { $0 != "general" && !$0.hasPrefix(".") }.sorted()
  }()

  @Test func galleryIsFound() {
    #expect(BrokenTests.cases.count >= 50)
  }

  @Test(arguments: cases) func message(of name: String) throws {
    let folder = BrokenTests.gallery.appendingPathComponent(name)
    let bank = BankReader.read(
      personal: folder.appendingPathComponent("knowledge"),
      general: BrokenTests.gallery.appendingPathComponent("general"), generalShownAs: "general")
    let text = bank.problems.map { ProblemText.text($0) + "\n" }.joined()
    let file = folder.appendingPathComponent("expected.txt")
    if Recording.isOn {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(!bank.problems.isEmpty)
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }
}

// Every check on its own examples, and the list of checks itself.

import Foundation
import TestSupport
import Testing

@testable import Coaching

struct CheckExamplesTests {
  @Test(arguments: Checks.all.map { $0.id })
  func examples(_ id: CheckID) throws {
    let check = try #require(Checks.all.first { $0.id == id })
    #expect(!check.passing.isEmpty && !check.failing.isEmpty)
    for example in check.passing {
      #expect(check.examine(read(example)) == nil, "finds \(id.rawValue) in \(example.answer)")
    }
    for example in check.failing {
      let spot = check.examine(read(example))
      #expect(spot != nil, "finds no \(id.rawValue) in \(example.answer)")
      #expect(spot?.message.last == "." || spot?.message.last == "?")
    }
  }

  /// A file in `Checks/` that is not in the list would do nothing.
  @Test func everyCheckIsListedOnce() throws {
    #expect(Set(Checks.all.map { $0.id }).count == Checks.all.count)
    let folder = Repository.root.appending(path: "Sources/Coaching/Critique/Checks")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == Checks.all.map { "\($0).swift" }.sorted())
  }

  private func read(_ example: Example) -> ReadAnswer {
    ReadAnswer(
      example.answer, question: example.question, level: example.level, vocabulary: Shipped.words,
      otherFigures: example.otherFigures)
  }
}

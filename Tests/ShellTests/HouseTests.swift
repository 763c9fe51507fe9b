// The house itself: the command table, arrows, rooms, changelog.

import Foundation
import TestSupport
import Testing

@testable import Shell

struct HouseTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }

  private func sources(_ target: String = "") throws -> [(path: String, text: String)] {
    let folder = Repository.root.appending(path: "Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
      .map { ($0.path, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test func namesAndAliasesAreUnique() {
    let names = CommandTable.all.flatMap { CommandTable.names(of: $0) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { name in name.allSatisfy { $0.isLowercase && $0.isLetter } })
  }

  @Test func everyAbstractIsASentence() {
    for command in CommandTable.all {
      #expect(command.configuration.abstract.hasSuffix("."), "\(command.name)")
    }
  }

  @Test func everyCommandFileIsInTheTable() throws {
    let files = try sources("Shell/Commands").map {
      URL(fileURLWithPath: $0.path).deletingPathExtension().lastPathComponent
    }
    let listed = CommandTable.all.map { String(describing: $0) }
    #expect(files.sorted() == listed.sorted())
  }

  @Test func everyCommandIsInATranscriptAndInTheReadme() throws {
    let tales = try TranscriptTests.names.map { try text("Tests/ShellTests/Transcripts/\($0)") }
      .joined()
    let readme = try text("README.md")
    for command in CommandTable.all {
      #expect(tales.contains("> /\(command.name)"), "no transcript shows /\(command.name)")
      #expect(readme.contains("/\(command.name)"), "README does not name /\(command.name)")
    }
  }

  /// An arrow may skip ahead, never go back.
  @Test func arrowsPointOneWay() throws {
    let floors = [
      "Language", "Knowledge", "Matching", "Coaching", "Hearing", "Shell", "starling",
    ]
    for (height, target) in floors.enumerated() {
      for (path, text) in try sources(target) {
        for above in floors.dropFirst(height + 1) {
          #expect(!text.contains("import \(above)\n"), "\(path) imports \(above)")
        }
      }
    }
  }

  @Test func printingAndTheClockStayAtTheEdge() throws {
    for (path, text) in try sources() where !path.contains("/Sources/starling/") {
      #expect(!text.contains(" print("), "\(path) prints")
      #expect(!text.contains("Date()"), "\(path) reads the clock")
    }
  }

  @Test func nothingReachesTheNetwork() throws {
    for (path, text) in try sources() {
      for word in ["URLSession", "FoundationNetworking", "SOCK_STREAM"] {
        #expect(!text.contains(word), "\(path) has \(word)")
      }
    }
  }

  @Test func theChangelogBeginsWithThisVersion() throws {
    let rows = try text("CHANGELOG.md").split(separator: "\n")
    #expect(rows.prefix(2) == ["# Changelog", "## Unreleased: \(starlingVersion)"])
  }
}

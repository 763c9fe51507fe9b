// `package` stands only on what another target uses: everything else is a target's own business.
// Read by names alone: a declaration counts as used when any other target has its name as a word
// outside comments; a type also when another package declaration of its target has it in its line. So
// a common name ("text") is never found idle, and initialisers, subscripts and operators, which have
// no name, are not looked at.

import Foundation
import TestSupport
import Testing

struct PackageTests {
  private struct Target {
    let name: String
    let files: [(path: String, code: String)]
    let words: Set<Substring>

    init(_ name: String, in folder: String) throws {
      self.name = name
      let url = Repository.root.appending(path: folder)
      let found = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
      files = try (found?.compactMap { $0 as? URL } ?? [])
        .filter { $0.pathExtension == "swift" }.map {
          let text = try String(contentsOf: $0, encoding: .utf8)
          return ($0.lastPathComponent, text.replacing(#/(?m)//.*$/#, with: ""))
        }
      words = Set(files.flatMap { $0.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" } })
    }

    var declarations: [(path: String, name: Substring, isType: Bool)] {
      files.flatMap { path, code in
        code.matches(of: PackageTests.declaration).map { found in
          (path, found.2, !["func", "var", "let"].contains(found.1))
        }
      }
    }

    /// Whether a type stands in the line of another package declaration, or of a requirement.
    func isShown(_ type: Substring) -> Bool {
      files.contains { _, code in
        code.split(separator: "\n").contains { line in
          (line.contains("package ") || line.contains("{ get }"))
            && line.split { !$0.isLetter && !$0.isNumber }.contains(type)
            && !line.contains(#/(?:struct|enum|class|protocol|typealias) \w/#)
        }
      }
    }
  }

  nonisolated(unsafe) private static let declaration =
    #/\bpackage (?:[a-z]+\(set\) )?(?:(?:static|mutating|final|lazy|indirect|nonisolated) )*(func|var|let|struct|enum|class|protocol|typealias) (\w+)/#
  private static let others = ["Tests/Support", "Benchmarks/Timing"]

  @Test func packageIsForOtherTargets() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources").path)
    let targets = try names.sorted().map { try Target($0, in: "Sources/\($0)") }
    let more = try Self.others.map { try Target($0, in: $0) }
    var idle: [String] = []
    for target in targets {
      let elsewhere = (targets.filter { $0.name != target.name } + more).map(\.words)
      for found in target.declarations where !elsewhere.contains(where: { $0.contains(found.name) })
      {
        if !found.isType || !target.isShown(found.name) {
          idle.append("\(found.path): \(found.name)")
        }
      }
    }
    #expect(targets.count >= 9)
    #expect(idle.isEmpty, "\(idle.joined(separator: "\n"))")
  }
}

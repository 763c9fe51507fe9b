// A home in which coaches are killed: some of the shipped knowledge to refine, and what must be
// true of it after every kill.

import Foundation
import GRDB
import Knowledge
import Practice
import TestSupport
import Testing

/// Home, knowledge and notebook of the kill test.
final class KillHome {
  let folder: Sandbox
  /// A small disk under a folder of it, where one was wanted.
  private(set) var disk: SmallDisk?
  private let problems: Int

  /// - Parameter place: the folder that lies on a disk of its own, of two megabytes.
  init(disk place: String? = nil) throws {
    folder = try Sandbox()
    if let place {
      try FileManager.default.createDirectory(
        at: folder.file(place), withIntermediateDirectories: true)
      disk = try SmallDisk(at: folder.file(place), kilobytes: 2048)
    }
    for name in [
      "starling.yaml", "numbers.md", "answers/q7.md", "answers/q10.md", "general/areas.md",
      "general/probes.md", "general/levels.md", "general/words",
      "stories/delegation.md", "stories/change-management.md",
    ] {
      try folder.copy(Repository.knowledge.appending(path: name), to: "knowledge/" + name)
    }
    problems = BankReader.read(personal: folder.file("knowledge")).problems.count
  }

  /// - Parameter editor: what VISUAL is.
  func coach(editor: String? = nil) throws -> Session {
    var environment = ["STARLING_GENERAL": folder.file("none").path]
    environment["VISUAL"] = editor
    return try Session(
      Home.program, [], environment: environment, home: folder.url, rows: 50, columns: 100)
  }

  /// What the coach says to these lines, on a pipe; breaks of rows taken out.
  /// - Parameter limit: blocks of 512 bytes that no file may grow beyond.
  func run(_ lines: [String], limit: Int? = nil) throws -> String {
    let (input, output) = (folder.file("input"), folder.file("output"))
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: input)
    let bound = limit.map { "ulimit -f \($0); " } ?? ""
    let ended = runScript(
      "cd \(folder.url.path); \(bound)exec \(Home.program) < input > output 2>&1",
      environment: [
        "HOME": folder.url.path, "LANG": "C.UTF-8", "STARLING_GENERAL": folder.file("none").path,
      ])
    #expect(ended != nil, "the coach was ended by a signal")
    let said = try Data(contentsOf: output)
    return String(decoding: said, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.file("knowledge/" + name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try folder.write(name, text)
  }

  func mode(of file: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    return attributes[.posixPermissions] as? Int ?? -1
  }

  private var state: URL { folder.file(".local/state/starling") }
  private var notebook: Notebook {
    Notebook(folder: state) { Date(timeIntervalSince1970: 0) }
  }

  /// Texts that lie in the state folder for an editor.
  var scratch: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: state.path)
    return (names ?? []).filter { $0.hasPrefix("edit-") }
  }

  /// Drafts that nobody ended.
  func unfinished() throws -> [Draft] {
    try notebook.drafts.unfinished(in: folder.url.path) { _ in false }
  }

  // MARK: What must be true

  /// - Parameter lines: what was typed and answered by a prompt before the kill.
  func check(kept lines: [String]) throws {
    try checkDatabase(lines)
    let bank = BankReader.read(personal: folder.file("knowledge"))
    #expect(bank.problems.count == problems, "\(bank.problems.map(ProblemText.text))")
    #expect(bank.numbers.count == 29 + 3)
    for name in ["answers/q7.md", "answers/q10.md", "numbers.md"] { try checkFile(name) }
  }

  private func checkDatabase(_ lines: [String]) throws {
    let path = state.appending(path: "practice.sqlite").path
    guard FileManager.default.fileExists(atPath: path) else { return #expect(lines == []) }
    let queue = try DatabaseQueue(path: path)
    let kept = try queue.read { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      return try String.fetchAll(database, sql: "SELECT text FROM draft_line")
    }
    for line in lines where !kept.contains(where: { $0.contains(line) }) {
      Issue.record("lost: <\(line)>")
    }
  }

  /// A file is as the last revision left it, or as it was before: nothing in between.
  private func checkFile(_ name: String) throws {
    let url = folder.file("knowledge/" + name).resolvingSymlinksInPath()
    let text = try String(contentsOf: url, encoding: .utf8)
    guard let last = try notebook.revisions.all(of: url.path).last else { return }
    #expect(text == last.after || text == last.before, "\(name) is neither old nor new")
  }

  /// Files that a kill left beside the person's own.
  var litter: [String] {
    let names = FileManager.default.enumerator(atPath: folder.file("knowledge").path)
    return (names?.compactMap { $0 as? String } ?? []).filter {
      $0.contains("/.") || $0.hasPrefix(".")
    }
  }
}

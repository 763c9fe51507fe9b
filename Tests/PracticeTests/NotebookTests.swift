// The file of the notebook: who may read it, what a commit promises, and what happens when it is
// damaged, too new, forbidden, shared or out of room.

import Foundation
import GRDB
import TestSupport
import Testing

@testable import Practice

@Suite struct NotebookTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func open(_ notebook: Notebook) throws -> Int64 {
    try notebook.drafts.open(file: "/k/answers/q7.md", section: "Result", base: "", owner: "me")
  }

  @Test func nothingIsMadeBeforeItIsNeeded() throws {
    let notebook = scratch.notebook()
    #expect(!notebook.exists)
    #expect(try notebook.drafts.unfinished(in: "/k") { _ in false } == [])
    #expect(try notebook.revisions.all(of: "/k/answers/q7.md") == [])
    #expect(!FileManager.default.fileExists(atPath: scratch.state.path))
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    let notebook = scratch.notebook()
    _ = try open(notebook)
    #expect(try scratch.mode(scratch.state.path) == "700")
    #expect(try scratch.mode(notebook.path) == "600")
    #expect(try scratch.mode(notebook.path + "-wal") == "600")
    #expect(try scratch.mode(notebook.path + "-shm") == "600")
  }

  @Test func anOpenFileIsClosedToOthers() throws {
    _ = try open(scratch.notebook())
    chmod(scratch.notebook().path, 0o644)
    _ = try open(scratch.notebook())
    #expect(try scratch.mode(scratch.notebook().path) == "600")
  }

  @Test func everyCommitIsOnTheDisk() throws {
    let notebook = scratch.notebook()
    let pragmas = try notebook.write(.always) { database in
      [
        try String.fetchOne(database, sql: "PRAGMA journal_mode"),
        try String.fetchOne(database, sql: "PRAGMA synchronous"),
        try String.fetchOne(database, sql: "PRAGMA secure_delete"),
        try String.fetchOne(database, sql: "PRAGMA foreign_keys"),
      ]
    }
    #expect(pragmas == ["wal", "2", "1", "1"])
  }

  @Test(arguments: [0, 20, 5000]) func aDamagedFileIsPutAsideAndANewOneBegun(_ kept: Int) throws {
    let text = String(repeating: "This is no database. ", count: 400)
    try FileManager.default.createDirectory(at: scratch.state, withIntermediateDirectories: true)
    let notebook = scratch.notebook()
    let junk = kept == 0 ? Data(text.utf8) : Data(text.utf8.prefix(kept))
    try junk.write(to: URL(fileURLWithPath: notebook.path))
    let draft = try open(notebook)
    try notebook.drafts.append("a line", kind: "text", to: draft)
    #expect(
      notebook.takeNotice() == """
        The notebook \(notebook.path) was damaged. It lies in \
        \(notebook.path).damaged-1790000000000 now, and a new one was begun.
        """)
    #expect(notebook.takeNotice() == nil)
    let aside = URL(fileURLWithPath: notebook.path + ".damaged-1790000000000")
    #expect(try Data(contentsOf: aside) == junk)
    #expect(try notebook.drafts.unfinished(in: "/k") { _ in false }.map(\.id) == [draft])
  }

  @Test func damageWithinIsNoticedToo() throws {
    let before = scratch.notebook()
    for _ in 0..<50 {
      try before.drafts.append(String(repeating: "x", count: 900), kind: "text", to: open(before))
    }
    try before.settle()
    let path = before.path
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    let size = try file.seekToEnd()
    for page in stride(from: UInt64(4096), to: size, by: 4096) {
      try file.seek(toOffset: page)
      try file.write(contentsOf: Data(repeating: 0xEE, count: 2000))
    }
    try file.close()
    let notebook = scratch.notebook()
    _ = try open(notebook)
    #expect(notebook.takeNotice()?.contains("was damaged") == true)
  }

  /// What opens as a database, and has a value or a column that makes no sense.
  @Test(arguments: [
    "UPDATE draft_line SET text = x'FFFE' WHERE id = 2",
    "UPDATE draft SET opened = 'noon' WHERE id = 2", "UPDATE draft SET file = x'C3' WHERE id = 2",
    "ALTER TABLE draft_line RENAME COLUMN kind TO sort", "DROP TABLE revision_part",
    "UPDATE revision SET undone = 'perhaps'", "UPDATE revision_part SET after = x'FF'",
  ])
  func whatMakesNoSenseIsPutAsideAndTheRestSaved(_ damage: String) throws {
    let before = scratch.notebook()
    for text in ["one", "two", "three"] {
      try before.drafts.append(text, kind: "text", to: try open(before))
    }
    _ = try before.revisions.note(
      file: "/k/q.md", before: "a", after: "b",
      parts: [Revision.ChangedPart(section: "Result", before: "a", after: "b")])
    try before.write(.always) { try $0.execute(sql: damage) }
    let notebook = scratch.notebook()
    let drafts = try notebook.drafts.unfinished(in: "/k") { _ in false }
    let changes = try notebook.revisions.all(in: "/k")
    let later = try open(notebook)
    try notebook.drafts.append("four", kind: "text", to: later)
    let notice = try #require(notebook.takeNotice())
    #expect(notice.contains("was damaged. It lies in \(notebook.path).damaged-1790000000000 now"))
    let now = try notebook.drafts.unfinished(in: "/k") { _ in false }.flatMap(\.lines).map(\.text)
    #expect(now.last == "four")
    if !damage.contains("RENAME") {
      #expect(now.contains("one") && now.contains("three"))
      #expect(drafts.count + changes.count >= 3)
    }
  }

  /// Bytes turned anywhere in the file, many times: every read answers or throws a failure in words.
  @Test func turnedBitsAreNeverACrash() throws {
    let before = scratch.notebook()
    for number in 0..<30 {
      let draft = try open(before)
      try before.drafts.append("line \(number)", kind: "text", to: draft)
      _ = try before.revisions.note(
        file: "/k/q.md", before: "\(number)", after: "\(number + 1)",
        parts: [Revision.ChangedPart(section: "Result", before: "x", after: "y")])
    }
    try before.settle()
    let sound = try Data(contentsOf: URL(fileURLWithPath: before.path))
    var dice = Dice(seed: 9)
    for _ in 0..<60 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...8, using: &dice) {
        bytes[Int.random(in: 100..<bytes.count, using: &dice)] ^= UInt8(
          1 << Int.random(in: 0..<8, using: &dice))
      }
      for tail in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: before.path + tail)
      }
      try bytes.write(to: URL(fileURLWithPath: before.path))
      let notebook = scratch.notebook()
      _ = try? notebook.drafts.unfinished(in: "/") { _ in false }
      _ = try? notebook.revisions.all(in: "/")
      if let draft = try? open(notebook) {
        _ = try? notebook.drafts.append("x", kind: "text", to: draft)
      }
    }
  }

  @Test func aNewerOneIsLeftAlone() throws {
    let notebook = scratch.notebook()
    _ = try open(notebook)
    try notebook.write(.always) {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 the future')")
    }
    let failure = #expect(throws: NotebookFailure.self) { try open(scratch.notebook()) }
    #expect(
      failure?.description == """
        The notebook \(notebook.path) can't be used: a newer Starling wrote it. \
        Use that one, or set XDG_STATE_HOME.
        """)
  }

  @Test func aFolderInItsPlaceIsSaid() throws {
    let path = scratch.notebook().path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let failure = #expect(throws: NotebookFailure.self) { try open(scratch.notebook()) }
    #expect(failure?.description.hasPrefix("The notebook \(path) can't be used: ") == true)
  }

  @Test(.enabled(if: SmallDisk.isPermitted)) func aFullDiskIsSaidAndWhatWasKeptStays() throws {
    try scratch.mount(kilobytes: 1024)
    let notebook = scratch.notebook()
    let draft = try open(notebook)
    var kept = 0
    var failure: NotebookFailure?
    while failure == nil && kept < 1000 {
      do {
        try notebook.drafts.append(String(repeating: "x", count: 1000), kind: "text", to: draft)
        kept += 1
      } catch { failure = error }
    }
    #expect(
      failure?.description.hasPrefix("The notebook \(notebook.path) can't be used: the disk")
        == true)
    #expect(kept > 20)
    #expect(try notebook.drafts.unfinished(in: "/k") { _ in false }[0].lines.count == kept)
    let again = scratch.notebook()
    #expect(try again.drafts.unfinished(in: "/k") { _ in false }[0].lines.count == kept)
  }

  @Test(.enabled(if: SmallDisk.isPermitted)) func aReadOnlyDiskIsSaidAndCanBeRead() throws {
    try scratch.mount(kilobytes: 1024)
    let draft = try open(scratch.notebook())
    try scratch.notebook().drafts.append("kept", kind: "text", to: draft)
    try scratch.remountReadOnly()
    let failure = #expect(throws: NotebookFailure.self) { try open(scratch.notebook()) }
    #expect(
      failure?.description == """
        The notebook \(scratch.notebook().path) can't be used: read-only file system. \
        Allow it, or set XDG_STATE_HOME.
        """)
  }

  /// Two coaches that write at the same time: none waits in vain, no line is lost.
  @Test func twoAtOnce() async throws {
    let folder = scratch.state
    let each = 60
    try await withThrowingTaskGroup(of: Void.self) { group in
      for owner in ["one", "two", "three"] {
        group.addTask {
          let notebook = Notebook(folder: folder) { Date(timeIntervalSince1970: 0) }
          let draft = try notebook.drafts.open(
            file: "/k/\(owner).md", section: "Result", base: "", owner: owner)
          for line in 0..<each {
            try notebook.drafts.append("\(owner) \(line)", kind: "text", to: draft)
          }
        }
      }
      try await group.waitForAll()
    }
    let drafts = try scratch.notebook().drafts.unfinished(in: "/k/") { _ in false }
    #expect(drafts.count == 3)
    for draft in drafts {
      let owner = draft.file.dropFirst(3).dropLast(3)
      #expect(draft.lines.map(\.text) == (0..<each).map { "\(owner) \($0)" })
    }
  }
}

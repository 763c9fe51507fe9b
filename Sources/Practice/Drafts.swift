// Drafts: what is being typed, line by line, before it is in a file. Each line is on the disk
// before the next prompt, so that a kill loses at most the line under the cursor.

import Foundation
import GRDB

/// Something being written: a part of a file, with every line typed for it.
package struct Draft: Equatable, Sendable {
  package let id: Int64
  /// The file and the part of it that this is for.
  package let file: String
  package let section: String
  /// The part's text when the draft was opened.
  package let base: String
  package let opened: Date
  /// In the order typed.
  package let lines: [DraftLine]
}

/// One line (or text) as it was typed.
package struct DraftLine: Equatable, Sendable {
  package let id: Int64
  /// What it is, in the caller's words.
  package let kind: String
  package let text: String
}

/// The drafts of a notebook.
package struct Drafts {
  let notebook: Notebook

  /// Begins a draft.
  /// - Parameter owner: names the coach that types, so that another one leaves the draft alone.
  package func open(
    file: String, section: String, base: String, owner: String
  ) throws(NotebookFailure) -> Int64 {
    try notebook.write(.always) { database in
      try database.execute(
        sql: """
          INSERT INTO draft (file, section, base, owner, private, opened)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [file, section, base, owner, notebook.isPrivate, notebook.now])
      return database.lastInsertedRowID
    }
  }

  /// Keeps a line; on the disk when this returns.
  /// - Returns: the line's id, for `change`.
  @discardableResult
  package func append(
    _ text: String, kind: String, to draft: Int64
  ) throws(NotebookFailure) -> Int64 {
    try notebook.write(.always) { database in
      try database.execute(
        sql: "INSERT INTO draft_line (draft, kind, text, at) VALUES (?, ?, ?, ?)",
        arguments: [draft, kind, text, notebook.now])
      return database.lastInsertedRowID
    }
  }

  /// A text that grew: it takes the place of what it was.
  package func change(line: Int64, to text: String, kind: String) throws(NotebookFailure) {
    try notebook.write(.always) { database in
      try database.execute(
        sql: "UPDATE draft_line SET text = ?, kind = ?, at = ? WHERE id = ?",
        arguments: [text, kind, notebook.now, line])
    }
  }

  /// Ends a draft. A private one is wiped.
  /// - Parameter outcome: what became of it, in the caller's words.
  package func close(_ draft: Int64, outcome: String) throws(NotebookFailure) {
    let wiped = try notebook.write(.always) { database in
      try database.execute(
        sql: "DELETE FROM draft WHERE id = ? AND private", arguments: [draft])
      let wiped = database.changesCount > 0
      try database.execute(
        sql: "UPDATE draft SET closed = ?, outcome = ? WHERE id = ?",
        arguments: [notebook.now, outcome, draft])
      return wiped
    }
    if wiped { try notebook.settle() }
  }

  /// Drafts that were never ended, with at least one line, the latest last.
  /// - Parameters:
  ///   - folder: only of files within it.
  ///   - isAlive: whether the coach that owns a draft still runs; its drafts are left out.
  package func unfinished(
    in folder: String, isAlive: (_ owner: String) -> Bool
  ) throws(NotebookFailure) -> [Draft] {
    guard notebook.exists else { return [] }
    return try notebook.read(.always) { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM draft WHERE closed IS NULL ORDER BY id")
      return try rows.filter { row in
        let (file, owner): (String, String) = (try row.sound("file"), try row.sound("owner"))
        return file.hasPrefix(folder) && !isAlive(owner)
      }.map { try Draft($0, in: database) }.filter { !$0.lines.isEmpty }
    }
  }

  /// Takes over a draft whose coach is gone.
  package func adopt(_ draft: Int64, owner: String) throws(NotebookFailure) {
    try notebook.write(.always) { database in
      try database.execute(
        sql: "UPDATE draft SET owner = ? WHERE id = ?", arguments: [owner, draft])
    }
  }
}

extension Draft {
  fileprivate init(_ row: Row, in database: Database) throws {
    id = try row.sound("id")
    file = try row.sound("file")
    section = try row.sound("section")
    base = try row.sound("base")
    opened = Date(milliseconds: try row.sound("opened"))
    lines = try Row.fetchAll(
      database, sql: "SELECT id, kind, text FROM draft_line WHERE draft = ? ORDER BY id",
      arguments: [id]
    ).map {
      DraftLine(id: try $0.sound("id"), kind: try $0.sound("kind"), text: try $0.sound("text"))
    }
  }
}

extension Date {
  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}

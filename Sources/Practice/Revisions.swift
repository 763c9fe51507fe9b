// Revisions: what was written into the person's files, so that it can be taken back.

import Foundation
import GRDB

/// One writing of one file. Taking one back is a revision too, so that the list tells the whole
/// tale.
package struct Revision: Equatable, Sendable {
  /// A part of the file that was changed.
  package struct ChangedPart: Equatable, Sendable {
    package let section: String
    /// Its text; empty where it was not there.
    package let before: String
    package let after: String
    package init(section: String, before: String, after: String) {
      self.section = section
      self.before = before
      self.after = after
    }
  }
  package let id: Int64
  package let file: String
  /// The whole file.
  package let before: String
  package let after: String
  package let parts: [ChangedPart]
  package let at: Date
  /// The revision that this one took back.
  package let undoes: Int64?
  /// It was taken back.
  package let isUndone: Bool
}

/// The revisions of a notebook. With `--private` they last as long as the coach.
package struct Revisions {
  let notebook: Notebook

  /// Notes a change, before it is written: what is not written after all is to be forgotten.
  /// - Parameters:
  ///   - before: the whole file, as `after` is.
  ///   - undoes: the revision that it takes back.
  package func note(
    file: String, before: String, after: String, parts: [Revision.ChangedPart], undoes: Int64? = nil
  ) throws(NotebookFailure) -> Int64 {
    try notebook.write(.unlessPrivate) { database in
      try database.execute(
        sql: "INSERT INTO revision (file, before, after, at, undoes) VALUES (?, ?, ?, ?, ?)",
        arguments: [file, before, after, notebook.now, undoes])
      let id = database.lastInsertedRowID
      for part in parts {
        try database.execute(
          sql: """
            INSERT INTO revision_part (revision, section, before, after) VALUES (?, ?, ?, ?)
            """, arguments: [id, part.section, part.before, part.after])
      }
      try mark(undoes, undone: true, in: database)
      return id
    }
  }

  /// The change was not written after all.
  package func forget(_ revision: Int64) throws(NotebookFailure) {
    try notebook.write(.unlessPrivate) { database in
      let undoes = try Int64.fetchOne(
        database, sql: "SELECT undoes FROM revision WHERE id = ?", arguments: [revision])
      try mark(undoes, undone: false, in: database)
      try database.execute(sql: "DELETE FROM revision WHERE id = ?", arguments: [revision])
    }
  }

  /// All revisions of a file, the oldest first.
  package func all(of file: String) throws(NotebookFailure) -> [Revision] {
    try fetch("WHERE file = ? ORDER BY id", [file])
  }

  /// All revisions of files in the folder, the oldest first.
  package func all(in folder: String) throws(NotebookFailure) -> [Revision] {
    try fetch("ORDER BY id", []).filter { $0.file.hasPrefix(folder) }
  }

  /// The last change of any file in the folder that was not taken back and takes none back.
  package func last(in folder: String) throws(NotebookFailure) -> Revision? {
    try fetch("WHERE undone = 0 AND undoes IS NULL ORDER BY id DESC", [])
      .first { $0.file.hasPrefix(folder) }
  }

  private func mark(_ revision: Int64?, undone: Bool, in database: Database) throws {
    guard let revision else { return }
    try database.execute(
      sql: "UPDATE revision SET undone = ? WHERE id = ?", arguments: [undone, revision])
  }

  private func fetch(
    _ condition: String, _ arguments: StatementArguments
  ) throws(NotebookFailure) -> [Revision] {
    guard notebook.exists || notebook.isPrivate else { return [] }
    return try notebook.read(.unlessPrivate) { database in
      try Row.fetchAll(database, sql: "SELECT * FROM revision \(condition)", arguments: arguments)
        .map { try Revision($0, in: database) }
    }
  }
}

extension Revision {
  fileprivate init(_ row: Row, in database: Database) throws {
    id = try row.sound("id")
    file = try row.sound("file")
    before = try row.sound("before")
    after = try row.sound("after")
    at = Date(milliseconds: try row.sound("at"))
    undoes = try row.soundOrNull("undoes")
    isUndone = try row.sound("undone")
    parts = try Row.fetchAll(
      database, sql: "SELECT * FROM revision_part WHERE revision = ? ORDER BY id", arguments: [id]
    ).map {
      ChangedPart(
        section: try $0.sound("section"), before: try $0.sound("before"),
        after: try $0.sound("after"))
    }
  }
}

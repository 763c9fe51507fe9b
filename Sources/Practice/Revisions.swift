// Revisions: what was written into the person's files, part by part, so that it can be taken back.

import Foundation
import GRDB

/// One change of one part of a file. Taking a change back is a revision too, so that the list
/// tells the whole tale.
package struct Revision: Equatable, Sendable {
  package let id: Int64
  package let file: String
  package let section: String
  /// The part's text before and after; empty where it was not there.
  package let before: String
  package let after: String
  package let at: Date
  /// The revision that this one took back.
  package let undoes: Int64?
  /// It was taken back.
  package let isUndone: Bool
}

/// The revisions of a notebook. With `--private` they last as long as the coach.
package struct Revisions {
  let notebook: Notebook

  /// Notes a change that was written.
  /// - Parameter undoes: the revision that it took back.
  @discardableResult
  package func note(
    file: String, section: String, before: String, after: String, undoes: Int64? = nil
  ) throws(NotebookFailure) -> Int64 {
    try notebook.write(.unlessPrivate) { database in
      try database.execute(
        sql: """
          INSERT INTO revision (file, section, before, after, at, undoes)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [file, section, before, after, notebook.now, undoes])
      let id = database.lastInsertedRowID
      if let undoes {
        try database.execute(
          sql: "UPDATE revision SET undone = 1 WHERE id = ?", arguments: [undoes])
      }
      return id
    }
  }

  /// Takes a note back: the change was not written after all.
  package func forget(_ revision: Int64) throws(NotebookFailure) {
    try notebook.write(.unlessPrivate) { database in
      try database.execute(
        sql: """
          UPDATE revision SET undone = 0
          WHERE id = (SELECT undoes FROM revision WHERE id = ?)
          """, arguments: [revision])
      try database.execute(sql: "DELETE FROM revision WHERE id = ?", arguments: [revision])
    }
  }

  /// All revisions of a file, the oldest first.
  package func all(of file: String) throws(NotebookFailure) -> [Revision] {
    try fetch("WHERE file = ? ORDER BY id", [file])
  }

  /// The last change of any file in the folder that was not taken back.
  package func last(in folder: String) throws(NotebookFailure) -> Revision? {
    try fetch("WHERE undone = 0 AND undoes IS NULL ORDER BY id DESC", [])
      .first { $0.file.hasPrefix(folder) }
  }

  private func fetch(
    _ condition: String, _ arguments: StatementArguments
  ) throws(NotebookFailure) -> [Revision] {
    guard notebook.exists || notebook.isPrivate else { return [] }
    return try notebook.read(.unlessPrivate) { database in
      try Row.fetchAll(database, sql: "SELECT * FROM revision \(condition)", arguments: arguments)
        .map { Revision($0) }
    }
  }
}

extension Revision {
  fileprivate init(_ row: Row) {
    id = row["id"]
    file = row["file"]
    section = row["section"]
    before = row["before"]
    after = row["after"]
    at = Date(milliseconds: row["at"])
    undoes = row["undoes"]
    isUndone = row["undone"]
  }
}

// A damaged notebook: what shows that it is one, and what of it can be saved. A file may open and
// still hold nonsense (a flipped bit in a row, a column of another name): no value is taken for
// what it should be without a look.

import Foundation
import GRDB

enum Damage {
  /// A value that is not of the kind that its column holds.
  struct NoSuchValue: Error { let column: String }

  /// Whether an error shows that the file is no sound notebook.
  /// - Parameter queue: the opened notebook; nil where opening it failed. While another coach makes
  ///   the tables, errors say that there are none: only what was made and is gone is damage.
  static func isCause(of error: any Error, in queue: DatabaseQueue?) -> Bool {
    if error is NoSuchValue { return true }
    switch (error as? DatabaseError)?.resultCode.primaryResultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: return true
    case .SQLITE_ERROR: return queue.map(hasLostColumns) ?? false
    default: return false
    }
  }

  /// Whether the tables were made, and not all of their columns are there.
  private static func hasLostColumns(_ queue: DatabaseQueue) -> Bool {
    let isLost = try? queue.read { database in
      let made = try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") ?? 0
      return try made > 0
        && tables.contains { table in
          let names = try String.fetchSet(
            database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
          return !names.isSuperset(of: ["id"] + table.texts + table.numbers)
        }
    }
    return isLost ?? false
  }

  /// Takes over what can be read of a damaged notebook.
  /// - Returns: drafts and revisions that were taken over.
  static func save(_ damaged: String, into new: DatabaseQueue) -> Int {
    var readOnly = Configuration()
    readOnly.readonly = true
    guard let old = try? DatabaseQueue(path: damaged, configuration: readOnly) else { return 0 }
    var saved = 0
    for table in tables {
      for id in ids(of: table, in: old) where (try? copy(id, of: table, from: old, to: new)) != nil
      {
        saved += table.isEntry ? 1 : 0
      }
    }
    return saved
  }

  /// Those that can be reached, from either end of the table.
  private static func ids(of table: DatabaseTable, in old: DatabaseQueue) -> [Int64] {
    var ids: Set<Int64> = []
    for order in ["ASC", "DESC"] {
      try? old.read { database in
        let sql = "SELECT id FROM \(table.name) ORDER BY id \(order)"
        let rows = try Int64.fetchCursor(database, sql: sql)
        while let id = try rows.next() { ids.insert(id) }
      }
    }
    return ids.sorted()
  }

  /// One row; not at all when a value of it is unsound, or what it belongs to was not saved.
  private static func copy(
    _ id: Int64, of table: DatabaseTable, from old: DatabaseQueue, to new: DatabaseQueue
  ) throws {
    let row = try old.read {
      try Row.fetchOne($0, sql: "SELECT * FROM \(table.name) WHERE id = ?", arguments: [id])
    }
    guard let row else { throw NoSuchValue(column: "id") }
    let texts: [String] = try table.texts.map { try row.sound($0) }
    let numbers: [Int64?] = try table.numbers.map { try row.soundOrNull($0) }
    let columns = ["id"] + table.texts + table.numbers
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try new.write { database in
      try database.execute(
        sql: "INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
        arguments: StatementArguments([id]) + StatementArguments(texts)
          + StatementArguments(numbers))
    }
  }

  private struct DatabaseTable {
    let name: String
    /// Whether its rows are what people would count.
    var isEntry = false
    let texts: [String]
    /// Null where nothing is known.
    let numbers: [String]
  }

  /// Those that others refer to first.
  private static let tables = [
    DatabaseTable(
      name: "draft", isEntry: true, texts: ["file", "section", "base", "owner"],
      numbers: ["private", "opened", "closed"]),
    DatabaseTable(name: "draft_line", texts: ["kind", "text"], numbers: ["draft", "at"]),
    DatabaseTable(
      name: "revision", isEntry: true, texts: ["file", "before", "after"],
      numbers: ["at", "undoes", "undone"]),
    DatabaseTable(
      name: "revision_part", texts: ["section", "before", "after"], numbers: ["revision"]),
  ]
}

extension Row {
  /// The value of a column, if it is one of its kind.
  func sound<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try soundOrNull(column) else {
      throw Damage.NoSuchValue(column: column)
    }
    return value
  }

  /// The same where there may be none.
  func soundOrNull<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    guard let stored = self[column] as (any DatabaseValueConvertible)? else {
      guard hasColumn(column) else { throw Damage.NoSuchValue(column: column) }
      return nil
    }
    let raw = stored.databaseValue
    if raw.isNull { return nil }
    guard let value = Value.fromDatabaseValue(raw) else { throw Damage.NoSuchValue(column: column) }
    return value
  }
}

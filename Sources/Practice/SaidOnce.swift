// What a person is told once and not again.

import GRDB

extension Notebook {
  /// Whether this is said for the first time; from then on it is not. With `--private`, in this
  /// sitting.
  package func isNew(_ saying: String) throws(NotebookFailure) -> Bool {
    try write(.unlessPrivate) { database in
      try database.execute(sql: "INSERT OR IGNORE INTO said (what) VALUES (?)", arguments: [saying])
      return database.changesCount > 0
    }
  }
}

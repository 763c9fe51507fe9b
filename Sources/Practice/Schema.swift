// The tables of the notebook, and how its file is opened: readable by its owner alone, every
// commit on the disk before it returns (WAL, synchronous FULL: 4 ms a commit), two coaches at once.

import Foundation
import GRDB

enum Schema {
  /// Seconds that a coach waits for another one's commit.
  private static let patience = 5.0

  /// - Parameter path: the file; nil opens one in memory.
  static func open(_ path: String?) throws -> DatabaseQueue {
    let queue: DatabaseQueue
    var lock: Int32 = -1
    defer { if lock >= 0 { close(lock) } }
    if let path {
      try makeFile(path)
      lock = lockFolder((path as NSString).deletingLastPathComponent)
      queue = try opened { try DatabaseQueue(path: path, configuration: configuration) }
    } else {
      queue = try DatabaseQueue()
    }
    if try queue.read(migrations.hasBeenSuperseded) {
      throw NotebookFailure.newer(path ?? "in memory")
    }
    try migrate(queue)
    return queue
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // GRDB's own WAL mode goes back to synchronous NORMAL, which may lose the last commits.
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          """)
    }
    return configuration
  }

  /// The switch to WAL does not wait for a lock by itself when two coaches make the file at once.
  private static func opened(_ open: () throws -> DatabaseQueue) throws -> DatabaseQueue {
    for _ in 0..<50 {
      do { return try open() } catch let error as DatabaseError
        where error.resultCode.primaryResultCode == .SQLITE_BUSY
      { usleep(100_000) }
    }
    return try open()
  }

  /// Two coaches that make the file at once both find no tables; the one that comes second finds
  /// them made when it begins again.
  private static func migrate(_ queue: DatabaseQueue) throws {
    for _ in 0..<5 {
      do { return try migrations.migrate(queue) } catch let error as DatabaseError
        where error.resultCode.primaryResultCode == .SQLITE_ERROR
      { usleep(50_000) }
    }
    try migrations.migrate(queue)
  }

  /// One coach at a time opens the file and makes its tables: SQLite's own locks are not enough while
  /// a file is new. Goes with the descriptor. Where a disk knows no locks, or somebody is stuck with
  /// the lock, the coach goes on without.
  private static func lockFolder(_ folder: String) -> Int32 {
    let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return descriptor }
    let pause = 0.02
    for _ in 0..<Int(patience / pause) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { break }
      usleep(useconds_t(pause * 1e6))
    }
    return descriptor
  }

  /// SQLite gives the files beside it (-wal, -shm) the mode that the file has.
  private static func makeFile(_ path: String) throws {
    let failure = makeFolder((path as NSString).deletingLastPathComponent)
    guard failure == 0 else { throw NotebookFailure.system(path, failure) }
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw NotebookFailure.system(path, errno) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw NotebookFailure.system(path, EINVAL)
    }
    if facts.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
  }

  /// With all folders above it, each for its owner alone; 0 or an `errno`.
  private static func makeFolder(_ folder: String) -> Int32 {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return 0 }
    let above = (folder as NSString).deletingLastPathComponent
    guard errno == ENOENT, above != folder, !above.isEmpty else { return errno }
    let failure = makeFolder(above)
    if failure != 0 { return failure }
    return mkdir(folder, 0o700) == 0 || errno == EEXIST ? 0 : errno
  }

  /// Never change one that was released: add another.
  private static var migrations: DatabaseMigrator {
    var migrations = DatabaseMigrator()
    migrations.registerMigration("1 drafts, revisions, attempts") { database in
      try database.execute(sql: tables)
    }
    migrations.registerMigration("2 what was said once") { database in
      try database.execute(
        sql: "CREATE TABLE said (id INTEGER PRIMARY KEY, what TEXT NOT NULL UNIQUE)")
    }
    return migrations
  }

  /// Times are milliseconds since 1970.
  private static let tables = """
    CREATE TABLE draft (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL, section TEXT NOT NULL,
      base TEXT NOT NULL,        -- the part's text when the draft was opened
      owner TEXT NOT NULL,       -- the coach that types in it
      private INTEGER NOT NULL,  -- wiped when closed
      opened INTEGER NOT NULL, closed INTEGER,
      outcome TEXT);
    CREATE TABLE draft_line (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      draft INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
      kind TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);
    CREATE INDEX draft_lines ON draft_line(draft);
    CREATE TABLE revision (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL,
      before TEXT NOT NULL, after TEXT NOT NULL,  -- the whole file
      at INTEGER NOT NULL,
      undoes INTEGER REFERENCES revision(id),     -- the one that this took back
      undone INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX revisions ON revision(file);
    CREATE TABLE revision_part (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      revision INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,
      section TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL);
    CREATE INDEX revision_parts ON revision_part(revision);
    -- Empty: nothing keeps attempts yet.
    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL, question TEXT NOT NULL,
      story TEXT, answer TEXT, text TEXT NOT NULL,
      seconds REAL, outcome TEXT);
    """
}

// The notebook: one SQLite file in the state folder that keeps what happened (drafts, revisions). It
// is opened when it is first needed, so that a question costs nothing, and a
// notebook that can't be used never stops the coach: every failure has a sentence for people.

import Foundation
import GRDB

/// One notebook. `drafts` and `revisions` are its pages; nothing of the person's files or
/// commands is known here, only texts and times.
package final class Notebook {
  /// Where it lies, or would lie.
  package let path: String
  /// With `--private`: drafts are wiped when they are closed, revisions are kept in memory and gone
  /// at the end.
  package let isPrivate: Bool
  /// Something the person should know about the notebook, said once: `takeNotice`.
  private var notice: String?
  private let clock: () -> Date
  private var disk: DatabaseQueue?
  private var memory: DatabaseQueue?

  /// - Parameters:
  ///   - folder: the state folder; made when first written to, readable by its owner alone.
  ///   - clock: the time now.
  package init(folder: URL, isPrivate: Bool = false, clock: @escaping () -> Date) {
    path = folder.appendingPathComponent("practice.sqlite").path
    self.isPrivate = isPrivate
    self.clock = clock
  }

  package var drafts: Drafts { Drafts(notebook: self) }
  package var revisions: Revisions { Revisions(notebook: self) }

  /// Whether there is anything to read: a look at the disk, nothing is opened or made.
  var exists: Bool { disk != nil || access(path, F_OK) == 0 }

  /// What happened to the notebook meanwhile, once.
  package func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }

  /// Milliseconds since 1970: how all times are kept.
  var now: Int64 { Int64((clock().timeIntervalSince1970 * 1000).rounded()) }

  // MARK: What the pages use

  enum Keeping { case always, unlessPrivate }

  /// One transaction, on the disk when it returns.
  func write<Value>(
    _ keeping: Keeping, _ body: (Database) throws -> Value
  ) throws(NotebookFailure) -> Value {
    try perform(keeping) { try $0.write(body) }
  }

  func read<Value>(
    _ keeping: Keeping, _ body: (Database) throws -> Value
  ) throws(NotebookFailure) -> Value {
    try perform(keeping) { try $0.read(body) }
  }

  /// Moves what was written and wiped out of the log beside the file.
  func settle() throws(NotebookFailure) {
    try perform(.always) { queue in
      try queue.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }
  }

  /// A damaged file is put aside, whole, and a new one begun with what can be read of it; then once
  /// more.
  private func perform<Value>(
    _ keeping: Keeping, _ body: (DatabaseQueue) throws -> Value
  ) throws(NotebookFailure) -> Value {
    var opened: DatabaseQueue?
    do {
      let queue = try queue(keeping)
      opened = queue
      return try body(queue)
    } catch {
      guard Damage.isCause(of: error, in: opened) else { throw failure(error) }
    }
    do {
      try putAside()
      return try body(try queue(keeping))
    } catch { throw failure(error) }
  }

  private func queue(_ keeping: Keeping) throws -> DatabaseQueue {
    if keeping == .unlessPrivate && isPrivate {
      let queue = try memory ?? Schema.open(nil)
      memory = queue
      return queue
    }
    let queue = try disk ?? Schema.open(path)
    disk = queue
    return queue
  }

  private func putAside() throws {
    disk = nil
    let aside = "\(path).damaged-\(now)"
    guard rename(path, aside) == 0 else { throw NotebookFailure.system(path, errno) }
    for tail in ["-wal", "-shm"] { rename(path + tail, aside + tail) }
    let new = try Schema.open(path)
    disk = new
    notice = NotebookFailure.damaged(path, aside, saved: Damage.save(aside, into: new))
  }

  private func failure(_ error: any Error) -> NotebookFailure {
    error as? NotebookFailure ?? NotebookFailure(error, path: path)
  }
}

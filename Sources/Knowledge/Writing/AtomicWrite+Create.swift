// Puts a new file into a folder, whole or not at all, and never in the place of another one.

import Foundation

extension AtomicWrite {
  func create(_ bytes: [UInt8]) throws(Problem) {
    let folder = url.deletingLastPathComponent()
    var facts = stat()
    guard stat(folder.path, &facts) == 0 else {
      throw errno == ENOENT ? noFolder(folder.lastPathComponent) : problem(errno)
    }
    guard access(folder.path, W_OK) == 0 else { throw problem(errno) }
    LeftBeside.clear(in: folder)
    // As the other files of the folder: who may look into it may read them.
    let (beside, descriptor) = try write(bytes, mode: facts.st_mode & 0o666, owner: nil)
    defer { close(descriptor) }
    let failure = name(beside)
    guard failure == 0 else {
      unlink(beside)
      throw failure == EEXIST ? AtomicWrite.isThere(shownAs) : problem(failure)
    }
    flush(folder.path)
  }

  /// Gives the file its name if nothing else has it; 0 or an `errno`.
  private func name(_ beside: String) -> Int32 {
    if link(beside, url.path) == 0 {
      unlink(beside)
      return 0
    }
    guard errno == EPERM || errno == EOPNOTSUPP else { return errno }
    // A disk without links: the name is taken by an empty file first.
    let taken = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard taken >= 0 else { return errno }
    close(taken)
    return rename(beside, url.path) == 0 ? 0 : errno
  }
}

// MARK: - Wording

extension AtomicWrite {
  static func isThere(_ file: String) -> Problem {
    Problem(
      place: Place(file: file, line: 0), message: "there is such a file already.",
      remedy: "choose another name, or change that one.")
  }

  private func noFolder(_ name: String) -> Problem {
    Problem(
      place: Place(file: shownAs, line: 0), message: "there is no folder for this file.",
      remedy: "make the folder \(name).")
  }
}

// Puts new content in the place of a file so that at every moment either the old or the new one
// stands there whole: written beside it, flushed to the disk, renamed. Mode and owner are kept.

import Foundation

struct AtomicWrite {
  /// Where the file is, no link.
  let url: URL
  let shownAs: String
  /// Writes to a descriptor and gives the `errno`, 0 for none. Tests put a full disk here.
  var put: (Int32, [UInt8]) -> Int32 = AtomicWrite.putAll

  func replace(_ old: [UInt8], with new: [UInt8]) throws(Problem) {
    var facts = stat()
    guard stat(url.path, &facts) == 0 else { throw problem(errno) }
    guard facts.st_mode & 0o222 != 0, access(url.path, W_OK) == 0 else { throw readOnly }
    LeftBeside.clear(in: url.deletingLastPathComponent())
    let (beside, descriptor) = try write(new, mode: facts.st_mode & 0o7777, owner: facts)
    // Until the new file has its name, the lock on it says that somebody is at it.
    defer { close(descriptor) }
    do throws(Problem) {
      // As late as possible: whoever saved the file meanwhile must not lose it.
      guard case .success(old) = SourceFile.bytes(of: url.path) else { throw Edit.changed(shownAs) }
      guard rename(beside, url.path) == 0 else { throw problem(errno) }
    } catch {
      unlink(beside)
      throw error
    }
    flush(url.deletingLastPathComponent().path)
  }

  /// Writes a new file beside the old one and gives its path, open; leaves nothing behind if it
  /// fails.
  /// - Parameter owner: whose file it is to be, as this one's; nil: of who runs this.
  func write(
    _ bytes: [UInt8], mode: mode_t, owner: stat?
  ) throws(Problem) -> (path: String, descriptor: Int32) {
    let (path, descriptor) = LeftBeside.make(beside: url)
    guard descriptor >= 0 else { throw problem(errno) }
    let failure = fill(descriptor, bytes, mode: mode, owner: owner)
    guard failure == 0 else {
      unlink(path)
      close(descriptor)
      throw problem(failure)
    }
    return (path, descriptor)
  }

  /// Content, mode and owner; 0 or an `errno`.
  private func fill(
    _ descriptor: Int32, _ bytes: [UInt8], mode: mode_t, owner: stat?
  ) -> Int32 {
    let failure = put(descriptor, bytes)
    if failure != 0 { return failure }
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { return errno }
    if let owner, own.st_uid != owner.st_uid || own.st_gid != owner.st_gid,
      fchown(descriptor, owner.st_uid, owner.st_gid) != 0
    {
      return errno
    }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
      return errno
    }
    return 0
  }

  /// The rename itself must reach the disk; where a folder can't be flushed, it will do so later.
  func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func putAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
  }
}

// MARK: - Wording

extension AtomicWrite {
  private var readOnly: Problem {
    Problem(
      place: Place(file: shownAs, line: 0), message: "this file is read-only; nothing was changed.",
      remedy: "allow it with: chmod u+w")
  }

  func problem(_ code: Int32) -> Problem {
    let place = Place(file: shownAs, line: 0)
    switch code {
    case ENOSPC, EDQUOT:
      return Problem(
        place: place, message: "the disk is full; nothing was changed.",
        remedy: "make room, then do it again.")
    case EROFS:
      return Problem(place: place, message: "this disk is read-only; nothing was changed.")
    case EACCES, EPERM:
      return Problem(
        place: place, message: "you may not write here; nothing was changed.",
        remedy: "allow it with: chmod u+w, on the folder, too")
    default:
      let reason = String(cString: strerror(code))
      return Problem(
        place: place, message: "this can't be written: \(reason); nothing was changed.")
    }
  }
}

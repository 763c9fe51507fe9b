// The new file while it is written beside the old one, and what a coach that was killed in that
// moment left of it. Whoever writes holds a lock on the new file, and the lock goes with the
// process: what is not locked belongs to nobody, whatever its age.

import Foundation

enum LeftBeside {
  /// ".q10.md.starling-Ab3x9Z" beside "q10.md".
  private static let mark = ".starling-"
  private static let letters = 6

  /// A new, locked file for what is to stand at `url`.
  /// - Returns: its path, and a descriptor below 0 with `errno` where that failed.
  static func make(beside url: URL) -> (path: String, descriptor: Int32) {
    let folder = url.deletingLastPathComponent().path
    let random = String(repeating: "X", count: letters)
    while true {
      var template = Array("\(folder)/.\(url.lastPathComponent)\(mark)\(random)".utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { return ("", descriptor) }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      let path = String(
        decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // Where a disk knows no locks, nothing is ever cleared either.
      guard flock(descriptor, LOCK_EX) == 0, isGone(descriptor) else { return (path, descriptor) }
      // Another coach took it for left behind, before the lock was ours.
      close(descriptor)
    }
  }

  /// Takes away what killed coaches left in a folder. Never a reason to fail.
  static func clear(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where isOurs(name) { clear(folder.appendingPathComponent(name).path) }
  }

  private static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix("."), let place = name.range(of: mark, options: .backwards) else {
      return false
    }
    let random = name[place.upperBound...]
    return random.count == letters
      && random.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private static func clear(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var (held, named) = (stat(), stat())
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0,
      fstat(descriptor, &held) == 0, held.st_mode & S_IFMT == S_IFREG, held.st_uid == geteuid(),
      lstat(path, &named) == 0, named.st_ino == held.st_ino, named.st_dev == held.st_dev
    else { return }
    unlink(path)
  }

  /// Whether the file has no name any more.
  private static func isGone(_ descriptor: Int32) -> Bool {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 && facts.st_nlink == 0
  }
}

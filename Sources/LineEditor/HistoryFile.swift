// The history on disk: UTF-8, a line an entry, oldest first; a backslash is written as `\\`, a
// newline as `\n`. Only appended to, under a lock, so that two coaches can share it; cut from time
// to time by writing it anew beside itself. Lines that make no sense are left out when reading.

import Foundation

struct HistoryFile {
  private let path: String
  /// Entries kept; the file is cut when it has half as many again.
  private let limit: Int
  /// How long another program may hold the lock, in milliseconds.
  private let patience: Int

  init(at url: URL, limit: Int, patience: Int = 300) {
    path = url.path
    self.limit = limit
    self.patience = patience
  }

  /// The newest entries, oldest first; none when there is no file yet. One that is locked for long is
  /// read as it is, and not cut.
  func load() throws(Failure) -> [String] {
    guard access(path, F_OK) == 0 else { return [] }
    guard let descriptor = try openLocked(within: patience) else { return try peek() }
    defer { close(descriptor) }
    let entries = try entries(in: descriptor)
    if entries.count > limit + limit / 2 { try rewrite(entries.suffix(limit)) }
    return entries.suffix(limit)
  }

  /// - Parameter waits: whether a lock is waited for.
  func append(_ entry: String, waits: Bool = true) throws(Failure) {
    try makeFolder()
    guard let descriptor = try openLocked(within: waits ? patience : 0) else {
      throw Failure(description: "The history \(path) is locked by another program.")
    }
    defer { close(descriptor) }
    let broken = try !endsWithNewline(descriptor)
    try write((broken ? "\n" : "") + Self.encode(entry) + "\n", to: descriptor)
  }

  /// Why the file could not be used, for people.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private func failure(_ doing: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(description: "The history \(path) cannot be \(doing): \(reason).")
  }

  private func makeFolder() throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw failure("written") }
  }

  private func peek() throws(Failure) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("opened") }
    defer { close(descriptor) }
    return try entries(in: descriptor).suffix(limit)
  }

  /// The file, locked until it is closed, and readable by its owner alone; nil when somebody else
  /// keeps the lock. Another coach may have put a shorter one in its place while we waited: then
  /// again with that one.
  private func openLocked(within patience: Int) throws(Failure) -> Int32? {
    var left = patience
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw failure("opened") }
      while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        guard errno == EWOULDBLOCK || errno == EINTR else {
          defer { close(descriptor) }
          throw failure("locked")
        }
        guard left > 0 else {
          close(descriptor)
          return nil
        }
        usleep(useconds_t(HistoryFile.pause * 1000))
        left -= HistoryFile.pause
      }
      var ours = stat()
      var current = stat()
      guard fstat(descriptor, &ours) == 0, ours.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw Failure(description: "The history \(path) is no ordinary file.")
      }
      if stat(path, &current) == 0, current.st_ino == ours.st_ino {
        if ours.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
        return descriptor
      }
      close(descriptor)
    }
  }

  private func entries(in descriptor: Int32) throws(Failure) -> [String] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure("read") }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes.split(separator: 0x0A).compactMap { Self.decode($0) }
  }

  private func endsWithNewline(_ descriptor: Int32) throws(Failure) -> Bool {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0 else { return true }
    var last: UInt8 = 0
    guard pread(descriptor, &last, 1, size - 1) == 1 else { throw failure("read") }
    return last == 0x0A
  }

  /// A file that is reached by a link is replaced where it lies, and the link stays.
  private func rewrite(_ entries: ArraySlice<String>) throws(Failure) {
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let beside = path + ".new"
    unlink(beside)
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("shortened") }
    defer { close(descriptor) }
    try write(entries.map { Self.encode($0) + "\n" }.joined(), to: descriptor)
    guard fsync(descriptor) == 0, rename(beside, path) == 0 else { throw failure("shortened") }
  }

  private func write(_ text: String, to descriptor: Int32) throws(Failure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { throw failure("written") }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// Between two looks at a lock that another has, in milliseconds.
  private static let pause = 10

  static func encode(_ entry: String) -> String {
    var line = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// Nil for what no coach wrote: bytes that are no UTF-8, control characters.
  static func decode(_ line: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: line, as: UTF8.self) else { return nil }
    var entry = ""
    var escaped = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 && scalar != "\t" { return nil }
      if escaped && scalar != "n" && scalar != "\\" { entry += "\\" }
      if scalar == "\\" && !escaped {
        escaped = true
        continue
      }
      entry.unicodeScalars.append(escaped && scalar == "n" ? "\n" : scalar)
      escaped = false
    }
    return escaped ? entry + "\\" : entry
  }
}

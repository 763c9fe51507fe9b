// A folder that is gone when the test is, a clock that stands still, and a small disk.

import Foundation
import Testing

@testable import Practice

final class Scratch {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  /// Seconds since 1970 that the clock shows.
  var time = 1_790_000_000.0
  private var isMounted = false

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    if isMounted { _ = Scratch.run("umount", "-l", url.path) }
    try? FileManager.default.removeItem(at: url)
  }

  var state: URL { url.appendingPathComponent("state/starling") }

  func notebook(isPrivate: Bool = false) -> Notebook {
    Notebook(folder: state, isPrivate: isPrivate) { [self] in Date(timeIntervalSince1970: time) }
  }

  /// Makes the folder a disk of that size; false where that is not permitted.
  func mount(kilobytes: Int) -> Bool {
    isMounted =
      Scratch.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "none", url.path)
    return isMounted
  }

  func remountReadOnly() -> Bool { Scratch.run("mount", "-o", "remount,ro", url.path) }

  /// Permissions of a file or folder, as in "600".
  func mode(_ path: String) throws -> String {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return String(try #require(facts[.posixPermissions] as? Int), radix: 8)
  }

  /// Without Foundation's Process, which other tests' children can hold up.
  private static func run(_ words: String...) -> Bool {
    let line: [String] = ["sh", "-c", words.joined(separator: " ") + " 2>/dev/null"]
    var script: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    defer { for word in script { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &script, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status == 0
  }
}

// Whether a file goes along with a push: it is tracked in a git checkout that has a remote. Read from
// git's own files alone; git itself need not be there, and nothing is ever sent.

import Foundation
import Language

/// A checkout that could publish what is tracked in it.
package struct Checkout {
  /// Path of its folder.
  package let root: String
  /// Bytes of the index, which lists what is tracked.
  private let index: [UInt8]

  /// The innermost checkout that a file lies in; nil where it lies in none, or there is no remote.
  package init?(holding file: URL) {
    var folder = file.resolvingSymlinksInPath().deletingLastPathComponent()
    while access(folder.appending(path: ".git").path, F_OK) != 0 {
      guard folder.path != "/" else { return nil }
      folder = folder.deletingLastPathComponent()
    }
    guard let own = Checkout.gitFolder(of: folder),
      Checkout.hasRemote(Checkout.commonFolder(of: own)),
      let index = try? Data(contentsOf: own.appending(path: "index"), options: .alwaysMapped)
    else { return nil }
    root = folder.path
    self.index = [UInt8](index)
  }

  /// Whether the index lists the file. In an index of version 4, whose names are cut short, none is
  /// found.
  package func tracks(_ file: URL) -> Bool {
    let path = file.resolvingSymlinksInPath().path
    let start = root == "/" ? root : root + "/"
    guard path.hasPrefix(start) else { return false }
    return names.contains { $0.elementsEqual(path.dropFirst(start.count).utf8) }
  }

  /// Names in the index, as git's index-format has it: a head of 12 bytes; for each file 62 bytes,
  /// two more where a flag says so, the name, and one to eight zeros up to a multiple of 8.
  private var names: [ArraySlice<UInt8>] {
    guard index.starts(with: Array("DIRC".utf8)), index.count >= 12, index[7] < 4 else { return [] }
    let count = index[8..<12].reduce(0) { $0 << 8 | Int($1) }
    var names: [ArraySlice<UInt8>] = []
    var start = 12
    while names.count < count, start + 62 < index.count {
      let name = start + (index[start + 60] & 0x40 == 0 ? 62 : 64)
      guard name < index.count, let end = index[name...].firstIndex(of: 0) else { break }
      names.append(index[name..<end])
      start += (end - start + 8) / 8 * 8
    }
    return names
  }

  // MARK: Git's folders

  /// `.git`, or the folder that a file `.git` names (a worktree, a submodule).
  private static func gitFolder(of root: URL) -> URL? {
    let git = root.appending(path: ".git")
    guard let text = try? String(contentsOf: git, encoding: .utf8) else { return git }
    guard text.hasPrefix("gitdir: ") else { return nil }
    return URL(fileURLWithPath: text.dropFirst("gitdir: ".count).trimmed, relativeTo: root)
      .standardizedFileURL
  }

  /// Where the settings are: a worktree has them in common with its checkout.
  private static func commonFolder(of git: URL) -> URL {
    guard
      let text = try? String(contentsOf: git.appending(path: "commondir"), encoding: .utf8)
    else { return git }
    return URL(fileURLWithPath: text.trimmed, relativeTo: git).standardizedFileURL
  }

  private static func hasRemote(_ git: URL) -> Bool {
    let config = try? String(contentsOf: git.appending(path: "config"), encoding: .utf8)
    return config?.split(separator: "\n").contains { $0.trimmed.hasPrefix("[remote \"") } ?? false
  }
}

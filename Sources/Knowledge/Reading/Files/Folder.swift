// A folder of knowledge on the disk: which files are there, and their text. Only files directly
// in it and in the folders that are asked for are looked at.

import Foundation

/// A folder and the name under which it is shown.
struct Folder: Sendable {
  let path: String
  /// Without a slash at its end: "knowledge".
  let shownAs: String

  func has(_ name: String) -> Bool { access("\(path)/\(name)", F_OK) == 0 }

  /// Path of the folder that this one lies in.
  var above: String {
    URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent().path
  }

  /// Whether it is a part of a knowledge folder: its `stories`, say.
  var isWithinKnowledge: Bool { access("\(above)/starling.yaml", F_OK) == 0 }

  /// A file's text; nil with a problem where it can't be read.
  func source(_ name: String, problems: inout [Problem]) -> Source? {
    SourceFile.read("\(path)/\(name)", shownAs: "\(shownAs)/\(name)", problems: &problems)
  }

  /// Names of all that is in a folder within, sorted by their bytes, hidden ones left out. None,
  /// without a problem, where there is no such folder.
  func names(in folder: String, problems: inout [Problem]) -> [String] {
    switch Folder.names(at: "\(path)/\(folder)") {
    case .success(let names): return names
    case .failure(.system(ENOENT)): return []
    case .failure(let failure):
      problems.append(failure.problem("\(shownAs)/\(folder)"))
      return []
    }
  }

  static func names(at path: String) -> Result<[String], ReadFailure> {
    guard let folder = opendir(path) else { return .failure(.system(errno)) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
    }
    return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// Names of the files of one kind within a folder ("stories", "md"), without the ending. What
  /// looks like such a file but has another ending is told: it would be missed silently.
  func stems(in folder: String, ending: String, problems: inout [Problem]) -> [String] {
    let near = Folder.near[ending] ?? []
    return names(in: folder, problems: &problems).compactMap { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count > 1, let last = parts.last else { return nil }
      let stem = parts.dropLast().joined(separator: ".")
      if last == ending { return stem.lowercased() == "readme" ? nil : stem }
      if near.contains(last.lowercased()) {
        problems.append(
          Problem(
            place: Place(file: "\(shownAs)/\(folder)/\(name)", line: 0), message: Folder.notRead,
            remedy: Folder.rename(stem, ending)))
      }
      return nil
    }
  }

  private static let near = [
    "md": ["md", "markdown", "mdown", "txt"], "txt": ["txt", "text", "md"],
  ]
}

// MARK: - Wording

extension Folder {
  private static let notRead = "this file is not read: its ending is another one."
  private static func rename(_ stem: String, _ ending: String) -> String {
    "rename it to \"\(stem).\(ending)\"."
  }
}

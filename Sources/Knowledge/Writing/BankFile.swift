// Which file of a knowledge folder something has, and the way between a file's name in the folder,
// its place on this machine, and its name as it is shown.

import Foundation
import Language

/// A file that the person writes.
package enum BankFile: Hashable, Sendable {
  case story(StoryID)
  case answer(AnswerID)
  case numbers

  /// Within the folder: "stories/delegation.md".
  package var path: String {
    switch self {
    case .story(let id): "stories/\(id).md"
    case .answer(let id): "answers/\(id).md"
    case .numbers: "numbers.md"
    }
  }

  /// - Parameter path: of the machine, within the folder, or as in `Place.file`.
  package init?(path: String) {
    let names = path.split(separator: "/").suffix(2).map { String($0) }
    guard let name = names.last, name.hasSuffix(".md") else { return nil }
    let id = HeadingID.slug(String(name.dropLast(3)))
    switch names.first {
    case "stories": self = .story(StoryID(id))
    case "answers": self = .answer(AnswerID(id))
    default:
      guard name == "numbers.md" else { return nil }
      self = .numbers
    }
  }

  /// Folders that hold such files, the knowledge folder itself first.
  static let folders = ["", "stories", "answers"]
}

/// The person's folder on this machine.
package struct BankFolder: Sendable {
  /// As it was given: its last name stands in every `Place.file`.
  package let url: URL
  package init(_ url: URL) { self.url = url }

  private var resolved: URL { url.resolvingSymlinksInPath() }

  /// What the paths of all files of the folder begin with.
  package var root: String { resolved.path + "/" }

  /// Where a file of `Place.file` lies; links are followed.
  package func url(of file: String) -> URL {
    let inside = file.split(separator: "/", maxSplits: 1).dropFirst().first.map { String($0) }
    return resolved.appendingPathComponent(inside ?? file).resolvingSymlinksInPath()
  }

  /// A path of the machine as in `Place.file`.
  package func shown(_ path: String) -> String {
    let inside = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    return url.standardizedFileURL.lastPathComponent + "/" + inside
  }

  /// Takes away what coaches that were killed while they wrote left beside the files.
  package func clearLeftBeside() {
    for name in BankFile.folders { LeftBeside.clear(in: resolved.appendingPathComponent(name)) }
  }
}

// The person's settings file: YAML, a name and a value a line. What is wrong in it is kept to be said,
// and holds nobody up: the other lines count, and what is not set is as it always was.

import Foundation
import Language
import Yams

/// What is set, and where. Nothing is written before the person asks for it.
package final class Preferences {
  private let url: URL?
  /// The file's path as people write it.
  let shownAs: String
  /// What is wrong in the file, with its line and what to do, for people.
  private(set) var problems: [String] = []
  private var found: [String: (value: String, line: Int)] = [:]

  /// - Parameter url: the file, which need not be there; nil where nothing is kept.
  package init(at url: URL? = nil, shownAs: String = "") {
    self.url = url?.resolvingSymlinksInPath()
    self.shownAs = shownAs
    read()
  }

  package func isOn(_ setting: Setting) -> Bool { value(of: setting) == "on" }

  func value(of setting: Setting) -> String {
    found[setting.name]?.value ?? setting.standard
  }

  /// The line of the file that sets it; nil when none does.
  func line(of setting: Setting) -> Int? { found[setting.name]?.line }

  var isThere: Bool { url.map { FileManager.default.fileExists(atPath: $0.path) } ?? false }

  /// Makes the file, with every setting as a comment, where there is none.
  func make() throws { if !isThere { try write(Wording.empty) } }

  /// Writes one line of the file; the others stay as they are.
  func set(_ setting: Setting, to value: String) throws {
    let text = text ?? Wording.empty
    // As YAML counts them, and ended as they are.
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0) }
    let end = text.first(where: \.isNewline).map { String($0) } ?? "\n"
    let line = "\(setting.name): \(value)"
    let comment = lines.firstIndex { $0.hasPrefix("# \(setting.name): ") }
    if let place = found[setting.name]?.line ?? comment.map({ $0 + 1 }) {
      lines[place - 1] = line
    } else {
      lines.insert(line, at: lines.last == "" ? lines.count - 1 : lines.count)
    }
    try write(lines.joined(separator: end))
  }

  // MARK: The file

  private var text: String? {
    url.flatMap { try? Data(contentsOf: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func write(_ text: String) throws {
    guard let url else { throw Refusal(Wording.nowhere) }
    if let problem = problems.first { throw Refusal(problem) }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch { throw Refusal(Wording.unwritable(shownAs)) }
    read()
  }

  private func read() {
    (found, problems) = ([:], [])
    guard let text else {
      if isThere { problems.append(Wording.unreadable(shownAs)) }
      return
    }
    do {
      // No types are resolved: "on" is a word.
      guard let root = try compose(yaml: text, .basic, .default, .utf8) else { return }
      if let mapping = root.mapping { return mapping.forEach(take) }
      if root.scalar?.string != "" { add(Wording.noPair, root.mark) }
    } catch {
      let (reason, mark) = Preferences.reason(error)
      add(Wording.broken(reason), mark)
    }
  }

  private func take(_ key: Node, _ node: Node) {
    let name = key.scalar?.string ?? ""
    guard let setting = Setting.named(name) else {
      return add(Wording.unknown(name), key.mark)
    }
    guard let value = node.scalar?.string, setting.values.contains(value) else {
      return add(Wording.bad(setting), node.mark ?? key.mark)
    }
    found[name] = (value, key.mark?.line ?? 1)
  }

  private func add(_ problem: String, _ mark: Mark?) {
    problems.append("\(shownAs):\(mark?.line ?? 1): \(problem)")
  }

  private static func reason(_ error: any Error) -> (String, Mark?) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (problem, mark)
    default: ("no YAML", nil)
    }
  }

  enum Wording {
    static var empty: String {
      let rows = Setting.all.map { setting in
        "# \(setting.about) (\(listed(setting.values, "or")))\n"
          + "# \(setting.name): \(setting.standard)\n"
      }
      return "# Settings of Starling: a name, a colon and a value a line.\n"
        + "# /settings shows them, and changes them.\n\n" + rows.joined(separator: "\n")
    }
    static let nowhere = "Settings are not kept here."
    static let noPair = "this is no setting. Write a name, a colon and a value: suggestions: off"
    static func broken(_ reason: String) -> String {
      "this can't be read (\(reason)). Write a name, a colon and a value: suggestions: off"
    }
    static func unknown(_ name: String) -> String {
      let closest = closest(to: name, among: Setting.all.map(\.name))
      return "there is no setting \"\(echoed(name))\". "
        + (closest.map { "Write \"\($0)\"? It is the closest name." } ?? "/settings lists them.")
    }
    static func bad(_ setting: Setting) -> String {
      "\(setting.name) is \(listed(setting.values, "or")), nothing else."
    }
    static func unreadable(_ file: String) -> String { "\(file) can't be read." }
    static func unwritable(_ file: String) -> String { "\(file) can't be written." }
  }
}

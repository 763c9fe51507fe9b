// No knot of files in Shell: files that need each other in a circle are few. A file needs another
// when it names something that only the other declares. How that is read, by names alone:
//   - comments and the words of strings are left out, what is interpolated in them is kept;
//   - top-level declarations count when one file of Shell has them and they are not private;
//   - members of extensions count when nothing else in Sources is called so, and behind "session."
//     and "page." when one extension of Session or Page in Shell declares them.
// What it can't see: members of types and members of a common name on anything else ("x.name"),
// initialisers and operators. The true circles may be larger where only such a member ties them.

import Foundation
import TestSupport
import Testing

struct CircleTests {
  private static let most = 6

  @Test func noLargeCircle() throws {
    let files = try SwiftFile.all(in: "Sources/Shell")
    let all = try SwiftFile.all(in: "Sources")
    let needs = Needs(of: files, among: all)
    #expect(files.count > 50 && needs.edges.values.contains { !$0.isEmpty })
    for circle in Circles(of: needs.edges).found where circle.count > Self.most {
      let lines = circle.sorted().flatMap { file in
        (needs.reasons[file] ?? [:]).filter { circle.contains($0.key) }
          .map { "\(file) -> \($0.key): \($0.value.sorted().joined(separator: ", "))" }.sorted()
      }
      Issue.record("\(circle.count) files in a circle:\n\(lines.joined(separator: "\n"))")
    }
  }
}

/// A file's code, by what it declares and names.
private struct SwiftFile {
  let name: String
  let code: String

  static func all(in folder: String) throws -> [SwiftFile] {
    let url = Repository.root.appending(path: folder)
    let found = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
    return try (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map {
        SwiftFile(
          $0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
      }
  }

  private init(_ name: String, _ text: String) {
    self.name = name
    let bare = text.replacing(#/(?m)//.*$/#, with: "")
      .replacing(#/(?s)"""(.*?)"""/#) { SwiftFile.interpolated($0.1) }
      .replacing(#/"((?:\\.|[^"\\])*)"/#) { SwiftFile.interpolated($0.1) }
    code = bare
  }

  private static func interpolated(_ text: Substring) -> String {
    text.matches(of: #/\\\((.*?)\)/#).map { String($0.1) }.joined(separator: " ")
  }

  /// Declared at the left margin, for others to use.
  var topLevel: Set<String> {
    names(#/(?m)^(?:package |final )*(?:struct|enum|class|protocol|func|let|var) (\w+)/#)
  }
  /// Declared anywhere.
  var declared: Set<String> { names(#/\b(?:func|let|var|case) (\w+)/#) }
  var words: Set<String> { names(#/(\w+)/#) }
  /// Behind a point, or called.
  var membersUsed: Set<String> { names(#/\.(\w+)/#).union(names(#/(\w+)\(/#)) }

  /// Members of the file's extensions, of one type or of all.
  func extensionMembers(of type: String? = nil) -> Set<String> {
    var members: Set<String> = []
    for part in code.split(separator: "\nextension ").dropFirst() {
      let body = part.prefix { $0 != "\n" }
      let owner = body.prefix { $0.isLetter }
      guard type == nil || owner == type ?? "" else { continue }
      let end = part.range(of: "\n}")?.lowerBound ?? part.endIndex
      let found = part[..<end].matches(
        of: #/\n  (?:package |mutating |static )*(?:func|let|var) (\w+)/#)
      members.formUnion(found.map { String($0.1) })
    }
    return members
  }

  func behind(_ receiver: String) -> Set<String> {
    let pattern = receiver == "Session" ? #/\bsession\.(\w+)/# : #/\b[pP]age\.(\w+)/#
    return names(pattern)
  }

  private func names(_ pattern: Regex<(Substring, Substring)>) -> Set<String> {
    Set(code.matches(of: pattern).map { String($0.1) })
  }
}

/// Who needs whom, and for what.
private struct Needs {
  var reasons: [String: [String: Set<String>]] = [:]
  var edges: [String: Set<String>] { reasons.mapValues { Set($0.keys) } }

  init(of files: [SwiftFile], among all: [SwiftFile]) {
    let tops = homes(files) { $0.topLevel }
    let common = Dictionary(all.flatMap(\.declared).map { ($0, 1) }, uniquingKeysWith: +)
    let members = homes(files) { $0.extensionMembers() }.filter { common[$0.key] == 1 }
    for file in files {
      reasons[file.name] = [:]
      for word in file.words { add(file, tops[word], word) }
      for member in file.membersUsed { add(file, members[member], member) }
    }
    for type in ["Session", "Page"] {
      let own = homes(files) { $0.extensionMembers(of: type) }
      for file in files {
        for member in file.behind(type) { add(file, own[member], member) }
      }
    }
  }

  private mutating func add(_ file: SwiftFile, _ home: String?, _ name: String) {
    guard let home, home != file.name else { return }
    reasons[file.name]?[home, default: []].insert(name)
  }
}

/// The one file that declares each name; names of several files are left out.
private func homes(
  _ files: [SwiftFile], _ names: (SwiftFile) -> Set<String>
) -> [String: String] {
  let pairs = files.flatMap { file in names(file).map { ($0, [file.name]) } }
  return Dictionary(pairs, uniquingKeysWith: +).compactMapValues { $0.count == 1 ? $0[0] : nil }
}

/// Strongly connected components (Tarjan).
private struct Circles {
  private(set) var found: [Set<String>] = []
  private let edges: [String: Set<String>]
  private var place: [String: Int] = [:]
  private var low: [String: Int] = [:]
  private var open: [String] = []

  init(of edges: [String: Set<String>]) {
    self.edges = edges
    for file in edges.keys.sorted() where place[file] == nil { visit(file) }
  }

  private mutating func visit(_ file: String) {
    place[file] = place.count
    low[file] = place[file]
    open.append(file)
    for next in (edges[file] ?? []).sorted() {
      if place[next] == nil {
        visit(next)
        low[file] = min(low[file] ?? 0, low[next] ?? 0)
      } else if open.contains(next) {
        low[file] = min(low[file] ?? 0, place[next] ?? 0)
      }
    }
    guard low[file] == place[file], let start = open.firstIndex(of: file) else { return }
    found.append(Set(open[start...]))
    open.removeSubrange(start...)
  }
}

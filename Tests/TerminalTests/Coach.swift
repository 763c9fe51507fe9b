// The coach on a terminal of its own, with a small knowledge folder and a home that is gone later.

import Foundation
import TestSupport
import Testing

/// Keys.
enum Press {
  static let tab = "\t"
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let backspace = "\u{7F}"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let pageUp = "\u{1B}[5~"
  static func control(_ letter: Character) -> String {
    String(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F))
  }
}

/// A home with knowledge in it, where coaches can be opened.
final class Home {
  let folder: Sandbox
  var history: URL { folder.file(".local/state/starling/history") }

  /// - Parameter lines: what the history holds.
  init(history lines: [String] = [], editrc: String? = nil) throws {
    folder = try Sandbox()
    try folder.write("knowledge/starling.yaml", "level: senior\n")
    for (id, sentence) in [("delegation", "A sentence."), ("delivery", "One more.")] {
      let text = "---\nrank: primary\n---\n# The \(id)\n\(sentence)\n"
      try folder.write("knowledge/stories/\(id).md", text)
    }
    if !lines.isEmpty {
      try folder.write(".local/state/starling/history", lines.map { $0 + "\n" }.joined())
    }
    if let editrc { try folder.write(".editrc", editrc) }
  }

  static var program: String { products.appendingPathComponent("starling").path }

  /// A coach that waits for its first line.
  func coach(
    _ arguments: String..., environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> Session {
    let session = try Session(
      Self.program, arguments, environment: variables(environment), home: folder.url,
      rows: rows, columns: columns)
    try session.expect(">")
    return session
  }

  /// Finds no knowledge but its own.
  func variables(_ more: [String: String] = [:]) -> [String: String] {
    more.merging(["STARLING_GENERAL": folder.file("none").path]) { own, _ in own }
  }

  /// Lines of the history file.
  var entered: [String] {
    let text = (try? String(contentsOf: history, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// Waits until the coach has read this line.
  func expect(
    entered line: String, in session: Session, at location: SourceLocation = #_sourceLocation
  ) throws {
    try session.wait("entered <\(line)>, not <\(entered.last ?? "")>", at: location) { _ in
      entered.last == line
    }
    try session.wait("the next line", at: location) { session in
      session.screen.current.hasSuffix(">") && !session.isCooked
    }
  }

  func mode(of file: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    return attributes[.posixPermissions] as? Int ?? -1
  }
}

// Conversations as text files: "> " is what the person types, beneath it stands the reply.
// Where the coach asks back, its prompt stands before the ">". Lines above the first ">" may say
// "width: 40", and "knowledge: a copy" for a tale that changes files. `Recording`
// writes the replies anew.

import Foundation
import TestSupport
import Testing

@testable import Shell

struct TranscriptTests {
  static let folder = Repository.tests("ShellTests/Transcripts")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names)
  func replays(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let replayed = try Self.replay(text)
    if Recording.isOn {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(replayed == text, "\(name) reads differently now")
    }
  }

  @Test func thereAreTranscripts() { #expect(Self.names.count >= 12) }

  /// The same tale with the replies that the coach gives now.
  static func replay(_ text: String) throws -> String {
    let rows = text.components(separatedBy: "\n")
    let head = rows.prefix { !isTyped($0) }
    let width = head.first { $0.hasPrefix("width: ") }.flatMap { Int($0.dropFirst(7)) }
    let terminal = ScriptTerminal(
      rows.filter(isTyped).map(typed), width: width ?? 80, echoes: true)
    let copy = head.contains("knowledge: a copy") ? try Copy() : nil
    let conversation = Conversation(copy?.session(terminal) ?? Shipped.session(terminal))
    var told = head.map { $0 + "\n" }.joined()
    while let line = terminal.next() {
      told += line.isEmpty ? ">\n" : "> \(line)\n"
      conversation.reply(to: line)
      told += terminal.take()
    }
    return told
  }

  /// "> words", or "label> words" where something is asked: letters, digits and single marks.
  private static func isTyped(_ row: String) -> Bool {
    guard let mark = row.firstIndex(of: ">") else { return false }
    let label = row[..<mark]
    let after = row.index(after: mark)
    guard after == row.endIndex || row[after] == " " else { return false }
    return label.allSatisfy { $0.isLowercase || $0.isNumber || " -?/".contains($0) }
      && label.last != " " && label.last != "-" && label.first != " "
  }

  private static func typed(_ row: String) -> String {
    let words = row.drop { $0 != ">" }.dropFirst()
    return String(words.first == " " ? words.dropFirst() : words)
  }
}

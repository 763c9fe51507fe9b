// Conversations as text files: "> " is what the person types, beneath it stands the reply.
// A first line "width: 40" sets the columns. To write the replies anew, for review:
//   STARLING_RECORD=1 swift test --disable-xctest --filter TranscriptTests

import Foundation
import Testing

@testable import Shell

struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names)
  func replays(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let replayed = Self.replay(text)
    if ProcessInfo.processInfo.environment["STARLING_RECORD"] != nil {
      try replayed.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(replayed == text, "\(name) reads differently now")
    }
  }

  @Test func thereAreTranscripts() { #expect(Self.names.count >= 12) }

  /// The same tale with the replies that the coach gives now.
  static func replay(_ text: String) -> String {
    let rows = text.components(separatedBy: "\n")
    let width = rows.first.flatMap { $0.hasPrefix("width: ") ? Int($0.dropFirst(7)) : nil }
    let terminal = ScriptTerminal(width: width ?? 80)
    let conversation = Conversation(Shipped.session(terminal))
    var told = rows.prefix { !$0.hasPrefix(">") }.map { $0 + "\n" }.joined()
    for row in rows where row.hasPrefix(">") {
      conversation.reply(to: String(row.dropFirst(row.hasPrefix("> ") ? 2 : 1)))
      told += row + "\n" + terminal.take()
    }
    return told
  }
}

// A terminal that types the lines of a script and keeps what is written.

import Foundation
import Knowledge
import Matching

@testable import Shell

final class ScriptTerminal: Terminal {
  let width: Int
  let colours = false
  let interactive: Bool
  private(set) var written = ""
  private var lines: [String]

  init(_ lines: [String] = [], width: Int = 80, interactive: Bool = false) {
    self.lines = lines
    self.width = width
    self.interactive = interactive
  }

  func readLine(_ prompt: Prompt) -> Entry {
    lines.isEmpty ? .end : .line(lines.removeFirst())
  }
  func write(_ text: String) { written += text }
  func writeError(_ text: String) { written += text }

  /// What was written since the last call.
  func take() -> String {
    defer { written = "" }
    return written
  }
}

/// The knowledge that ships, read and fitted once for all tests.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../knowledge").standardizedFileURL
  static let bank = BankReader.read(personal: folder)
  static let model = ThemeModel.fit(bank)
  static let encoder = (try? Data(contentsOf: folder.appending(path: "general/encoder.bin")))
    .flatMap { SentenceEncoder($0) }

  static func session(_ terminal: any Terminal) -> Session {
    Session(bank: bank, terminal: terminal) {
      Matcher(bank: bank, model: model, encoder: encoder)
    }
  }
}

// A terminal that types the lines of a script and keeps what is written.

import Foundation
import Knowledge
import Matching
import TestSupport

@testable import Shell

final class ScriptTerminal: Terminal {
  let width: Int
  let colours = false
  let interactive: Bool
  private(set) var written = ""
  /// Whether prompt and line are written, as a screen shows them.
  private let echoes: Bool
  private var lines: [String]
  /// What the person's own editor makes of a text.
  var editor: ((String) -> String)?
  /// What happens elsewhere just before a line is typed.
  var beforeLine: ((String) -> Void)?

  init(
    _ lines: [String] = [], width: Int = 80, interactive: Bool = false, echoes: Bool = false
  ) {
    self.lines = lines
    self.width = width
    self.interactive = interactive
    self.echoes = echoes
  }

  func readLine(_ prompt: Prompt) -> Input {
    guard let line = next() else { return .end }
    beforeLine?(line)
    if echoes { written += prompt.text + line + "\n" }
    return .line(line)
  }
  func edit(_ text: String, began: (String) -> Void, saved: (String) -> Void) throws {
    guard let editor else { throw Refusal("There is no editor here.") }
    began("/nowhere/edit.md")
    saved(editor(text))
  }
  /// The next line of the script.
  func next() -> String? { lines.isEmpty ? nil : lines.removeFirst() }
  func write(_ text: String) { written += text }

  /// What was written since the last call.
  func take() -> String {
    defer { written = "" }
    return written
  }
}

extension Shipped {
  static func session(_ terminal: any Terminal) -> Session {
    Session(bank: bank, terminal: terminal) {
      Matcher(bank: $0, model: model, encoder: encoder)
    }
  }
}

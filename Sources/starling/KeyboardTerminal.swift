// A person at the keyboard: the line editor, with completion from what is known.

import Foundation
import LineEditor
import Shell

/// The terminal of the coach.
final class KeyboardTerminal: Terminal {
  let colours: Bool
  let interactive = true
  private let editor: LineEditor
  private var saidFailure = false

  /// - Parameter history: the file of earlier lines; nil keeps none.
  init(environment: [String: String], history: URL?) {
    colours = mayColour(environment)
    editor = LineEditor(
      program: "starling",
      settings: .init(
        history: history, colours: colours, environment: environment, pastes: .joined))
  }

  var width: Int { editor.width }

  /// Tab completes from what the session knows.
  func attach(_ session: Session) {
    editor.complete = { [unowned session] line, cursor in
      let found = Completion.of(line, cursor: cursor, bank: session.bank, table: session.table)
      return LineEditor.Completions(
        replaced: found.replaced,
        candidates: found.candidates.map { LineEditor.Candidate($0.text, note: $0.note) })
    }
  }

  func readLine(_ prompt: Prompt) -> Entry {
    switch editor.readLine(prompt: .init(prompt.text, style: prompt.story == nil ? .bold : .cyan)) {
    case .line(let line):
      editor.add(history: line)
      sayFailure()
      return .line(line)
    case .interrupted: return .interrupted
    case .end: return .end
    }
  }

  /// Once: a line history is not worth more.
  private func sayFailure() {
    guard !saidFailure, let failure = editor.historyFailure else { return }
    saidFailure = true
    writeError(failure + "\n")
  }

  func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
  func writeError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

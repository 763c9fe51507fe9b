// A person at the keyboard: the line editor, with completion from what is known.

import Foundation
import LineEditor
import Shell

/// The terminal of the coach.
final class KeyboardTerminal: Terminal {
  let colours: Bool
  let interactive = true
  private let editor: LineEditor
  private let progressLine = ProgressLine()
  private let environment: [String: String]
  private let scratch: URL
  private var saidFailure = false
  /// Whether the line being read is one for the history, and for Tab.
  private var asksRemembered = true

  /// - Parameters:
  ///   - history: the file of earlier lines; nil keeps none.
  ///   - scratch: where a text lies while it is in the person's own editor.
  init(environment: [String: String], history: URL?, scratch: URL) {
    self.environment = environment
    self.scratch = scratch
    colours = mayColour(environment)
    editor = LineEditor(
      program: "starling", history: history, colours: colours, environment: environment)
  }

  var width: Int { editor.width }

  /// Tab completes from what the session knows.
  func attach(_ session: Session) {
    editor.suggests = { [unowned session] line in
      session.preferences.isOn(.suggestions) && (!line.hasPrefix("/") || CommandTable.canRun(line))
    }
    editor.firstLine = LeftLine.take(from: scratch) ?? ""
    editor.editElsewhere = { [unowned self] in editElsewhere($0) }
    editor.complete = { [unowned session, unowned self] line, cursor in
      guard asksRemembered else { return .none }
      let found = Completion.of(line, cursor: cursor, bank: session.bank, table: session.table)
      return LineEditor.Completions(
        replaced: found.replaced,
        candidates: found.candidates.map { LineEditor.Candidate($0.text, note: $0.note) })
    }
  }

  func readLine(_ prompt: Prompt) -> Input {
    asksRemembered = prompt.isRemembered
    let input = input { () throws(LineEditor.Interruption) in
      try editor.readLine(prompt: painted(prompt))
    }
    if case .line(let line) = input, prompt.isRemembered {
      editor.add(history: line)
      sayFailure()
    }
    return input
  }

  func readText(
    _ prompt: Prompt, initial: String, draft: @escaping (String) -> Void
  ) -> Input {
    asksRemembered = false
    return input { () throws(LineEditor.Interruption) in
      try editor.readText(prompt: painted(prompt), initial: initial, draft: draft)
    }
  }

  func edit(_ text: String, began: (String) -> Void, saved: (String) -> Void) throws {
    try ownEditor.edit(text, began: began, saved: saved)
  }

  private var ownEditor: OwnEditor {
    OwnEditor(environment: environment, folder: scratch, isSaved: waitUntilSaved)
  }

  /// For an editor with a window of its own. Only "q" drops what may be there.
  private func waitUntilSaved(_ notice: String) -> Bool {
    write(notice + "\n")
    while case .line(let line) = readLine(Prompt(asking: Wording.saved)), !line.isEmpty {
      if line.lowercased() == "q" { return false }
    }
    return true
  }

  /// Ctrl-X Ctrl-E.
  private func editElsewhere(_ line: String) -> String? {
    let remembered = asksRemembered
    defer { asksRemembered = remembered }
    var edited: String?
    var own = ownEditor
    own.name = LeftLine.name
    do {
      try own.edit(line, began: { _ in }, saved: { edited = $0 })
    } catch { write("\((error as? Refusal)?.text ?? "\(error)")\n") }
    return edited
  }

  private func input(_ read: () throws(LineEditor.Interruption) -> String?) -> Input {
    do { return try read().map(Input.line) ?? .end } catch {
      return .interrupted(isEmpty: error.isEmpty)
    }
  }

  private func painted(_ prompt: Prompt) -> LineEditor.Prompt {
    LineEditor.Prompt(prompt.text, look: prompt.label == nil ? Look.bold : Look.cyan)
  }

  /// Once: a line history is not worth more.
  private func sayFailure() {
    guard !saidFailure, let failure = editor.historyFailure else { return }
    saidFailure = true
    Output.complain(failure + " " + Wording.notKept + "\n")
  }

  func write(_ text: String) { Output.write(text) }

  func progress(_ work: String, _ share: Double) { progressLine.show(work, share) }

  private enum Wording {
    static let saved = "Enter when you have saved, q to drop"
    static let notKept = "Lines are not kept for later now."
  }

  /// Parameters of the terminal's sequences.
  private enum Look {
    static let bold = "1"
    static let cyan = "36"
  }
}

// The keyboard: one line, or one text of several lines, from a person at a terminal.
//
// libedit keeps the line and moves in it. Its keys are read by a function of ours (Reading.swift), so
// that pastes, searches and resizing can be done between two keys; there the line is painted, too
// (Painting.swift). What our keys do is in Editing.swift, History.swift and so on, one idea a file.
// A terminal that can't move its cursor edits the line itself, as it does for `cat`.
// When stdin or stdout is no terminal, use `PlainReader`.

import CLibedit
import Foundation

package final class LineEditor {
  /// What Tab offers. The cursor is counted in characters from the start of the line.
  package var complete: (_ line: String, _ cursor: Int) -> Completions = { _, _ in .none }
  /// Whether a line of the history may be suggested in grey behind what it begins with; it can be
  /// found by Up and Ctrl-R all the same.
  package var suggests: (_ line: String) -> Bool = { _ in true }
  /// Changes a text in an editor of the person's own; nil when nothing came of it.
  package var editElsewhere: (_ text: String) -> String? = { _ in nil }
  /// What the next line begins with, as if it had been typed.
  package var firstLine = ""
  /// Why the history could not be read or written, for people; nil when all is well.
  package internal(set) var historyFailure: String?

  /// Lines kept in the history.
  static let historyLimit = 2000

  let colours: Bool
  private let environment: [String: String]
  let keyboard = Keyboard(descriptor: STDIN_FILENO)
  /// Nil when the terminal can't move its cursor, `~/.editrc` says "edit off", or no memory is left.
  private(set) var editor: OpaquePointer?
  /// Whether the keys are vi's, where Esc is one by itself.
  private(set) var isVi = false
  /// The lines for libedit's own commands; ours use `history`.
  private var libeditHistory: OpaquePointer?
  var history: History
  let historyFile: HistoryFile?
  /// What is going on in the line that is being read.
  var inHand = LineInHand(kind: .line)
  var prompt = Prompt("")
  /// Without editing there is only this.
  lazy var plain = PlainReader(descriptor: STDIN_FILENO)

  /// - Parameters:
  ///   - history: the history's file; nil keeps it private: nothing is written.
  ///   - colours: without them there is no grey suggestion either.
  package init(
    program: String, history file: URL?, colours: Bool, environment: [String: String]
  ) {
    self.colours = colours
    self.environment = environment
    history = History(limit: LineEditor.historyLimit)
    historyFile = file.map { HistoryFile(at: $0, limit: LineEditor.historyLimit) }
    _ = Self.localeIsReady
    clibedit_watch()
    open(program)
    loadHistory()
  }

  deinit {
    if let editor { el_end(editor) }
    if let libeditHistory { history_end(libeditHistory) }
    clibedit_unwatch()
  }

  /// A line, without its newline; pasted newlines are spaces in it. Nil after Ctrl-D on an empty
  /// line, or when the terminal is gone.
  package func readLine(prompt: Prompt) throws(Interruption) -> String? {
    defer { firstLine = "" }
    return try read(prompt, LineInHand(kind: .line, initial: firstLine))
  }

  /// A text of any number of lines: Enter begins a new line, Esc Enter or Ctrl-D sends it.
  /// `draft` is called with the whole text at every new line, so that a kill loses one at most.
  package func readText(
    prompt: Prompt, initial: String, draft: @escaping (String) -> Void
  ) throws(Interruption) -> String? {
    try read(prompt, LineInHand(kind: .text, initial: initial, draft: draft))
  }

  /// Puts a line into the history, here and in the file; blank lines and repetitions are not kept.
  package func add(history line: String) {
    guard history.add(line) else { return }
    if let libeditHistory { clibedit_remember(libeditHistory, line) }
    do {
      // What went wrong once is not waited for again at every line.
      try historyFile?.append(line, waits: historyFailure == nil)
    } catch { historyFailure = error.description }
  }

  /// Columns of the terminal; 80 when nobody knows.
  package var width: Int { size.columns }

  var size: (rows: Int, columns: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    clibedit_size(&rows, &columns)
    let said = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return (rows > 0 ? Int(rows) : 24, columns > 0 ? Int(columns) : said ?? 80)
  }

  private func open(_ program: String) {
    let owner = Unmanaged.passUnretained(self).toOpaque()
    editor = clibedit_open(
      program, owner,
      { editor, key in
        guard let editor, let key else { return -1 }
        return LineEditor.owner(of: editor).nextKey(into: key)
      },
      { editor, key in editor.map { LineEditor.owner(of: $0).command(key) } ?? UInt8(CC_ERROR) },
      { editor, _ in editor.map { LineEditor.owner(of: $0).goElsewhere() } ?? UInt8(CC_ERROR) })
    guard let editor else { return }
    let canMove = clibedit_can_move(editor, environment["TERM"]) != 0
    if let path = editrc { clibedit_source(editor, path) }
    isVi = clibedit_is_vi(editor) != 0
    bindKeys(of: editor)
    libeditHistory = clibedit_history(editor, Int32(LineEditor.historyLimit))
    if !canMove || clibedit_edits(editor) == 0 {
      el_end(editor)
      self.editor = nil
    }
  }

  private var editrc: String? {
    environment["EDITRC"] ?? environment["HOME"].map { $0 + "/.editrc" }
  }

  /// Whether characters beyond ASCII can be read and measured.
  static let localeIsReady = clibedit_use_utf8() != 0

  private static func owner(of editor: OpaquePointer) -> LineEditor {
    Unmanaged<LineEditor>.fromOpaque(clibedit_owner(editor)).takeUnretainedValue()
  }

  private func loadHistory() {
    do {
      for line in try historyFile?.load() ?? [] where history.add(line) {
        if let libeditHistory { clibedit_remember(libeditHistory, line) }
      }
    } catch { historyFailure = error.description }
  }

  private func read(_ prompt: Prompt, _ line: LineInHand) throws(Interruption) -> String? {
    var text = try readOnce(prompt, line)
    while inHand.goesElsewhere {
      let edited = editElsewhere(text ?? "") ?? text ?? ""
      let again = LineInHand(kind: line.kind, initial: edited, draft: line.draft)
      text = try readOnce(prompt, again)
    }
    return text
  }

  private func readOnce(_ prompt: Prompt, _ line: LineInHand) throws(Interruption) -> String? {
    inHand = line
    clibedit_block()
    show(prompt)
    guard let editor else { return try readPlainly() }
    clibedit_begin(Sequence.pasteOff + "\n")
    write(Sequence.pasteOn)
    defer {
      write(Sequence.pasteOff)
      clibedit_end()
    }
    var count: Int32 = 0
    let line = el_gets(editor, &count).map { String(cString: $0).droppingLastNewline }
    if let outcome = inHand.outcome { return try outcome.get() }
    paintEnd(of: line)
    write("\r\n")
    return line
  }
}

extension String {
  fileprivate var droppingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}

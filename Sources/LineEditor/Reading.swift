// Between two keys: libedit has painted the line and asks for the next key. Here the hint is shown,
// lists are printed, signals are answered and keys of more than one character turned into actions.

import CLibedit
import Foundation

extension LineEditor {
  /// libedit's key reader: 1 and a character, or -1 to end the reading.
  func nextKey(into key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    guard let scalar = nextScalar() else { return -1 }
    key.pointee = wchar_t(scalar.value)
    return 1
  }

  private func nextScalar() -> Unicode.Scalar? {
    if let task = inHand.afterPainting {
      inHand.afterPainting = nil
      if let scalar = carryOut(task) { return scalar }
      if inHand.outcome != nil { return nil }
    }
    if !inHand.hasBegun {
      inHand.hasBegun = true
      keyboard.takeTypedAhead()
      if !inHand.initial.isEmpty { return command(.insert(inHand.initial)) }
    }
    while true {
      showHint()
      keyboard.escapeIsPrefix = inHand.search == nil && !isVi
      let key = keyboard.next()
      eraseHint()
      if key == .woken {
        if let scalar = answerSignals() { return scalar }
      } else if key == .closed {
        inHand.outcome = .success(line.text.isEmpty ? nil : line.text)
        write("\r\n")
        return nil
      } else {
        return meaning(of: key)
      }
    }
  }

  /// Has our command do this next.
  private func command(_ action: Action) -> Unicode.Scalar {
    inHand.pending = action
    return Action.pendingKey
  }

  private func meaning(of key: Key) -> Unicode.Scalar {
    if inHand.search != nil { return command(.searching(key)) }
    if let action = Action(key) { return command(action) }
    guard case .scalar(let scalar) = key else { return Action.pendingKey }
    if inHand.kind == .text && (scalar == "\r" || scalar == "\n") { return command(.newline) }
    return scalar
  }

  /// A key when libedit has to be called for the rest, else nil.
  private func carryOut(_ task: AfterPainting) -> Unicode.Scalar? {
    switch task {
    case .interrupt:
      write("^C\r\n")
      inHand.outcome = .failure(Interruption(isEmpty: line.text.isEmpty))
    case .submit:
      write("\r\n")
    case .suspend:
      write("^Z")
      stop()
      return command(.redraw)
    case .list(let rows, let cursor):
      write("\r\n" + rows.map { $0 + "\r\n" }.joined())
      moveCursor(to: cursor)
      if let editor { clibedit_repaint(editor) }
    }
    return nil
  }

  /// Stops the whole process group, as Ctrl-Z does elsewhere: stopping this process alone would
  /// leave `make run` waiting. Comes back when continued, or at once where nobody could do that.
  private func stop() {
    guard let editor else { return }
    if !isPlain { write(Sequence.pasteOff) }
    clibedit_cook(editor)
    _ = clibedit_came(SIGCONT)
    kill(0, SIGTSTP)
    if clibedit_came(SIGCONT) == 0 { write("\r\n") }
    if !isPlain { write(Sequence.pasteOn) }
  }

  private func answerSignals() -> Unicode.Scalar? {
    if clibedit_came(SIGINT) != 0 { return command(.interrupt) }
    if clibedit_came(SIGCONT) != 0 {
      if let editor { clibedit_cook(editor) }
      if !isPlain { write(Sequence.pasteOn) }
      return command(.redraw)
    }
    if clibedit_came(SIGWINCH) != 0 { resize() }
    return nil
  }

  /// Paints again for the new width. Terminals wrap again what they show, so the first row of the
  /// prompt is where the text before the cursor puts it at that width.
  private func resize() {
    guard let editor else { return }
    let above = layout(upTo: line.before).row
    write(isPlain ? "\r\n" : Sequence.up(above) + "\r" + Sequence.eraseToEndOfScreen)
    el_resize(editor)
    clibedit_repaint(editor)
  }

  /// Where the cursor stands after prompt and text.
  func layout(upTo text: String) -> Layout {
    var layout = Layout(width: width)
    layout.add(columns: promptColumns)
    layout.add(text)
    return layout
  }
}

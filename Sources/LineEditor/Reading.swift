// Between two keys: libedit has changed the line and asks for the next key. Here the line is painted,
// signals are answered and keys of more than one character turned into actions.

import CLibedit
import Foundation

extension LineEditor {
  /// libedit's key reader: 1 and a character, or -1 to end the reading.
  func nextKey(into key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    if let editor { clibedit_keep_cursor(editor) }
    guard let scalar = nextScalar() else { return -1 }
    key.pointee = wchar_t(scalar.value)
    return 1
  }

  private func nextScalar() -> Unicode.Scalar? {
    if !inHand.hasBegun {
      inHand.hasBegun = true
      keyboard.takeTypedAhead()
      if !inHand.initial.isEmpty { return command(.insert(inHand.initial)) }
    }
    while true {
      if !keyboard.hasMore { paint() }
      keyboard.escapeIsPrefix = inHand.search == nil && !isVi
      let key = keyboard.next()
      if key == .woken {
        if let scalar = answerSignals() { return scalar }
      } else if key == .closed {
        inHand.outcome = .success(line.text.isEmpty ? nil : line.text)
        paintEnd()
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

  /// Stops the whole process group, as Ctrl-Z does elsewhere: stopping this process alone would
  /// leave `make run` waiting. Comes back when continued, or at once where nobody could do that.
  func stop() {
    guard let editor else { return }
    write(Sequence.pasteOff)
    clibedit_cook(editor)
    _ = clibedit_came(SIGCONT)
    kill(0, SIGTSTP)
    if clibedit_came(SIGCONT) == 0 { write("\r\n") }
    write(Sequence.pasteOn)
    _ = clibedit_came(SIGWINCH)
  }

  private func answerSignals() -> Unicode.Scalar? {
    if clibedit_came(SIGINT) != 0 { return command(.interrupt) }
    if clibedit_came(SIGCONT) != 0 {
      if let editor { clibedit_cook(editor) }
      write(Sequence.pasteOn)
      return command(.redraw)
    }
    if clibedit_came(SIGWINCH) != 0 { paintAtNewSize() }
    return nil
  }
}

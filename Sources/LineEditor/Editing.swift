// What our keys do to the line. The command that libedit calls for all of them is here; searching,
// walking through the history and completing have files of their own.

import CLibedit
import Foundation

extension LineEditor {
  /// Our keys, in the map for typing and in vi's map for commands.
  func bindKeys(of editor: OpaquePointer) {
    clibedit_take_all_keys(editor)
    for key in ["^\\", "^C", "^D", "^I", "^L", "^N", "^P", "^R", "^Z", "^E", "^F"] {
      clibedit_bind(editor, key, CLIBEDIT_KEYS, 0)
    }
    for key in ["^\\", "^C", "^D", "^L", "^N", "^P", "^R", "^Z", "j", "k"] {
      clibedit_bind(editor, key, CLIBEDIT_KEYS, 1)
    }
    // As in bash; vi's own would run vi on a file in /tmp.
    clibedit_bind(editor, "v", CLIBEDIT_ELSEWHERE, 1)
    // libedit's reader of named commands dies of a quote that is not closed.
    clibedit_unbind(editor, ":", 1)
    guard !isVi else { return }
    clibedit_bind(editor, "^[f", CLIBEDIT_KEYS, 0)
    clibedit_bind(editor, "^X^E", CLIBEDIT_ELSEWHERE, 0)
    for key in ["^[x", "^[X"] { clibedit_unbind(editor, key, 0) }
  }

  /// libedit's call for every key of ours. Answers what libedit is to do (`CC_...`).
  func command(_ character: Int32) -> UInt8 {
    let isPending = character == Int32(Action.pendingKey.value)
    let action = isPending ? inHand.pending : Action(character: character)
    inHand.pending = nil
    let answer = action.map(perform) ?? CC_NORM
    if answer == CC_ERROR { write(Sequence.bell) }
    return UInt8(answer)
  }

  private func perform(_ action: Action) -> Int32 {
    switch action {
    case .complete: return completeLine()
    case .interrupt: return interrupt()
    case .suspend: return suspend()
    case .endOrDelete: return endOrDelete()
    case .search: return beginSearch()
    case .searching(let key): return search(key)
    case .previous: return moveUp()
    case .next: return moveDown()
    case .newline: return beginNewLine()
    case .submit: return submit()
    case .redraw: return redraw()
    case .clear: return clear()
    case .insert(let text): return paste(text)
    case .left, .right, .home, .end, .wordLeft, .acceptWord, .delete: return move(action)
    }
  }

  /// Ends the reading with this outcome; `mark` is shown behind the line.
  private func end(_ outcome: Result<String?, Interruption>, mark: String = "") -> Int32 {
    paintEnd()
    write(mark + "\r\n")
    inHand.outcome = outcome
    inHand.search = nil
    return CC_EOF
  }

  private func interrupt() -> Int32 {
    end(.failure(Interruption(isEmpty: line.text.isEmpty)), mark: "^C")
  }

  /// Ends the reading with the line as it stands.
  func submit() -> Int32 { end(.success(line.text)) }

  /// Ends the reading, to go on with what the person's editor makes of the line.
  func goElsewhere() -> UInt8 {
    guard inHand.search == nil else { return UInt8(CC_ERROR) }
    inHand.goesElsewhere = true
    return UInt8(submit())
  }

  private func suspend() -> Int32 {
    paintEnd()
    write("^Z")
    stop()
    forgetPainted()
    return CC_NORM
  }

  private func endOrDelete() -> Int32 {
    let line = line
    if line.text.isEmpty { return end(.success(nil)) }
    if inHand.kind == .text && line.cursor == line.count { return submit() }
    return move(.delete)
  }

  private func move(_ action: Action) -> Int32 {
    let line = line
    switch action {
    case .left: moveCursor(to: max(0, line.cursor - 1))
    case .home: moveCursor(to: line.startOfRow)
    case .wordLeft: moveCursor(to: line.startOfWord)
    case .delete: deleteForward(line)
    case .acceptWord where line.cursor == line.count: insert(hintText(for: line).firstWord)
    case .acceptWord: moveCursor(to: line.endOfWord)
    case _ where line.cursor == line.count: insert(hintText(for: line))
    case .right: moveCursor(to: line.cursor + 1)
    default: moveCursor(to: line.endOfRow)
    }
    return CC_REFRESH
  }

  private func deleteForward(_ line: EditedLine) {
    guard let editor, line.cursor < line.count else { return }
    el_cursor(editor, 1)
    el_deletestr(editor, 1)
  }

  private func beginNewLine() -> Int32 {
    insert("\n")
    inHand.draft(line.text)
    return CC_REFRESH
  }

  private func redraw() -> Int32 {
    forgetPainted()
    return CC_NORM
  }

  private func clear() -> Int32 {
    write(Sequence.home + Sequence.eraseToEndOfScreen)
    return redraw()
  }
}

// The state of one line (or text) while it is being read, and the ways to look at it and change it.

import CLibedit
import Foundation

/// A line, or a text of several, from the first key to the last.
struct LineInHand {
  enum Kind { case line, text }
  let kind: Kind
  /// What the line begins with; put in before the first key.
  let initial: String
  /// Gets the whole of a text at every new line.
  let draft: (String) -> Void
  /// Whether the first key has been asked for.
  var hasBegun = false
  /// What our command is to do when libedit calls it next, for `Key.command`.
  var pending: Action?
  /// How the reading ended, where we ended it.
  var outcome: Result<String?, LineEditor.Interruption>?
  /// Whether it ended only to be changed in an editor of the person's.
  var goesElsewhere = false
  /// Where Up and Down stand in the history.
  var walk: Walk?
  var search: Search?
  /// The line for which Tab has listed what fits.
  var listed: EditedLine?
  /// What is on the screen of it; nil when that is not known.
  var painted: (scene: Scene, picture: Picture)?

  init(kind: Kind, initial: String = "", draft: @escaping (String) -> Void = { _ in }) {
    self.kind = kind
    self.initial = initial
    self.draft = draft
  }
}

extension LineEditor {
  /// Ctrl-C: the line is gone; go on with the next.
  package struct Interruption: Error, Hashable {
    /// There was nothing in it.
    package var isEmpty: Bool
  }

  var line: EditedLine {
    guard let editor, let info = el_line(editor)?.pointee else {
      return EditedLine(text: "", cursor: 0)
    }
    let length = info.lastchar - info.buffer
    let bytes = UnsafeRawBufferPointer(start: info.buffer, count: length)
    let before = bytes[..<(info.cursor - info.buffer)]
    let scalars = before.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return EditedLine(text: String(decoding: bytes, as: UTF8.self), cursor: scalars)
  }

  /// Puts the cursor so many scalars from the start.
  func moveCursor(to place: Int) {
    guard let editor else { return }
    el_cursor(editor, -Int32.max / 2)
    el_cursor(editor, Int32(place))
  }

  func insert(_ text: String) {
    guard let editor, !text.isEmpty else { return }
    el_insertstr(editor, text)
  }

  /// Replaces the whole line; the cursor goes so many scalars from the start, else to the end.
  func replaceLine(with text: String, cursor: Int? = nil) {
    guard let editor else { return }
    let count = line.count
    moveCursor(to: count)
    if count > 0 { el_deletestr(editor, Int32(count)) }
    insert(text)
    if let cursor { moveCursor(to: cursor) }
  }
}

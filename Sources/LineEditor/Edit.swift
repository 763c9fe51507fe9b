// The state of one line (or text) while it is being read, and the ways to look at it and change it.

import CLibedit
import Foundation

struct Edit {
  enum Kind { case line, text }
  var kind: Kind
  /// What the line begins with; put in before the first key.
  var initial = ""
  var draft: (String) -> Void = { _ in }
  /// What our command is to do when libedit calls it next, for `Key.command`.
  var pending: Action?
  /// To be done when libedit has painted the line with the cursor at its end.
  var afterPainting: AfterPainting?
  /// How the reading ended, if not by a line.
  var outcome: LineEditor.Input?
  /// Where Up and Down stand in the history.
  var walk: Walk?
  var search: Search?
  /// The grey text that is on the screen behind the cursor.
  var shownHint = ""

  init(kind: Kind, initial: String = "", draft: @escaping (String) -> Void = { _ in }) {
    self.kind = kind
    self.initial = initial
    self.draft = draft
  }
}

/// What a key of ours does.
enum Action: Hashable {
  case complete, interrupt, endOrDelete, suspend, search, submit, newline, redraw, acceptWord
  case previous, next, left, right, home, end, delete, wordLeft
  case insert(String)
  case searching(Key)

  /// The character that stands for `Edit.pending` between our key reader and libedit.
  static let pendingKey: Unicode.Scalar = "\u{1C}"

  /// What a single key that is bound to our command means.
  init?(character: Int32) {
    switch character {
    case 0x03: self = .interrupt
    case 0x04: self = .endOrDelete
    case 0x05: self = .end
    case 0x06: self = .right
    case 0x09: self = .complete
    case 0x0E, 0x6A: self = .next
    case 0x10, 0x6B: self = .previous
    case 0x12: self = .search
    case 0x1A: self = .suspend
    case 0x66: self = .acceptWord
    default: return nil
    }
  }

  /// What a key that is more than one character means.
  init?(_ key: Key) {
    switch key {
    case .up: self = .previous
    case .down: self = .next
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .delete: self = .delete
    case .wordLeft: self = .wordLeft
    case .wordRight: self = .acceptWord
    case .send: self = .submit
    case .pasted(let text): self = .insert(text)
    case .scalar, .woken, .closed: return nil
    }
  }
}

/// Things that need the cursor below or behind the whole line.
enum AfterPainting {
  case interrupt, suspend, submit
  /// Rows to show below; the cursor then goes back to so many scalars from the start.
  case list([String], cursor: Int)
}

/// The line as it stands. Places are counted in Unicode scalars, as libedit does.
struct Line {
  var text: String
  var cursor: Int
  var before: String { String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor))) }
  var after: String { String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(cursor))) }
  var count: Int { text.unicodeScalars.count }
}

extension LineEditor {
  var line: Line {
    guard let editor, let info = el_line(editor)?.pointee else { return Line(text: "", cursor: 0) }
    let length = info.lastchar - info.buffer
    let bytes = UnsafeRawBufferPointer(start: info.buffer, count: length)
    let before = bytes[..<(info.cursor - info.buffer)]
    let scalars = before.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return Line(text: String(decoding: bytes, as: UTF8.self), cursor: scalars)
  }

  /// Puts the cursor so many scalars from the start.
  func moveCursor(to place: Int) {
    guard let editor else { return }
    el_cursor(editor, -Int32.max / 2)
    el_cursor(editor, Int32(place))
  }

  func moveCursorToEnd() { moveCursor(to: line.count) }

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

  func write(_ text: String) {
    clibedit_flush()
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if written < 0 && errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, written))
    }
  }
}

/// The few sequences written by us and not by libedit.
enum Sequence {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  static let saveCursor = "\u{1B}7"
  static let restoreCursor = "\u{1B}8"
  static let dim = "\u{1B}[2m"
  static let reset = "\u{1B}[0m"
  static let eraseToEndOfRow = "\u{1B}[K"
  static let eraseToEndOfScreen = "\u{1B}[J"
  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  static func style(_ code: String) -> String { "\u{1B}[\(code)m" }
}

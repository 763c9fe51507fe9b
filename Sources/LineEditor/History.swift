// The lines entered before, and walking through them with Up and Down.

import CLibedit

/// Lines, oldest first.
struct History {
  let limit: Int
  private(set) var lines: [String] = []

  init(limit: Int) { self.limit = limit }

  /// False when the line is not worth keeping: blank, or the same as the last one.
  mutating func add(_ line: String) -> Bool {
    guard line.contains(where: { !$0.isWhitespace }), line != lines.last else { return false }
    lines.append(line)
    // Dropped in bulk, so that adding stays cheap.
    if lines.count > limit + limit / 4 { lines.removeFirst(lines.count - limit) }
    return true
  }

  /// The place of the newest fitting line that is older than `place`.
  func newest(before place: Int, where fits: (String) -> Bool) -> Int? {
    lines[..<min(place, lines.count)].lastIndex(where: fits)
  }

  /// The place of the oldest fitting line that is newer than `place`.
  func oldest(after place: Int, where fits: (String) -> Bool) -> Int? {
    lines[min(place + 1, lines.count)...].firstIndex(where: fits)
  }
}

/// A walk through the lines that begin as the one that was typed.
struct Walk {
  /// What was typed; Down comes back to it.
  var typed: String
  /// The line on show.
  var shown: String
  var place: Int
}

extension LineEditor {
  /// Up: the row above in a text of several, else an older line.
  func moveUp() -> Int32 {
    let line = line
    if line.startOfRow > 0 { return moveRow(from: line, to: line.startOfRow - 1) }
    let walk = currentWalk(line)
    let older = history.newest(before: walk.place) { $0.hasPrefix(walk.typed) && $0 != walk.shown }
    guard let older else { return CC_ERROR }
    return show(history.lines[older], at: older, of: walk)
  }

  /// Down: the row below, else a newer line, and at last what was typed.
  func moveDown() -> Int32 {
    let line = line
    if line.endOfRow < line.count { return moveRow(from: line, to: line.endOfRow + 1) }
    let walk = currentWalk(line)
    let newer = history.oldest(after: walk.place) { $0.hasPrefix(walk.typed) && $0 != walk.shown }
    if let newer { return show(history.lines[newer], at: newer, of: walk) }
    guard walk.place < history.lines.count else { return CC_ERROR }
    return show(walk.typed, at: history.lines.count, of: walk)
  }

  /// The walk goes on while the line is as the walk left it; an edited line begins a new one.
  private func currentWalk(_ line: EditedLine) -> Walk {
    if let walk = inHand.walk, walk.shown == line.text { return walk }
    return Walk(typed: line.text, shown: line.text, place: history.lines.count)
  }

  private func show(_ text: String, at place: Int, of walk: Walk) -> Int32 {
    replaceLine(with: text)
    inHand.walk = Walk(typed: walk.typed, shown: text, place: place)
    return CC_REFRESH
  }

  /// To the same column of the row that holds `place`, or to its end.
  private func moveRow(from line: EditedLine, to place: Int) -> Int32 {
    let column = line.cursor - line.startOfRow
    let row = EditedLine(text: line.text, cursor: place)
    moveCursor(to: min(row.startOfRow + column, row.endOfRow))
    return CC_REFRESH
  }
}

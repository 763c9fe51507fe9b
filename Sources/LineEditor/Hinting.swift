// The grey suggestion behind the cursor. It is only paint: libedit knows nothing of it.

import CLibedit

extension LineEditor {
  /// What would follow the line if the suggestion were taken; empty when there is none.
  func hintText(for line: EditedLine) -> String {
    guard colours, !isPlain, inHand.kind == .line, inHand.search == nil,
      line.cursor == line.count
    else { return "" }
    guard let whole = suggestion(from: line.text), whole.hasPrefix(line.text) else { return "" }
    return String(whole.unicodeScalars.dropFirst(line.count))
  }

  private func suggestion(from text: String) -> String? {
    guard !text.isEmpty else { return nil }
    return history.newest(before: history.lines.count) { line in
      line.hasPrefix(text) && line != text && suggests(line)
    }.map { history.lines[$0] }
  }

  /// Paints the suggestion, cut to the row: erasing later clears only that one.
  func showHint() {
    guard !keyboard.hasMore else { return }
    let line = line
    let text = hintText(for: line).prefix { $0 != "\n" }
    guard !text.isEmpty else { return }
    let room = width - 1 - layout(upTo: line.text).column
    inHand.shownHint = String(text).cut(toColumns: room)
    guard !inHand.shownHint.isEmpty else { return }
    write(
      Sequence.saveCursor + Sequence.dim + inHand.shownHint + Sequence.reset
        + Sequence.restoreCursor)
  }

  func eraseHint() {
    guard !inHand.shownHint.isEmpty else { return }
    inHand.shownHint = ""
    write(Sequence.eraseToEndOfRow)
  }
}

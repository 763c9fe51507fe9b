// The grey suggestion behind the cursor. It is only paint: libedit knows nothing of it.

import CLibedit

extension LineEditor {
  /// What would follow the line if the suggestion were taken; empty when there is none.
  func hintText(for line: EditedLine) -> String {
    guard colours, inHand.kind == .line, inHand.search == nil, line.cursor == line.count
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
}

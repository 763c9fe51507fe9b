// Tab: the word at the cursor is completed as far as it is certain, else what fits is listed.

import CLibedit
import Foundation

extension LineEditor {
  func completeLine() -> Int32 {
    guard inHand.kind == .line else { return CC_ERROR }
    let line = line
    let offered = complete(line.text, line.before.count)
    guard let first = offered.candidates.first else { return CC_ERROR }
    if offered.candidates.count == 1 { return put(first.text, offered, in: line, isWhole: true) }
    let others = offered.candidates.dropFirst()
    let certain = others.reduce(first.text) { $0.sharedStart(with: $1.text) }
    let written = line.text.dropFirst(offered.replaced.lowerBound).prefix(offered.replaced.count)
    if certain.count > written.count { return put(certain, offered, in: line, isWhole: false) }
    // The list stands there until the line changes.
    guard inHand.listed != line else { return CC_NORM }
    inHand.listed = line
    return show(list(of: offered.candidates))
  }

  /// Puts a candidate, or the start that all share, in the place of what it completes.
  private func put(
    _ text: String, _ offered: Completions, in line: EditedLine, isWhole: Bool
  ) -> Int32 {
    let head = String(line.text.prefix(offered.replaced.lowerBound)) + text
    let tail = String(line.text.dropFirst(offered.replaced.upperBound))
    let space = isWhole && !tail.hasPrefix(" ") ? " " : ""
    let cursor = (head + space).unicodeScalars.count + (isWhole && space.isEmpty ? 1 : 0)
    replaceLine(with: head + space + tail, cursor: cursor)
    return CC_REFRESH
  }

  /// Below the line, which then stands again beneath.
  private func show(_ rows: [String]) -> Int32 {
    paintEnd()
    write("\r\n" + rows.map { $0 + "\r\n" }.joined())
    forgetPainted()
    return CC_NORM
  }

  private func list(of candidates: [Candidate]) -> [String] {
    let size = size
    return CompletionList(candidates, width: size.columns, height: size.rows - 2)
      .rows(noteStyle: colours ? Sequence.style(Picture.grey) : nil)
  }
}

/// Candidates laid out for the screen: a row each with its note, or in columns when there are no
/// notes or too many rows.
struct CompletionList {
  private let candidates: [LineEditor.Candidate]
  /// Columns and rows there are.
  private let width: Int
  private let height: Int
  private let gap = 2

  init(_ candidates: [LineEditor.Candidate], width: Int, height: Int) {
    self.candidates = candidates
    self.width = width
    self.height = max(2, height)
  }

  /// The rows; notes between `noteStyle` and a reset when there is one.
  func rows(noteStyle: String?) -> [String] {
    let noted = candidates.contains { !$0.note.isEmpty } && candidates.count <= height
    return noted ? rowsWithNotes(noteStyle) : shortened(columns())
  }

  private var widest: Int { candidates.map(\.text.columns).max() ?? 0 }

  private func rowsWithNotes(_ style: String?) -> [String] {
    let column = min(widest, width - 1)
    return candidates.map { candidate in
      let text = candidate.text.cut(toColumns: column)
      let note = candidate.note.cut(toColumns: width - 1 - column - gap)
      if note.isEmpty { return text }
      let pad = String(repeating: " ", count: column - text.columns + gap)
      return text + pad + (style.map { $0 + note + Sequence.reset } ?? note)
    }
  }

  /// Down the columns, as `ls` has it.
  private func columns() -> [String] {
    let column = widest + gap
    let across = max(1, (width - 1 + gap) / column)
    let down = (candidates.count + across - 1) / across
    return (0..<down).map { row in
      let texts = stride(from: row, to: candidates.count, by: down).map { candidates[$0].text }
      let padded = texts.dropLast().map {
        $0 + String(repeating: " ", count: column - $0.columns)
      }
      return padded.joined() + (texts.last ?? "").cut(toColumns: width - 1)
    }
  }

  private func shortened(_ rows: [String]) -> [String] {
    guard rows.count > height else { return rows }
    return rows.prefix(height - 1) + [Self.more(rows.count - height + 1)]
  }

  private static func more(_ rows: Int) -> String {
    "... and \(rows) rows more; type another letter"
  }
}

extension String {
  /// The characters that both begin with.
  func sharedStart(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

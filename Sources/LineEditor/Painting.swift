// The way from one picture on the screen to the next: only what differs is written. Rows that wrap
// are left to the terminal to wrap, so that it can wrap them again at another width, and a long line
// is copied as one; every row is one that wraps or one that ends, and which is known.

import CLibedit

extension LineEditor {
  /// Shows the line as it stands, the cursor in its place.
  func paint() {
    let line = line
    if inHand.listed != line { inHand.listed = nil }
    paint(Scene(prompt: prompt, text: line.text, cursor: line.cursor, hint: hintText(for: line)))
  }

  /// Shows the line for the last time: the cursor behind it, nothing grey.
  func paintEnd(of text: String? = nil) {
    let text = text ?? line.text
    paint(Scene(prompt: prompt, text: text, cursor: text.unicodeScalars.count))
  }

  private func paint(_ scene: Scene) {
    let size = size
    let former = inHand.painted
    let top = former?.picture.top ?? 0
    let picture = Picture(scene, width: size.columns, height: size.rows, top: top)
    guard picture != former?.picture else { return }
    inHand.painted = (scene, picture)
    write(Picture.change(from: former?.picture, to: picture))
  }

  /// Something else was written: the next picture begins in the row of the cursor.
  func forgetPainted() { inHand.painted = nil }

  /// The terminal has another size, and wraps again what it shows: the first row of the prompt is
  /// where the text before the cursor puts it at that width. Nothing is erased before it is painted
  /// over: tmux would keep an erased screen for scrolling back.
  func paintAtNewSize() {
    guard let former = inHand.painted else { return paint() }
    let size = size
    let isWhole = former.picture.top == 0
    let above = Picture(former.scene, width: size.columns, height: Int.max).cursor.row
    forgetPainted()
    write(isWhole ? Sequence.up(above) : Sequence.home)
    paint()
  }
}

extension Picture {
  /// What to write so that the one stands where the other was.
  /// - Parameter former: nil where nothing is shown yet; the cursor may be anywhere in the row.
  static func change(from former: Picture?, to picture: Picture) -> String {
    guard let former, former.top == picture.top, former.width == picture.width else {
      let start = Place(row: 0, column: 0)
      let up = former.map { move(from: $0.cursor, to: start) } ?? "\r"
      return up + picture.written(from: 0) + Sequence.eraseToEndOfScreen + picture.cursorMove
    }
    let same = zip(former.pieces, picture.pieces).prefix { $0 == $1 }.count
    guard same < max(former.pieces.count, picture.pieces.count) || former.end != picture.end else {
      return move(from: former.cursor, to: picture.cursor)
    }
    let start = same < picture.pieces.count ? picture.pieces[same].place : picture.end
    let rest = same < former.pieces.count ? Sequence.eraseToEndOfScreen : ""
    return move(from: former.cursor, to: start) + picture.written(from: same) + rest
      + picture.cursorMove
  }

  private var cursorMove: String { Picture.move(from: end, to: cursor) }

  /// The pieces from this one on, where the cursor stands at its place.
  private func written(from first: Int) -> String {
    var text = ""
    var look: String?
    var behind = first < pieces.count ? pieces[first].place : end
    for piece in pieces[first...] {
      // A column that a wide character had no room in.
      if piece.place.row > behind.row, behind.column > 0 { text += Sequence.eraseToEndOfRow }
      behind = piece.place
      behind.column += piece.text.columns
      if piece.text == "\n" || behind.column >= width {
        behind = Place(row: behind.row + 1, column: 0)
      }
      if piece.look != look {
        text += Sequence.reset + (piece.look.map(Sequence.style) ?? "")
        look = piece.look
      }
      text += piece.text == "\n" ? Sequence.eraseToEndOfRow + "\r\n" : piece.text
    }
    if look != nil { text += Sequence.reset }
    guard first < pieces.count else { return text }
    // A terminal wraps when the next character comes.
    if !isCut, end.column == 0, end.row > 0, pieces.last?.text != "\n" { text += " \r" }
    return text
  }

  private static func move(from one: Place, to other: Place) -> String {
    guard one != other else { return "" }
    let rows = other.row - one.row
    let vertical = rows < 0 ? Sequence.up(-rows) : Sequence.down(rows)
    return vertical + "\r" + Sequence.right(other.column)
  }
}

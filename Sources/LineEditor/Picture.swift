// A line as it is to stand on the screen: where each character goes, how rows wrap, and which rows
// there is room for. Pure; `Painting` brings it there.

import CLibedit

/// What is to be seen of a line.
struct Scene: Equatable {
  var prompt: LineEditor.Prompt
  var text: String
  /// In Unicode scalars from the start of the text.
  var cursor: Int
  /// Grey text behind the line; empty when there is none.
  var hint = ""
}

/// A scene laid out for a screen. Rows count from the first one of the window.
struct Picture: Equatable {
  struct Place: Equatable, Comparable {
    var row: Int
    /// From 0.
    var column: Int
    static func < (one: Place, other: Place) -> Bool {
      (one.row, one.column) < (other.row, other.column)
    }
  }

  /// A character with all that combines with it; "\n" is the end of a row.
  struct Piece: Equatable {
    var text: String
    /// Parameter of the terminal's sequence for looks.
    var look: String?
    var place: Place
  }

  /// Columns and rows of the screen.
  let width: Int
  let height: Int
  private(set) var pieces: [Piece] = []
  private(set) var cursor = Place(row: 0, column: 0)
  /// Behind the last piece.
  private(set) var end = Place(row: 0, column: 0)
  /// Rows above the window, for which there is no room.
  private(set) var top = 0
  /// Whether there are rows below the window.
  private(set) var isCut = false

  /// - Parameter top: rows above the last window; it moves no more than it must.
  init(_ scene: Scene, width: Int, height: Int, top: Int = 0) {
    (self.width, self.height) = (max(1, width), max(1, height))
    for scalar in scene.prompt.text.unicodeScalars { add(scalar, scene.prompt.look) }
    cursor = end
    for (index, scalar) in scene.text.unicodeScalars.enumerated() {
      add(scalar, nil)
      if index + 1 == scene.cursor { cursor = end }
    }
    let room = self.width - 1 - end.column
    for scalar in scene.hint.cut(toColumns: room).unicodeScalars { add(scalar, Picture.grey) }
    cut(from: top)
  }

  /// The look of what is only suggested.
  static let grey = "2"

  private mutating func add(_ scalar: Unicode.Scalar, _ look: String?) {
    if scalar == "\n" {
      pieces.append(Piece(text: "\n", look: look, place: end))
      end = Place(row: end.row + 1, column: 0)
    } else if scalar == "\t" {
      for _ in 0..<8 - end.column % 8 { add(" ", columns: 1, look) }
    } else if let stand = scalar.standIn {
      for character in stand { add(String(character), columns: 1, look) }
    } else if scalar.columns == 0, let last = pieces.indices.last, pieces[last].text != "\n" {
      pieces[last].text.unicodeScalars.append(scalar)
    } else {
      add(String(scalar), columns: scalar.columns, look)
    }
  }

  /// A wide character is not cut: it goes to the next row.
  private mutating func add(_ text: String, columns: Int, _ look: String?) {
    if end.column + columns > width, end.column > 0 { end = Place(row: end.row + 1, column: 0) }
    pieces.append(Piece(text: text, look: look, place: end))
    end.column += columns
    if end.column >= width { end = Place(row: end.row + 1, column: 0) }
  }

  /// Keeps the rows of a window that shows the cursor.
  private mutating func cut(from former: Int) {
    let lowest = max(0, end.row + 1 - height)
    top = min(former, lowest, cursor.row)
    top = max(top, cursor.row + 1 - height)
    let rows = top..<top + height
    isCut = end.row >= rows.upperBound
    guard top > 0 || isCut else { return }
    pieces = pieces.filter { rows.contains($0.place.row) }
    for index in pieces.indices { pieces[index].place.row -= top }
    cursor.row -= top
    end.row -= top
    if isCut { end = Place(row: height - 1, column: width - 1) }
  }
}

extension Unicode.Scalar {
  /// Columns on the screen.
  var columns: Int {
    if value >= 0x20 && value < 0x7F { return 1 }
    return standIn?.count ?? Int(clibedit_width(value))
  }

  /// What is shown for a character that can't be: `^X`, `\U+1234`.
  fileprivate var standIn: String? {
    if value < 0x20 || value == 0x7F { return "^\(Unicode.Scalar(UInt8(value ^ 0x40)))" }
    guard value > 0x7F, clibedit_width(value) < 0 else { return nil }
    let digits = String(value, radix: 16, uppercase: true)
    return "\\U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// Columns on the screen, in one row.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// As much of the start as fits.
  func cut(toColumns limit: Int) -> String {
    var room = limit
    let fitting = prefix { character in
      room -= String(character).columns
      return room >= 0
    }
    return String(fitting)
  }
}

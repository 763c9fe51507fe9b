// Where text stands on the screen: the columns of characters, and how rows wrap.

import CLibedit

/// A cursor that follows text on a screen, wrapping as libedit does.
struct Layout {
  /// Columns of the screen.
  let width: Int
  /// Rows below the start.
  private(set) var row = 0
  private(set) var column = 0

  init(width: Int) { self.width = max(1, width) }

  mutating func add(columns: Int) {
    row += (column + columns) / width
    column = (column + columns) % width
  }

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        row += 1
        column = 0
      } else {
        add(scalar)
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let columns = scalar == "\t" ? 8 - column % 8 : scalar.columns
    // A wide character is not cut: it goes to the next row.
    if column + columns > width { add(columns: width - column) }
    add(columns: columns)
  }
}

extension Unicode.Scalar {
  /// Columns on the screen; what cannot be shown is painted as `^X` or `\U+1234`.
  var columns: Int {
    if value >= 0x20 && value < 0x7F { return 1 }
    if value < 0x20 || value == 0x7F { return 2 }
    let width = Int(clibedit_width(value))
    return width >= 0 ? width : value > 0xFFFF ? 8 : 7
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

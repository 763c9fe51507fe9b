// A small terminal: what a person would see. It knows the sequences that libedit writes for
// TERM=xterm-256color and those of the line editor, and fails loudly (`unknown`) on others.

struct Screen {
  private(set) var rows: Int
  private(set) var columns: Int
  private(set) var row = 0
  private(set) var column = 0
  /// A cell holds a character with all that combines with it; the right half of a wide one is "".
  private var cells: [[String]]
  /// Cells painted dim.
  private var dim: Set<[Int]> = []
  /// Rows whose text went on in the next one, for want of room.
  private var wrapped: Set<Int> = []
  private var isDim = false
  private var wrapPending = false
  private var saved = (row: 0, column: 0)
  private(set) var pasteIsBracketed = false
  /// Whether any escape sequence came.
  private(set) var sawEscape = false
  private(set) var unknown: [String] = []
  private var waiting: [UInt8] = []

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without blanks at their ends, down to the last one with text.
  var lines: [String] {
    var lines = cells.map { row in
      String(row.joined().reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
  var text: String { lines.joined(separator: "\n") }
  /// The row of the cursor.
  var current: String { row < lines.count ? lines[row] : "" }
  /// The dim text of the cursor's row.
  var hint: String {
    (0..<columns).filter { dim.contains([row, $0]) }.map { cells[row][$0] }.joined()
  }

  mutating func feed(_ bytes: [UInt8]) {
    waiting += bytes
    while let used = step() { waiting.removeFirst(used) }
  }

  /// Handles one character or sequence; nil when it is not complete.
  private mutating func step() -> Int? {
    guard let first = waiting.first else { return nil }
    switch first {
    case 0x1B: return escape()
    case 0x0D: (column, wrapPending) = (0, false)
    case 0x0A: lineFeed()
    case 0x08: (column, wrapPending) = (max(0, column - 1), false)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x00...0x1F: break
    default: return character()
    }
    return 1
  }

  private mutating func character() -> Int? {
    let first = waiting[0]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard waiting.count >= length else { return nil }
    for scalar in String(decoding: waiting[..<length], as: UTF8.self).unicodeScalars { put(scalar) }
    return length
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.screenColumns
    if width == 0 {
      if column > 0 { cells[row][column - 1].unicodeScalars.append(scalar) }
      return
    }
    if wrapPending || column + width > columns {
      wrapped.insert(row)
      column = 0
      lineFeed()
    }
    for place in column..<column + width {
      cells[row][place] = place == column ? String(scalar) : ""
      if isDim { dim.insert([row, place]) } else { dim.remove([row, place]) }
    }
    wrapPending = column + width == columns
    column = min(columns - 1, column + width)
  }

  private mutating func lineFeed() {
    wrapPending = false
    guard row == rows - 1 else {
      row += 1
      return
    }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
    dim = Set(dim.compactMap { $0[0] > 0 ? [$0[0] - 1, $0[1]] : nil })
    wrapped = Set(wrapped.compactMap { $0 > 0 ? $0 - 1 : nil })
  }

  private mutating func escape() -> Int? {
    guard waiting.count > 1 else { return nil }
    sawEscape = true
    switch waiting[1] {
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): (row, column, wrapPending) = (saved.row, saved.column, false)
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    case UInt8(ascii: "("): return waiting.count > 2 ? 3 : nil
    case UInt8(ascii: "["): return control()
    default: unknown.append("ESC \(Character(Unicode.Scalar(waiting[1])))")
    }
    return 2
  }

  private mutating func control() -> Int? {
    guard let end = waiting.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return nil
    }
    let text = String(decoding: waiting[2..<end], as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    run(Character(Unicode.Scalar(waiting[end])), text, numbers)
    return end + 1
  }

  private mutating func run(_ name: Character, _ text: String, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    let mode = numbers.first ?? 0
    if name != "m" && name != "h" && name != "l" { wrapPending = false }
    switch name {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "H":
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.dropFirst().first ?? 1)) - 1
    case "J": for place in row..<rows { erase(place, from: place == row && mode == 0 ? column : 0) }
    case "K": erase(row, from: mode == 0 ? column : 0)
    case "P": shift(removing: count)
    case "@": shift(inserting: count)
    case "X": for place in column..<min(columns, column + count) { cells[row][place] = " " }
    case "m": for number in numbers { isDim = number == 2 ? true : number == 0 ? false : isDim }
    case "h" where text == "?2004": pasteIsBracketed = true
    case "l" where text == "?2004": pasteIsBracketed = false
    case "h" where text == "?1", "l" where text == "?1": break
    default: unknown.append("CSI \(text)\(name)")
    }
  }

  private mutating func erase(_ line: Int, from start: Int) {
    for place in start..<columns {
      cells[line][place] = " "
      dim.remove([line, place])
    }
    wrapped.remove(line)
  }

  private mutating func shift(removing count: Int) {
    cells[row].removeSubrange(column..<min(columns, column + count))
    cells[row] += Array(repeating: " ", count: columns - cells[row].count)
  }

  private mutating func shift(inserting count: Int) {
    cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    cells[row].removeLast(count)
  }

  /// Wraps again what is shown, as terminals do; the cursor stays with its text.
  mutating func resize(columns new: Int) {
    var lines: [[String]] = [[]]
    var cursor = (line: 0, offset: 0)
    for place in 0..<rows {
      if place == row { cursor = (lines.count - 1, lines[lines.count - 1].count + column) }
      lines[lines.count - 1] += cells[place]
      if !wrapped.contains(place) { lines.append([]) }
    }
    lines = lines.dropLast().map { line in
      Array(line.reversed().drop { $0 == " " }.reversed())
    }
    rebuild(lines, cursor, columns: new)
  }

  private mutating func rebuild(
    _ lines: [[String]], _ cursor: (line: Int, offset: Int), columns new: Int
  ) {
    var fresh = Screen(rows: rows, columns: new)
    fresh.cells = []
    for (index, line) in lines.enumerated() {
      let length = max(line.count, index == cursor.line ? cursor.offset : 0)
      let count = max(1, (length + new - 1) / new)
      if index == cursor.line {
        fresh.row = fresh.cells.count + cursor.offset / new
        fresh.column = cursor.offset % new
      }
      for part in 0..<count {
        let cells = line.dropFirst(part * new).prefix(new)
        if part < count - 1 { fresh.wrapped.insert(fresh.cells.count) }
        fresh.cells.append(cells + Array(repeating: " ", count: new - cells.count))
      }
    }
    let surplus = fresh.row + 1 - rows
    if surplus > 0 {
      fresh.cells.removeFirst(surplus)
      fresh.row -= surplus
    }
    while fresh.cells.count < rows { fresh.cells.append(Array(repeating: " ", count: new)) }
    fresh.cells = Array(fresh.cells.prefix(rows))
    fresh.pasteIsBracketed = pasteIsBracketed
    (fresh.sawEscape, fresh.unknown) = (sawEscape, unknown)
    fresh.waiting = waiting
    self = fresh
  }
}

extension Unicode.Scalar {
  /// Enough for the tests: East Asian wide characters and emoji are two columns.
  fileprivate var screenColumns: Int {
    if properties.generalCategory == .nonspacingMark || value == 0x200D { return 0 }
    let wide = [0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0x1F300...0x1FAFF]
    return wide.contains { $0.contains(Int(value)) } ? 2 : 1
  }
}

// Where the lines of a text begin and end, counted on its bytes. One rule for everybody who
// counts lines: a line ends with LF, CR LF or CR; what follows the last end, if anything, is one.

/// Goes through the lines of UTF-8 text; each is its byte range without the line's end.
struct LineCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  /// Number of the line that `next` returned last; 0 before the first.
  private(set) var line = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var end = start
    while end < bytes.count, bytes[end] != newline, bytes[end] != carriageReturn { end += 1 }
    offset = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == carriageReturn, bytes[end + 1] == newline {
      offset += 1
    }
    line += 1
    return start..<end
  }
}

let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")

/// Byte ranges of all lines, without their ends.
func lineRanges(_ bytes: [UInt8]) -> [Range<Int>] {
  bytes.withUnsafeBufferPointer { buffer in
    var cursor = LineCursor(buffer)
    var ranges: [Range<Int>] = []
    while let range = cursor.next() { ranges.append(range) }
    return ranges
  }
}

extension StringProtocol {
  /// Without spaces and tabs at both ends.
  var trimmed: String {
    var all = Substring(self).utf8
    while let first = all.first, first == 0x20 || first == 0x09 { all.removeFirst() }
    while let last = all.last, last == 0x20 || last == 0x09 { all.removeLast() }
    return String(Substring(all))
  }
}

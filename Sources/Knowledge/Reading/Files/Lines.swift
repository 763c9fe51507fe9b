// Where the lines of a text begin and end, counted on its bytes. One rule for everybody who
// counts lines: a line ends with LF, CR LF or CR; what follows the last end, if anything, is one.

import Foundation

let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")

/// Byte ranges of all lines of UTF-8 text, without their ends.
func lineRanges(_ bytes: [UInt8]) -> [Range<Int>] {
  bytes.withUnsafeBufferPointer { bytes in
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let feed = find(newline, in: bytes, start..<bytes.count) ?? bytes.count
      // Between two line feeds: one line, its CR taken off, or several that end with CR alone.
      while let end = find(carriageReturn, in: bytes, start..<feed), end + 1 < feed {
        ranges.append(start..<end)
        start = end + 1
      }
      let pair = feed > start && bytes[feed - 1] == carriageReturn
      ranges.append(start..<(pair ? feed - 1 : feed))
      start = feed + 1
    }
    return ranges
  }
}

/// By the C library, which looks at many bytes at once.
private func find(
  _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
) -> Int? {
  guard let base = bytes.baseAddress, !range.isEmpty,
    let hit = memchr(base + range.lowerBound, Int32(byte), range.count)
  else { return nil }
  return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
}

// Lines from a pipe or a file, without any editing. UTF-8, or UTF-16 that says so with its mark.

import Foundation

package struct PlainReader: IteratorProtocol {
  private let descriptor: Int32
  /// Bytes read and not yet given out, from `start` on; before `searched` there is no newline.
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isFirst = true
  private var isClosed = false
  /// Why reading ended before its time, as an `errno`; 0 where nothing went wrong.
  package private(set) var failure: Int32 = 0
  /// Whether a line had bytes that are no UTF-8.
  package private(set) var isBroken = false

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end (`\n` or `\r\n`), U+FFFD where bytes were no UTF-8; nil when
  /// there is none. The last one needs no newline.
  package mutating func next() -> String? {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) { return line(to: end, then: end + 1) }
      searched = bytes.count
      if isClosed { return rest() }
      readMore()
    }
  }

  /// Whether `next` need not wait.
  var hasLine: Bool { isClosed || bytes[searched...].contains(0x0A) }

  /// What stands before the end. A terminal goes on behind it.
  private mutating func rest() -> String? {
    isClosed = false
    return start < bytes.count ? line(to: bytes.count, then: bytes.count) : nil
  }

  private mutating func line(to end: Int, then next: Int) -> String {
    var content = bytes[start..<end]
    if content.last == 0x0D { content.removeLast() }
    if isFirst && content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    isFirst = false
    (start, searched) = (next, next)
    if let text = String(validating: content, as: UTF8.self) { return text }
    isBroken = true
    return String(decoding: content, as: UTF8.self)
  }

  mutating func readMore() {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    let room = 65536
    var chunk = [UInt8](repeating: 0, count: room)
    let count = read(descriptor, &chunk, room)
    if count > 0 {
      bytes += chunk[..<count]
      if isFirst { takeUTF16() }
    } else if count == 0 || errno != EINTR {
      if count < 0 { failure = errno }
      isClosed = true
    }
  }

  /// What begins with the mark of UTF-16 is read whole and made UTF-8.
  private mutating func takeUTF16() {
    guard let isLittle = UTF16Mark.isLittle(bytes) else { return }
    isFirst = false
    while !isClosed { readMore() }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let unit = UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
      return isLittle ? unit.byteSwapped : unit
    }
    bytes = Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

private enum UTF16Mark {
  /// Whether the low byte comes first; nil without a mark.
  static func isLittle(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    return bytes.starts(with: [0xFE, 0xFF]) ? false : nil
  }
}

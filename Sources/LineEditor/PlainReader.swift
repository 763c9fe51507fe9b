// Lines from a pipe or a file, without any editing.

import Foundation

package struct PlainReader: IteratorProtocol {
  package struct Line: Hashable, Sendable {
    /// Without its end (`\n` or `\r\n`).
    package var text: String
    /// From 1 on.
    package var number: Int
    /// Some bytes were no UTF-8; each such place is U+FFFD now.
    package var wasRepaired: Bool
    package init(text: String, number: Int, wasRepaired: Bool) {
      self.text = text
      self.number = number
      self.wasRepaired = wasRepaired
    }
  }

  private let descriptor: Int32
  /// Kept, since a handle that nobody keeps is closed.
  private let handle: FileHandle?
  /// Bytes read and not yet given out, from `start` on; before `searched` there is no newline.
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var number = 0
  private var isClosed = false

  package init(descriptor: Int32) {
    self.descriptor = descriptor
    handle = nil
  }

  package init(_ handle: FileHandle) {
    descriptor = handle.fileDescriptor
    self.handle = handle
  }

  /// The next line; nil when there is none. The last one needs no newline.
  package mutating func next() -> Line? {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) { return line(to: end, then: end + 1) }
      searched = bytes.count
      if isClosed { return start < bytes.count ? line(to: bytes.count, then: bytes.count) : nil }
      readMore()
    }
  }

  private mutating func line(to end: Int, then next: Int) -> Line {
    var content = bytes[start..<end]
    if content.last == 0x0D { content.removeLast() }
    if number == 0 && content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    number += 1
    (start, searched) = (next, next)
    let valid = String(validating: content, as: UTF8.self)
    return Line(
      text: valid ?? String(decoding: content, as: UTF8.self), number: number,
      wasRepaired: valid == nil)
  }

  private mutating func readMore() {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    let room = 65536
    var chunk = [UInt8](repeating: 0, count: room)
    let count = read(descriptor, &chunk, room)
    if count > 0 {
      bytes += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      isClosed = true
    }
  }
}

// Bytes from the terminal, read as keys. Escape sequences (`InputSequence`) are put together here
// rather than in libedit's key map: there, a sequence bound in vi's insert mode makes a lone Esc wait for more.

import CLibedit
import Foundation

final class Keyboard {
  private let descriptor: Int32
  /// Bytes read and not yet taken, from `start` on.
  private var bytes: [UInt8] = []
  private var start = 0
  /// A key that was taken and is to come again.
  private var returned: Key?
  /// Whether Esc only begins longer keys: the keys are Emacs's, and no search waits for it.
  var escapeIsPrefix = false
  /// How long the rest of a character may take, in milliseconds.
  private let patience: Int32 = 25
  /// How long a paste may pause before it counts as over, in milliseconds.
  private let pastePatience: Int32 = 5000

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether the next key can be had without waiting.
  var hasMore: Bool { returned != nil || start < bytes.count || fill(waiting: 0) == .filled }

  /// Takes what was typed before the terminal was set for editing. There the kernel still took
  /// Ctrl-D for an end of the input, and hands it over as a NUL.
  func takeTypedAhead() {
    let known = bytes.count - start
    guard fill(waiting: 0) == .filled else { return }
    for place in known..<bytes.count where bytes[place] == 0 { bytes[place] = 0x04 }
  }

  func putBack(_ key: Key) { returned = key }

  /// The next key; waits for it.
  func next() -> Key {
    if let key = returned {
      returned = nil
      return key
    }
    if start == bytes.count {
      switch fill(waiting: -1) {
      case .filled: break
      case .woken: return .woken
      case .closed, .late: return .closed
      }
    }
    return bytes[start] == 0x1B ? sequence() : .scalar(scalar())
  }

  private enum Filling { case filled, late, woken, closed }

  /// Reads what there is, after waiting so many milliseconds for it (-1: for ever).
  private func fill(waiting: Int32) -> Filling {
    var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if waiting < 0 {
      polled.append(pollfd(fd: clibedit_wakes(), events: Int16(POLLIN), revents: 0))
    }
    var ready = poll(&polled, nfds_t(polled.count), waiting)
    while ready < 0 && errno == EINTR && waiting >= 0 {
      ready = poll(&polled, nfds_t(polled.count), waiting)
    }
    if ready < 0 { return errno == EINTR ? .woken : .closed }
    if ready == 0 { return .late }
    if polled.count > 1 && polled[1].revents != 0 {
      clibedit_woken()
      return .woken
    }
    return readBytes()
  }

  private func readBytes() -> Filling {
    bytes.removeFirst(start)
    start = 0
    let room = 4096
    var chunk = [UInt8](repeating: 0, count: room)
    let count = read(descriptor, &chunk, room)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return .woken }
    guard count > 0 else { return .closed }
    bytes += chunk[..<count]
    return .filled
  }

  /// The byte so many places ahead, if it comes within the patience.
  private func byte(ahead: Int, waiting: Int32) -> UInt8? {
    while start + ahead >= bytes.count {
      guard fill(waiting: waiting) == .filled else { return nil }
    }
    return bytes[start + ahead]
  }

  /// What begins with Esc. What is no sequence is left to libedit, byte by byte.
  private func sequence() -> Key {
    var sequence = InputSequence(isPrefix: escapeIsPrefix)
    var length = 1
    while let byte = byte(ahead: length, waiting: sequence.patience) {
      length += 1
      switch sequence.take(byte) {
      case .more: continue
      case .key(let key): return take(length, key)
      case .paste:
        start += length
        return .pasted(paste())
      case .noSequence: return .scalar(scalar())
      case .brokenOff: return take(length - 1, .unknown)
      }
    }
    return sequence.isReply ? take(length, .unknown) : .scalar(scalar())
  }

  private func take(_ count: Int, _ key: Key) -> Key {
    start += count
    return key
  }

  /// What was pasted, up to the terminal's own mark for its end.
  private func paste() -> String {
    let mark = Array("\u{1B}[201~".utf8)
    var text: [UInt8] = []
    while let byte = byte(ahead: 0, waiting: pastePatience) {
      start += 1
      text.append(byte)
      if byte == 0x7E && text.suffix(mark.count).elementsEqual(mark) {
        text.removeLast(mark.count)
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// One character of UTF-8; a byte that begins none is U+FFFD.
  private func scalar() -> Unicode.Scalar {
    let first = bytes[start]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    if length > 1 { _ = byte(ahead: length - 1, waiting: patience) }
    let end = min(start + length, bytes.count)
    let text = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
    guard text.count == 1, let only = text.first else {
      start += 1
      return "\u{FFFD}"
    }
    start = end
    return only
  }
}

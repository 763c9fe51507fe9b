// What is written past libedit: a few sequences, and text for the whole screen.

import CLibedit
import Foundation

extension LineEditor {
  /// Behind all that libedit has painted so far.
  func write(_ text: String) {
    clibedit_flush()
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if written < 0 && errno == EAGAIN {
        clibedit_block()
      } else if written < 0 && errno != EINTR {
        return
      }
      bytes = bytes.dropFirst(max(0, written))
    }
  }
}

/// The few sequences written by us and not by libedit.
enum Sequence {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  static let saveCursor = "\u{1B}7"
  static let restoreCursor = "\u{1B}8"
  static let dim = "\u{1B}[2m"
  static let reset = "\u{1B}[0m"
  static let eraseToEndOfRow = "\u{1B}[K"
  static let eraseToEndOfScreen = "\u{1B}[J"
  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  static func style(_ code: String) -> String { "\u{1B}[\(code)m" }
}

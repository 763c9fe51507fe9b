// What is written to the terminal. libedit writes nothing there: its own output goes nowhere.

import CLibedit
import Foundation

extension LineEditor {
  /// Whole; a terminal that has no room is waited for.
  func write(_ text: String) {
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

/// The sequences that are written; every terminal of ECMA-48 has them.
enum Sequence {
  static let bell = "\u{7}"
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  static let home = "\u{1B}[H"
  static let reset = "\u{1B}[0m"
  static let eraseToEndOfRow = "\u{1B}[K"
  static let eraseToEndOfScreen = "\u{1B}[J"
  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }
  static func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
  static func style(_ code: String) -> String { "\u{1B}[\(code)m" }
}

// Text from the clipboard: cleaned, and put in as one edit.

import CLibedit
import Foundation

extension LineEditor {
  func paste(_ text: String) -> Int32 {
    let lines = text.pasteable
    let joined = inHand.kind == .line
    insert(joined ? lines.replacing("\n", with: " ") : lines)
    return CC_REFRESH
  }
}

extension String {
  /// Composed characters, newlines for all ends of line and none at the end, no control characters.
  var pasteable: String {
    var result = ""
    for character in precomposedStringWithCanonicalMapping {
      switch character {
      case "\r\n", "\r", "\n": result += "\n"
      case "\t": result += " "
      case _ where character.unicodeScalars.contains { $0.properties.generalCategory == .control }:
        break
      default: result.append(character)
      }
    }
    while result.hasSuffix("\n") { result.removeLast() }
    return result
  }
}

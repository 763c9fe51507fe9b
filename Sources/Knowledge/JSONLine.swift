// A value as one line of JSON for other programs, harmless where it is shown: keys sorted, so that the
// same value is the same text; what would steer a terminal is written as its number.

import Foundation
import Language

package enum JSONLine {
  package static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "" }
    return harmless(String(decoding: data, as: UTF8.self))
  }

  /// The encoder writes controls below U+0020 as numbers by itself, so that none stands outside of a
  /// string; the others that steer all have four digits.
  private static func harmless(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: \.steers) else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.steers else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

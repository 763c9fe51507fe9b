// Values written as one line of JSON, keys sorted, so that the same reply is the same text.

import Foundation

extension Session {
  func writeJSON(_ value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return }
    terminal.write(String(decoding: data, as: UTF8.self) + "\n")
  }
}

// Numbers within a text: `{bulk-p95}` refers to one of `numbers.md`, `\{` is a brace.

package enum Figures {
  /// One `{id}` in a text.
  package struct Reference: Hashable, Sendable {
    package var id: NumberID
    /// From brace to brace.
    package var range: Range<String.Index>
    /// Line within the text, from 0.
    package var line: Int
  }

  /// All references of a text, in order. Braces around anything but an id are text.
  package static func references(in text: String) -> [Reference] {
    let bytes = text.utf8
    var references: [Reference] = []
    var line = 0
    var open: String.Index?
    var escaped = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == newline { line += 1 }
      if byte == UInt8(ascii: "{") {
        open = escaped ? nil : index
      } else if byte == UInt8(ascii: "}"), let start = open {
        let id = String(text[bytes.index(after: start)..<index])
        if isID(id) {
          let end = bytes.index(after: index)
          references.append(Reference(id: NumberID(id), range: start..<end, line: line))
        }
        open = nil
      }
      escaped = byte == UInt8(ascii: "\\") && !escaped
    }
    return references
  }

  private static func isID(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      && HeadingID.isSound(text)
  }
}

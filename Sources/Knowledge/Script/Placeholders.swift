// Numbers within a text: `{bulk-p95}` refers to one of `numbers.md` and is shown as its figure or
// as a visible gap; `\{` is a brace.

package enum Placeholders {
  /// One `{id}` in a text.
  package struct NumberReference: Hashable, Sendable {
    package var id: NumberID
    /// From brace to brace.
    package var range: Range<String.Index>
    /// Line within the text, from 0.
    package var line: Int
  }

  /// All references of a text, in order. Braces around anything but an id are text.
  package static func references(in text: String) -> [NumberReference] {
    let bytes = text.utf8
    var references: [NumberReference] = []
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
          references.append(NumberReference(id: NumberID(id), range: start..<end, line: line))
        }
        open = nil
      }
      escaped = byte == UInt8(ascii: "\\") && !escaped
    }
    return references
  }

  /// The text as it is shown: numbers in the place of their ids, braces without their backslash.
  /// An id that nobody knows stays as it is written.
  package static func shown(_ text: String, in bank: Bank) -> String {
    var shown = ""
    var rest = text.startIndex
    for reference in references(in: text) {
      guard let number = bank.number(reference.id) else { continue }
      shown += unescaped(text[rest..<reference.range.lowerBound]) + Placeholders.shown(number)
      rest = reference.range.upperBound
    }
    return shown + unescaped(text[rest...])
  }

  /// "7000 ms -> 200 ms", "80%"; a gap that can't be overlooked where there is no figure.
  package static func shown(_ number: Number) -> String {
    // What can't be known may have words of the person's in the figure's place.
    if number.state == .unknown { return number.to ?? cannotKnow(number.id) }
    guard number.isFilled, let to = number.to else { return toFill(number.id) }
    guard let from = number.from else { return with(number.unit, to) }
    return "\(with(number.unit, from)) -> \(with(number.unit, to))"
  }

  /// The same in words, for an answer that is spoken: "from 7000 ms to 200 ms".
  package static func spoken(_ number: Number) -> String {
    guard number.isFilled, let from = number.from, let to = number.to else {
      return shown(number)
    }
    return "from \(with(number.unit, from)) to \(with(number.unit, to))"
  }

  /// A bare figure gets the number's unit: "80" and "%" are "80%", "3" and "weeks" are "3 weeks".
  private static func with(_ unit: String, _ figure: String) -> String {
    let isBare = figure.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    guard isBare, !unit.isEmpty else { return figure }
    return unit == "%" ? "\(figure)%" : "\(figure) \(unit)"
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    return String(text).replacing("\\{", with: "{").replacing("\\}", with: "}")
  }

  private static func isID(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      && HeadingID.isSound(text)
  }
}

// MARK: - Wording

extension Placeholders {
  private static func toFill(_ id: NumberID) -> String { "[\(id): to fill]" }
  private static func cannotKnow(_ id: NumberID) -> String { "[\(id): cannot know]" }
}

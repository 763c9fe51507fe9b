// Small things done to texts everywhere: blanks taken off, a first letter made small, things
// counted and listed.

extension StringProtocol {
  /// Without white space at both ends.
  package var trimmed: String {
    var rest = Substring(self)
    while let first = rest.utf8.first, first.isBlank || first >= 0x80 {
      guard first.isBlank || rest.first?.isWhitespace == true else { break }
      rest.removeFirst()
    }
    while let last = rest.utf8.last, last.isBlank || last >= 0x80 {
      guard last.isBlank || rest.last?.isWhitespace == true else { break }
      rest.removeLast()
    }
    return String(rest)
  }

  /// As a line is heard: every kind of blank is a space, and what only says where a word may be
  /// divided (a soft hyphen, a blank of no width) is nothing. Ends of lines stay.
  package var withPlainBlanks: String {
    guard utf8.contains(where: { $0 >= 0x80 || $0 == 0x09 }) else { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where !Text.unseen.contains(scalar) {
      let isBlank = scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
      result.append(isBlank ? " " : scalar)
    }
    return String(result)
  }

  /// Lines joined by single spaces.
  package var onOneLine: String {
    split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
  }

  /// With a small first letter, unless the first word is "I" or has further capitals ("PTO").
  package var lowerFirst: String {
    guard let first, first.isUppercase else { return String(self) }
    let word = prefix { !$0.isWhitespace }
    if word == "I" || word.dropFirst().contains(where: \.isUppercase) { return String(self) }
    return first.lowercased() + dropFirst()
  }
}

private enum Text {
  /// Soft hyphen, zero width space, word joiner, and what marks the order of bytes.
  static let unseen: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"]
}

extension UInt8 {
  /// A space, a tab, or what ends a line.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

/// "1 story", "5 stories".
package func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// "a", "a or b", "a, b or c".
/// - Parameter joint: what stands before the last one: "or", "and".
package func listed(_ words: [String], _ joint: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " \(joint) " + last
}

// HTML comments, `<!-- ... -->`: notes of the person's in a text, not said by anybody.

enum Comments {
  /// A text without its comments, lines that had nothing else left out, and the number of each line
  /// that remains. A comment without an end is text.
  /// - Parameter first: the number of the text's first line.
  static func removed(from text: String, first: Int) -> (text: String, lines: [Int]) {
    guard text.utf8.contains(UInt8(ascii: "<")), let marked = marked(text) else {
      let ends = text.utf8.count { $0 == UInt8(ascii: "\n") }
      return (text, Array(first...first + ends))
    }
    let rows = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = rows.enumerated().filter { _, row in
      !(row.contains(mark) && row.allSatisfy { $0 == mark || $0.isWhitespace })
    }
    let said = kept.map { $0.element.filter { $0 != mark } }
    return (said.joined(separator: "\n"), kept.map { first + $0.offset })
  }

  /// In the place of a comment a mark on each of its lines; no text of a file has one.
  private static let mark: Character = "\u{0}"

  /// - Returns: nil where there is no comment.
  private static func marked(_ text: String) -> String? {
    var said = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<!--"),
      let end = rest[start.upperBound...].firstRange(of: "-->")
    {
      let ends = rest[start.lowerBound..<end.upperBound].count { $0 == "\n" }
      said += rest[..<start.lowerBound] + String(mark)
      said += String(repeating: "\n\(mark)", count: ends)
      rest = rest[end.upperBound...]
    }
    return rest.startIndex == text.startIndex ? nil : said + rest
  }
}

// A script line by line, and the way from words of it to the file and back.

import Language

extension Script {
  /// A line with something on it, or a bullet.
  package struct Line: Hashable, Sendable {
    /// The piece that it stands in, among all.
    package let piece: Int
    /// Without outer blanks, as written.
    package let written: String
    /// The same as it is said: the mark of a list taken off.
    package let text: String
    /// nil: typed.
    package let place: Place?
    /// Where `written` begins in the piece's text as written.
    let start: String.Index
  }

  package var lines: [Line] { pieces.indices.flatMap(lines) }

  private func lines(of piece: Int) -> [Line] {
    let (written, numbers) = (pieces[piece].written, pieces[piece].lineNumbers)
    let rows = written.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.enumerated().compactMap { index, row in
      let words = Substring(row).trimmedRange
      guard !words.isEmpty else { return nil }
      let place = pieces[piece].file.map { Place(file: $0, line: numbers[index]) }
      return Line(
        piece: piece, written: String(words), text: words.withoutListMark, place: place,
        start: words.startIndex)
    }
  }

  /// Words of a line as written, found in the piece as it is shown.
  /// - Parameter span: characters of the line.
  /// - Returns: nil where the script has no such line.
  package func find(
    _ line: String, at number: Int, span: Range<Int>, in bank: Bank
  ) -> (piece: Int, range: Range<Int>, words: String)? {
    let same = lines.filter { $0.written == line }
    guard let found = same.first(where: { $0.place?.line == number }) ?? same.first else {
      return nil
    }
    func shown(_ text: Substring) -> String { Placeholders.shown(String(text), in: bank) }
    let letters = Array(line)
    let lead = shown(pieces[found.piece].written[..<found.start]).count
    let start = lead + shown(Substring(String(letters[..<span.lowerBound]))).count
    let words = shown(Substring(String(letters[span])))
    return (found.piece, start..<start + words.count, words)
  }
}

extension Substring {
  fileprivate var trimmedRange: Substring {
    let lead = drop(while: \.isWhitespace)
    guard let last = lead.lastIndex(where: { !$0.isWhitespace }) else { return lead }
    return lead[...last]
  }
}

extension StringProtocol {
  /// Without the mark of a list's point.
  var withoutListMark: String {
    String(hasPrefix("- ") || hasPrefix("* ") ? self.dropFirst(2) : self[...])
  }
}

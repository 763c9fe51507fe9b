// A piece of an answer, cut into sentences that know where they stand.

import Knowledge
import Language

/// One sentence with its place.
struct Sentence: Hashable, Sendable {
  /// The piece of the answer (index into `AnswerText.pieces`).
  let piece: Int
  /// The part whose heading it stands under; nil in prose.
  let given: AnswerPart?
  /// Paragraph within the piece, from 0.
  let paragraph: Int
  /// Characters of the piece, end mark included, outer blanks not.
  let range: Range<Int>
  let text: String
  let tokens: [Token]
  /// Words between blanks.
  var wordCount: Int { AnswerText.words(in: text) }
}

extension Sentence {
  /// All sentences of an answer, in the order they are spoken.
  static func all(in answer: AnswerText) -> [Sentence] {
    answer.pieces.enumerated().flatMap { index, piece in
      sentences(of: Array(piece.text), piece: index, given: piece.part)
    }
  }

  private static func sentences(of text: [Character], piece: Int, given: AnswerPart?) -> [Sentence]
  {
    var found: [Sentence] = []
    var paragraph = 0
    var start = 0
    for end in text.indices.map({ $0 + 1 }) where end == text.count || ends(text, before: end) {
      if let range = trimmed(start..<end, of: text) {
        found.append(
          Sentence(
            piece: piece, given: given, paragraph: paragraph, range: range,
            text: String(text[range]), tokens: Tokenizer.tokens(of: text, in: range)))
      }
      if end < text.count && isParagraphEnd(text, at: end) { paragraph += 1 }
      start = end
    }
    return found
  }

  /// A sentence ends after . ! ? (and closing quotes) before a blank and a capital or figure, and
  /// at a line break that is none of wrapping; not after a short form or an initial.
  private static func ends(_ text: [Character], before end: Int) -> Bool {
    if text[end].isNewline && !isWrapped(text, at: end) { return true }
    guard text[end].isWhitespace else { return false }
    var last = end - 1
    while last > 0, closers.contains(text[last]) { last -= 1 }
    guard stops.contains(text[last]) else { return false }
    let next = text[end...].first { !$0.isWhitespace && !openers.contains($0) }
    guard let next, !next.isLowercase else { return false }
    return text[last] != "." || !shortForms.contains(word(in: text, before: last))
  }

  /// Whether a line goes on behind its break: before a small letter, or where the next word had no
  /// room. A list's next point begins anew.
  private static func isWrapped(_ text: [Character], at place: Int) -> Bool {
    guard place + 1 < text.count, let next = text[(place + 1)...].first(where: { $0 != " " }),
      next.isLetter || next.isNumber, let last = text[..<place].last(where: { $0 != " " })
    else { return false }
    if stops.contains(last) || closers.contains(last) || last == ":" { return false }
    return next.isLowercase || isFull(text, at: place)
  }

  /// Whether the line that ends here is as long as lines of this text get. One long line alone was
  /// typed so.
  private static func isFull(_ text: [Character], at place: Int) -> Bool {
    let lengths = text.split(whereSeparator: \.isNewline).map(\.count)
    let longest = lengths.max() ?? 0
    let start = text[..<place].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    let word = text[(place + 1)...].prefix { !$0.isWhitespace }.count
    return wrappedLines.contains(longest) && place - start + 1 + word > longest
      && lengths.count { $0 + raggedness > longest } > 1
  }

  /// Characters of the longest line where lines are broken for want of room.
  private static let wrappedLines = 50...100
  /// So many characters shorter than the longest are lines for want of room.
  private static let raggedness = 12

  private static func word(in text: [Character], before end: Int) -> String {
    var start = end
    while start > 0, !text[start - 1].isWhitespace, !openers.contains(text[start - 1]) {
      start -= 1
    }
    return String(text[start..<end]).lowercased()
  }

  private static func isParagraphEnd(_ text: [Character], at place: Int) -> Bool {
    text[place].isNewline && place + 1 < text.count && text[place + 1].isNewline
  }

  private static func trimmed(_ range: Range<Int>, of text: [Character]) -> Range<Int>? {
    guard range.upperBound <= text.count,
      let first = range.first(where: { !text[$0].isWhitespace && !bullets.contains(text[$0]) }),
      let last = range.last(where: { !text[$0].isWhitespace })
    else { return nil }
    let hasWord = text[first...last].contains { $0.isLetter || $0.isNumber }
    return hasWord || first < last ? first..<(last + 1) : nil
  }

  private static let bullets: Set<Character> = ["-", "*", "\u{2022}"]
  private static let stops: Set<Character> = [".", "!", "?", "…"]
  private static let closers: Set<Character> = ["\"", "'", "\u{201D}", "\u{2019}", ")", "]"]
  private static let openers: Set<Character> = ["\"", "'", "\u{201C}", "\u{2018}", "(", "["]
  private static let shortForms: Set = [
    "mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "vs", "approx", "inc", "ltd", "jr",
    "sr", "a.m", "p.m",
  ]
}

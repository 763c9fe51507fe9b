// Where sentences end: at their marks, at the lines of a list, at blank lines; not at short forms,
// and not where a line was only wrapped.

/// Finds the ends of sentences.
struct SentenceEnds {
  private let letters: Letters
  /// Whoever types without capitals begins sentences without them too.
  private let hasCapitals: Bool
  /// Characters of each line, and of the longest.
  private let lengths: [Int]
  private let longest: Int

  init(of letters: Letters) {
    self.letters = letters
    hasCapitals = letters.indices.contains(where: letters.isCapital)
    lengths = letters.indices.split(whereSeparator: letters.isNewline).map(\.count)
    longest = lengths.max() ?? 0
  }

  func sentences() -> [(range: Range<Int>, paragraph: Int)] {
    var found: [(range: Range<Int>, paragraph: Int)] = []
    var paragraph = 0
    var start = 0
    for end in letters.indices.map({ $0 + 1 }) where end == letters.count || ends(before: end) {
      if let range = trimmed(start..<end) { found.append((range, paragraph)) }
      if end < letters.count && isParagraphEnd(end) { paragraph += 1 }
      start = end
    }
    return found
  }

  /// A sentence ends after . ! ? (and closing quotes) before a blank and what may begin one, and
  /// at a line break that is none of wrapping; not after a short form or an initial.
  private func ends(before end: Int) -> Bool {
    if letters.isNewline(end) && !isWrapped(at: end) { return true }
    guard letters.isBlank(end) else { return false }
    var last = end - 1
    while last > 0, Self.closers.contains(letters[last]) { last -= 1 }
    guard Self.stops.contains(letters[last]) else { return false }
    guard let next = (end..<letters.count).first(where: isBeginning) else { return false }
    if letters.isSmall(next), hasCapitals {
      return last == end - 1 && Self.clearStops.contains(letters[last])
    }
    return letters[last] != "." || !Self.shortForms.contains(word(before: last))
  }

  /// What a sentence may begin with, its opening quotes passed over.
  private func isBeginning(_ place: Int) -> Bool {
    !letters.isBlank(place) && !Self.openers.contains(letters[place])
  }

  /// Whether a line goes on behind its break: before a small letter, or where the next word had no
  /// room. A list's next point begins anew.
  private func isWrapped(at place: Int) -> Bool {
    guard let next = (place + 1..<letters.count).first(where: { letters[$0] != " " }),
      letters.isOfAWord(next), let last = (0..<place).last(where: { letters[$0] != " " })
    else { return false }
    let mark = letters[last]
    if Self.stops.contains(mark) || Self.closers.contains(mark) || mark == ":" { return false }
    return letters.isSmall(next) && hasCapitals || isFull(at: place)
  }

  /// Whether the line that ends here is as long as lines of this text get. One long line alone was
  /// typed so.
  private func isFull(at place: Int) -> Bool {
    let start = (0..<place).last(where: letters.isNewline).map { $0 + 1 } ?? 0
    let word = (place + 1..<letters.count).prefix { !letters.isBlank($0) }.count
    return Self.wrappedLines.contains(longest) && place - start + 1 + word > longest
      && lengths.count { $0 + Self.raggedness > longest } > 1
  }

  /// Characters of the longest line where lines are broken for want of room.
  private static let wrappedLines = 50...100
  /// So many characters shorter than the longest are lines for want of room.
  private static let raggedness = 12

  private func word(before end: Int) -> String {
    var start = end
    while start > 0, !letters.isBlank(start - 1), !Self.openers.contains(letters[start - 1]) {
      start -= 1
    }
    return letters.word(start..<end)
  }

  private func isParagraphEnd(_ place: Int) -> Bool {
    letters.isNewline(place) && place + 1 < letters.count && letters.isNewline(place + 1)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    guard
      let first = range.first(where: { !letters.isBlank($0) && !Self.bullets.contains(letters[$0]) }
      ),
      let last = range.last(where: { !letters.isBlank($0) })
    else { return nil }
    let hasWord = (first...last).contains(where: letters.isOfAWord)
    return hasWord || first < last ? first..<(last + 1) : nil
  }

  private static let bullets: Set<Character> = ["-", "*", "\u{2022}"]
  private static let stops: Set<Character> = [".", "!", "?", "…"]
  /// Stops that no short form has: a small letter may follow them.
  private static let clearStops: Set<Character> = ["!", "?"]
  private static let closers: Set<Character> = ["\"", "'", "\u{201D}", "\u{2019}", ")", "]"]
  private static let openers: Set<Character> = ["\"", "'", "\u{201C}", "\u{2018}", "(", "["]
  private static let shortForms: Set = [
    "mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "vs", "approx", "inc", "ltd", "jr",
    "sr", "a.m", "p.m",
  ]
}

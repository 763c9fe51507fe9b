// Closed classes of words that tell what a number is: a ratio, a sum, a span of time.

extension FigureFinder {
  /// Time that a span is told in; single letters but "s" are rather something else.
  static func isSpan(_ word: String) -> Bool {
    Unit.isTime(word) && (word.count > 1 || word == "s") || spans.contains(word)
  }
  static func isMoney(_ word: String) -> Bool { Unit.isMoney(word) || sums.contains(word) }

  static let ratios: Set = [
    "half", "third", "quarter", "doubled", "tripled", "halved", "quadrupled", "double", "triple",
    "twice", "thirds", "quarters", "tenfold", "twofold", "fifth", "tenth",
  ]
  static let partMarks: Set = [
    "of", "the", "by", "in", "a", "as", "less", "more", "than", "two", "three", "one", "again",
    "to",
  ]
  static let nothing: Set = ["none", "zero", "nil"]
  /// Sums of money without a unit of their own.
  private static let sums: Set = ["k€", "crore", "lakh"]
  /// Spans of time that have no fixed length.
  private static let spans: Set = [
    "quarters", "sprints", "evenings", "nights", "weekends", "afternoons", "mornings",
  ]
  static let frames: Set = [
    "in", "within", "after", "for", "during", "since", "every", "per", "before", "until",
    "throughout", "into", "of", "these", "took", "spent", "used", "lasted", "needed", "like",
  ]
  static let counted: Set = ["of", "about", "around", "nearly", "over", "almost"]
}

// Is another person faulted or belittled?

enum Blame: Check {
  static let id = CheckID.blame
  static let severity = Severity.middling
  static let invites = Ingredient.othersView

  static func examine(_ reading: Reading) -> Spot? {
    for line in reading.lines {
      for place in line.places(.blame) where isAboutOthers(line, place) {
        return Spot(quote: line.quote, message: .theirSide)
      }
    }
    return nil
  }

  /// Not "I was lazy", not "my stupid mistake", not "she wasn't lazy".
  private static func isAboutOthers(_ line: Line, _ place: Range<Int>) -> Bool {
    let before = line.tokens[max(0, place.lowerBound - 4)..<place.lowerBound].map(\.word)
    let within = line.tokens[place].map(\.word)
    return !before.contains("i") && !before.contains("we") && before.last != "my"
      && !within.contains("myself") && !isReported(line)
      && !before.suffix(3).contains { Grammar.negations.contains($0) }
  }

  /// "He told me that my plan was useless": somebody else's verdict on the speaker.
  private static func isReported(_ line: Line) -> Bool {
    let words = line.tokens.map(\.word)
    return zip(words, words.dropFirst()).contains { ["told", "called"].contains($0) && $1 == "me" }
  }

  static let passing = [
    Example("She thought the plan was risky, and about the weather she was right."),
    Example("I was too lazy to check the valve, and I told her so."),
  ]
  static let failing = [
    Example("He was incompetent, so I did his part as well."),
    Example("My predecessor had no clue and left a pile of garbage."),
  ]
}

extension String {
  fileprivate static let theirSide =
    "Say what they wanted and what they were right about, and leave out the verdict on the person."
}

// A letter, where follow-ups are offered by letter.

enum ProbeLetter: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard moment.offered != nil else { return nil }
    let bare = line.text.lowercased().filter { $0 != ")" && $0 != "?" && $0 != "." }
    guard bare.count == 1, let letter = bare.utf8.first, letters.contains(letter) else {
      return nil
    }
    return .probe(letter: Int(letter - letters.lowerBound))
  }

  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

  static let heard = [
    Example("b", .probe(letter: 1)), Example("B)", .probe(letter: 1)),
    Example("c?", .probe(letter: 2)),
  ]
  static let passed = [Example(question: "b", on: .empty)]
}

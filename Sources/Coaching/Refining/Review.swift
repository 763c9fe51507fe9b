// What a critique says of each part of a manuscript: findings at their words, and how long the part
// takes to say.

import Knowledge

/// A manuscript, examined.
package struct Review: Sendable {
  /// A weak spot and the part to mend it in.
  package struct Spot: Hashable, Sendable {
    package let finding: Finding
    package let part: String
    /// Characters of the part's shown text; empty when something is absent.
    package let range: Range<Int>
  }
  /// Worst first.
  package let spots: [Spot]
  package let wordCount: Int
  package let time: SpeakingTime
  /// The parts' texts as they are said, numbers filled in.
  private let shown: [String: String]

  /// - Parameter bank: its numbers are said in the place of their ids, and compared with.
  package init(_ manuscript: Manuscript, level: Level, words: Vocabulary, bank: Bank) {
    shown = manuscript.shown(in: bank)
    let told = Told(manuscript, shown)
    let now = bank.telling(
      manuscript.parts.map { ($0.name, $0.text) }, in: manuscript.file)
    let result = critique(
      told.answer, of: manuscript.question, level: level, words: words,
      otherFigures: told.answer.otherFigures(in: manuscript.file, of: now))
    spots = result.findings.map { finding in
      let place = finding.quote.flatMap(told.place)
      return Spot(
        finding: finding, part: place?.part ?? Review.home(of: finding, manuscript),
        range: place?.range ?? 0..<0)
    }
    wordCount = result.wordCount
    time = result.time
  }

  package func spots(in part: String) -> [Spot] { spots.filter { $0.part == part } }
  /// A part's text as it is said.
  package func shown(_ part: String) -> String { shown[part] ?? "" }
  package func words(in part: String) -> Int { AnswerText.words(in: shown(part)) }
  package func time(of part: String) -> SpeakingTime { SpeakingTime(words: words(in: part)) }

  /// Weak spots that one text has and the other has not.
  package static func change(
    from old: Review, to new: Review
  ) -> (gone: [Finding], new: [Finding]) {
    let before = Set(old.spots.map(\.finding.check))
    let after = Set(new.spots.map(\.finding.check))
    return (
      old.spots.map(\.finding).filter { !after.contains($0.check) },
      new.spots.map(\.finding).filter { !before.contains($0.check) }
    )
  }

  /// The part in which something absent belongs.
  private static func home(of finding: Finding, _ manuscript: Manuscript) -> String {
    let names = manuscript.parts.map(\.name)
    let home = Part.home(of: finding.invites, among: names.compactMap { Part(heading: $0) })
    return home.flatMap { manuscript.part(called: $0.name)?.name } ?? names.first ?? ""
  }
}

extension Manuscript {
  /// It as an answer is told, numbers filled in.
  package func answer(in bank: Bank) -> AnswerText { Told(self, shown(in: bank)).answer }

  /// The parts' texts as they are said.
  fileprivate func shown(in bank: Bank) -> [String: String] {
    Dictionary(
      parts.map { ($0.name, Figures.shown($0.text, in: bank)) }, uniquingKeysWith: { $1 })
  }
}

/// A manuscript as an answer is told, and the way back from words of it to the part they stand in.
private struct Told {
  /// A piece of the answer; the opening has no name.
  private struct Piece {
    let name: String?
    let role: AnswerPart?
    let text: String
  }
  private let pieces: [Piece]
  /// Without anything done or reached, headings say nothing: it is free prose.
  private let isProse: Bool
  private var gap: String { isProse ? "\n\n" : "\n" }

  init(_ manuscript: Manuscript, _ shown: [String: String]) {
    let opening = Piece(name: nil, role: .situation, text: manuscript.opening)
    let parts = manuscript.parts.map {
      Piece(name: $0.name, role: $0.role, text: shown[$0.name] ?? "")
    }
    pieces = ([opening] + parts).filter { !$0.text.isEmpty }
    isProse = !pieces.contains { $0.role == .action || $0.role == .result }
  }

  var answer: AnswerText {
    if isProse { return .prose(pieces.map(\.text).joined(separator: gap)) }
    var texts: [AnswerPart: String] = [:]
    for role in AnswerPart.allCases {
      texts[role] = pieces.filter { $0.role == role }.map(\.text).joined(separator: gap)
    }
    return .parts(texts)
  }

  /// The part that words stand in, and their place in its text.
  func place(of quote: QuotedWords) -> (part: String, range: Range<Int>)? {
    var start = 0
    for piece in pieces where isProse || piece.role == quote.part {
      let end = start + piece.text.count
      if quote.range.lowerBound < end {
        guard let name = piece.name, quote.range.lowerBound >= start else { return nil }
        return (name, quote.range.lowerBound - start..<min(end, quote.range.upperBound) - start)
      }
      start = end + gap.count
    }
    return nil
  }
}

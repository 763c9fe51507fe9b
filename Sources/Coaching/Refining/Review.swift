// What a critique says of each part of a manuscript: findings at their words, and how long the part
// takes to say.

import Knowledge

/// A manuscript, examined.
package struct Review: Sendable {
  /// A finding and the part to mend it in.
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
  /// As it is said, numbers filled in.
  private let script: Script?

  /// - Parameter bank: its numbers are said in the place of their ids, and compared with.
  package init(_ manuscript: Manuscript, level: Level, words: Vocabulary, bank: Bank) {
    let now = bank.telling(manuscript.parts.map { ($0.name, $0.text) }, in: manuscript.file)
    let script = now.script(of: manuscript.owner)?.shown(in: now)
    let result = critique(of: manuscript.owner, in: now, level: level, words: words)
    spots = (result?.findings ?? []).map { finding in
      let heading = finding.quote.flatMap { script?.pieces[$0.piece].heading } ?? ""
      return heading.isEmpty
        ? Spot(finding: finding, part: Review.home(of: finding, manuscript), range: 0..<0)
        : Spot(finding: finding, part: heading, range: finding.quote?.range ?? 0..<0)
    }
    self.script = script
    wordCount = result?.wordCount ?? 0
    time = SpeakingTime(words: wordCount)
  }

  package func spots(in part: String) -> [Spot] { spots.filter { $0.part == part } }
  /// A part's text as it is said.
  package func shown(_ part: String) -> String { script?.piece(called: part)?.text ?? "" }
  package func words(in part: String) -> Int { Script.words(in: shown(part)) }
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

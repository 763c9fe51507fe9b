// The length ladder: the same answer in thirty seconds, in sixty to ninety, and in full. Every
// sentence is the person's own, whole and unchanged; what a rung lacks is a gap and is said.

import Knowledge
import Language

/// Three lengths of one answer.
package struct Ladder: Sendable {
  /// One sentence of the person's, and the heading it stands under.
  package struct Line: Hashable, Sendable {
    package let part: String
    package let text: String
    let words: Int
    let references: [NumberID]
  }
  /// One length.
  package struct Rung: Sendable {
    package let name: String
    /// Words that it should have.
    package let room: ClosedRange<Int>
    /// In the order of speaking.
    package let lines: [Line]
    /// Parts that have no sentence.
    package let missing: [String]
    /// Numbers in its sentences that are not filled.
    package let unfilled: [NumberID]
    /// Sentences of the same parts that found no room.
    package let left: Int
    package var words: Int { lines.reduce(0) { $0 + $1.words } }
    package var time: SpeakingTime { SpeakingTime(words: words) }
  }
  package let rungs: [Rung]

  /// - Parameters:
  ///   - answer: nil: the story alone.
  ///   - story: what the deep dive goes on with.
  package init(answer: Answer?, story: Story?, bank: Bank) {
    let told = answer.map { Ladder.lines(of: $0.sections, bank) } ?? []
    let opening = story.map { Ladder.lines($0.headline, part: Ladder.headline, bank) } ?? []
    let depth = opening + (story.map { Ladder.lines(of: $0.sections, bank) } ?? [])
    let core = answer == nil ? depth : told
    let parts = answer == nil ? Ladder.storyParts : Ladder.answerParts
    rungs = [
      Rung.short("Headline", 65...80, core, bank, parts: parts.filter { $0.isCore }),
      Rung.full("Answer", 130...240, core, bank, parts: parts),
      Rung.full("Deep dive", 260...640, Ladder.joined(core, depth), bank, parts: parts),
    ]
  }

  /// A story's sentences behind the answer's, those that say the same left out.
  private static func joined(_ told: [Line], _ depth: [Line]) -> [Line] {
    var seen = Set(told.map { plain($0.text) })
    return told + depth.filter { seen.insert(plain($0.text)).inserted }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func lines(of sections: [Section], _ bank: Bank) -> [Line] {
    sections.flatMap { lines($0.text, part: $0.name, bank) }
  }

  /// Sentences and bullets, marks of the list taken off.
  private static func lines(_ text: String, part: String, _ bank: Bank) -> [Line] {
    Sentence.all(in: text).map { sentence in
      var told = Substring(sentence.text)
      if told.hasPrefix("- ") || told.hasPrefix("* ") { told = told.dropFirst(2) }
      let said = Figures.shown(String(told), in: bank)
      return Line(
        part: part, text: said, words: AnswerText.words(in: said),
        references: Figures.references(in: String(told)).map(\.id))
    }
  }

  /// A part of the answer or the story, and whether a headline needs it.
  struct Need: Sendable {
    let part: String
    let isCore: Bool
  }
  static let headline = "Headline"
  private static let answerParts = [
    Need(part: "Result", isCore: true), Need(part: "Situation", isCore: true),
    Need(part: "Action", isCore: true), Need(part: "Lesson", isCore: true),
    Need(part: "Task", isCore: false), Need(part: "Applied later", isCore: false),
  ]
  private static let storyParts = [
    Need(part: headline, isCore: true), Need(part: "Numbers", isCore: true),
    Need(part: "Tradeoff", isCore: true), Need(part: "Lesson", isCore: true),
    Need(part: "Choices", isCore: false), Need(part: "Scope", isCore: false),
    Need(part: "Applied later", isCore: false),
  ]
}

extension Ladder.Rung {
  /// The best sentence of each part, then the second of each, as long as there is room; the
  /// outcome is said first.
  fileprivate static func short(
    _ name: String, _ room: ClosedRange<Int>, _ lines: [Ladder.Line], _ bank: Bank,
    parts: [Ladder.Need]
  ) -> Ladder.Rung {
    let ranked = parts.map { need in best(lines.filter { $0.part == need.part }, bank) }
    var chosen: Set<Ladder.Line> = []
    var words = 0
    for round in 0..<(ranked.map(\.count).max() ?? 0) {
      for lines in ranked where round < lines.count && words < room.lowerBound {
        let line = lines[round]
        guard words + line.words <= room.upperBound else { continue }
        chosen.insert(line)
        words += line.words
      }
    }
    let spoken = parts.flatMap { need in
      lines.filter { $0.part == need.part && chosen.contains($0) }
    }
    return rung(name, room, spoken, of: lines, bank, parts: parts)
  }

  /// Figures that can be said come first, gaps last; otherwise as written.
  private static func best(_ lines: [Ladder.Line], _ bank: Bank) -> [Ladder.Line] {
    func rank(_ line: Ladder.Line) -> Int {
      if line.references.isEmpty { return line.text.contains { $0.isNumber } ? 0 : 1 }
      return line.references.allSatisfy { bank.number($0)?.canBeSaid == true } ? 0 : 2
    }
    return lines.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }

  /// Everything in order; while it is too long, the part with most sentences gives its last one.
  fileprivate static func full(
    _ name: String, _ room: ClosedRange<Int>, _ lines: [Ladder.Line], _ bank: Bank,
    parts: [Ladder.Need]
  ) -> Ladder.Rung {
    var spoken = lines
    while spoken.reduce(0, { $0 + $1.words }) > room.upperBound {
      var counts: [String: Int] = [:]
      for line in spoken { counts[line.part, default: 0] += 1 }
      let most = counts.values.max() ?? 0
      guard let last = spoken.lastIndex(where: { counts[$0.part] == most }) else { break }
      spoken.remove(at: last)
    }
    return rung(name, room, spoken, of: lines, bank, parts: parts)
  }

  private static func rung(
    _ name: String, _ room: ClosedRange<Int>, _ spoken: [Ladder.Line], of lines: [Ladder.Line],
    _ bank: Bank, parts: [Ladder.Need]
  ) -> Ladder.Rung {
    var seen: Set<NumberID> = []
    return Ladder.Rung(
      name: name, room: room, lines: spoken,
      missing: parts.map(\.part).filter { part in !lines.contains { $0.part == part } },
      unfilled: spoken.flatMap(\.references).filter { id in
        bank.number(id)?.canBeSaid != true && seen.insert(id).inserted
      }, left: lines.count - spoken.count)
  }
}

extension Number {
  /// It has a figure, or words in its place.
  fileprivate var canBeSaid: Bool { isFilled || state == .unknown && to != nil }
}

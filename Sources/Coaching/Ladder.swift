// The length ladder: the same answer in thirty seconds, in sixty to ninety, and in full. Every
// sentence is the person's own, whole and unchanged; what a rung lacks is a gap and is said.

import Knowledge
import Language

/// Three lengths of one answer.
package struct Ladder: Sendable {
  /// One sentence of the person's, and the heading it stands under.
  package struct RungSentence: Hashable, Sendable {
    package let heading: String
    /// The part that the heading is; empty for one of the person's own.
    let part: String
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
    package let sentences: [RungSentence]
    /// Parts that have no sentence.
    package let missing: [String]
    /// Numbers in its sentences that are not filled.
    package let unfilled: [NumberID]
    /// Sentences of the same parts that found no room.
    package let left: Int
    package var words: Int { sentences.reduce(0) { $0 + $1.words } }
    package var time: SpeakingTime { SpeakingTime(words: words) }
  }
  package let rungs: [Rung]

  /// - Parameters:
  ///   - answer: nil: the story alone.
  ///   - story: what the deep dive goes on with.
  package init(answer: Answer?, story: Story?, bank: Bank) {
    let told = answer.map { Ladder.sentences(of: Script($0), bank) } ?? []
    let depth = story.map { Ladder.sentences(of: Script($0), bank) } ?? []
    let core = answer == nil ? depth : told
    let parts = answer == nil ? Ladder.storyParts : Ladder.answerParts
    rungs = [
      Rung.short("Headline", 65...80, core, bank, parts: parts.filter { $0.isCore }),
      Rung.full("Answer", 130...240, core, bank, parts: parts),
      Rung.full("Deep dive", 260...640, Ladder.joined(core, depth), bank, parts: parts),
    ]
  }

  /// A story's sentences behind the answer's, those that say the same left out.
  private static func joined(_ told: [RungSentence], _ depth: [RungSentence]) -> [RungSentence] {
    var seen = Set(told.map { plain($0.text) })
    return told + depth.filter { seen.insert(plain($0.text)).inserted }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Sentences and bullets, marks of the list taken off.
  private static func sentences(of script: Script, _ bank: Bank) -> [RungSentence] {
    script.pieces.flatMap { piece in
      Sentence.all(in: piece.text).map { sentence in
        let told = sentence.text
        let said = Placeholders.shown(told, in: bank)
        return RungSentence(
          heading: piece.isHeadline ? headline : piece.heading,
          part: piece.isHeadline ? headline : piece.part?.name ?? "", text: said,
          words: Script.words(in: said), references: Placeholders.references(in: told).map(\.id))
      }
    }
  }

  /// A part of the answer or the story, and whether a headline needs it.
  struct Need: Sendable {
    let part: String
    let isCore: Bool
  }
  private static let headline = "Headline"
  private static let answerParts = needs(Answer.parts)
  private static let storyParts = [Need(part: headline, isCore: true)] + needs(Story.parts)

  /// Those of the headline in their turns, then the others as they are told.
  private static func needs(_ parts: [Part]) -> [Need] {
    let core = parts.filter { $0.headlineTurn != nil }.sorted {
      ($0.headlineTurn ?? 0) < ($1.headlineTurn ?? 0)
    }
    return core.map { Need(part: $0.name, isCore: true) }
      + parts.filter { $0.headlineTurn == nil }.map { Need(part: $0.name, isCore: false) }
  }
}

extension Ladder.Rung {
  /// The best sentence of each part, then the second of each, as long as there is room; the
  /// outcome is said first.
  fileprivate static func short(
    _ name: String, _ room: ClosedRange<Int>, _ sentences: [Ladder.RungSentence], _ bank: Bank,
    parts: [Ladder.Need]
  ) -> Ladder.Rung {
    let ranked = parts.map { need in best(sentences.filter { $0.part == need.part }, bank) }
    var chosen: Set<Ladder.RungSentence> = []
    var words = 0
    for round in 0..<(ranked.map(\.count).max() ?? 0) {
      for sentences in ranked where round < sentences.count && words < room.lowerBound {
        let sentence = sentences[round]
        guard words + sentence.words <= room.upperBound else { continue }
        chosen.insert(sentence)
        words += sentence.words
      }
    }
    let spoken = parts.flatMap { need in
      sentences.filter { $0.part == need.part && chosen.contains($0) }
    }
    return rung(name, room, spoken, of: sentences, bank, parts: parts)
  }

  /// Figures that can be said come first, gaps last; otherwise as written.
  private static func best(_ sentences: [Ladder.RungSentence], _ bank: Bank) -> [Ladder
    .RungSentence]
  {
    func rank(_ sentence: Ladder.RungSentence) -> Int {
      if sentence.references.isEmpty { return sentence.text.contains { $0.isNumber } ? 0 : 1 }
      return sentence.references.allSatisfy { bank.number($0)?.canBeSaid == true } ? 0 : 2
    }
    return sentences.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }

  /// Everything in order; while it is too long, the part with most sentences gives its last one.
  fileprivate static func full(
    _ name: String, _ room: ClosedRange<Int>, _ sentences: [Ladder.RungSentence], _ bank: Bank,
    parts: [Ladder.Need]
  ) -> Ladder.Rung {
    var spoken = sentences
    while spoken.reduce(0, { $0 + $1.words }) > room.upperBound {
      var counts: [String: Int] = [:]
      for sentence in spoken { counts[sentence.part, default: 0] += 1 }
      let most = counts.values.max() ?? 0
      guard let last = spoken.lastIndex(where: { counts[$0.part] == most }) else { break }
      spoken.remove(at: last)
    }
    return rung(name, room, spoken, of: sentences, bank, parts: parts)
  }

  private static func rung(
    _ name: String, _ room: ClosedRange<Int>, _ spoken: [Ladder.RungSentence],
    of sentences: [Ladder.RungSentence],
    _ bank: Bank, parts: [Ladder.Need]
  ) -> Ladder.Rung {
    var seen: Set<NumberID> = []
    return Ladder.Rung(
      name: name, room: room, sentences: spoken,
      missing: parts.map(\.part).filter { part in !sentences.contains { $0.part == part } },
      unfilled: spoken.flatMap(\.references).filter { id in
        bank.number(id)?.canBeSaid != true && seen.insert(id).inserted
      }, left: sentences.count - spoken.count)
  }
}

// Which facets a text has: who stands on the other side, who does it to whom, how it ends.

import Knowledge
import Language

extension PhraseModel {
  /// Columns of each kind of facet: none of it, then its facets.
  static let facetGroups: [(kind: Facet.Kind, columns: Range<Int>)] = {
    var start = 0
    return Facet.Kind.allCases.map { kind in
      let columns = start..<start + kind.facets.count + 1
      start = columns.upperBound
      return (kind, columns)
    }
  }()

  /// Learnt from `general/facets.md`.
  static func facets(_ bank: Bank, progress: (Double) -> Void) -> PhraseModel {
    let nouns = OtherSide(bank.words["others"] ?? [])
    return fit(
      bank.facetLines.map { line in
        (
          nouns.features(of: line.text),
          facetGroups.map { kind, columns in
            columns.lowerBound
              + (kind.facets.firstIndex { line.facets.contains($0) }.map { $0 + 1 } ?? 0)
          }
        )
      }, groups: facetGroups.map(\.columns), progress: progress)
  }

  /// The likeliest facet of each kind, in the order of the cases; kinds that are not spoken of are
  /// left out.
  /// - Parameter sure: the probability that one of a kind needs.
  func facets(_ features: [UInt64], sure: (Facet.Kind) -> Double) -> [Facet] {
    PhraseModel.facetGroups.compactMap { kind, columns in
      let shares = shares(features, of: columns)
      guard let best = shares.indices.dropFirst().max(by: { (shares[$0], $1) < (shares[$1], $0) }),
        shares[best] >= max(sure(kind), shares[0])
      else { return nil }
      return kind.facets[best - 1]
    }
  }
}

/// Words for whoever stands on the other side, by kind: `general/words/others.txt`.
struct OtherSide: Sendable {
  private var kinds: [String: String] = [:]

  /// - Parameter lines: "boss: manager, director".
  init(_ lines: [String]) {
    for list in NamedList.all(lines) {
      for entry in list.entries { kinds[entry.lowercased()] = list.name }
    }
  }

  /// Runs of words in which the teller is "me" and all others are "them", so that who does it to
  /// whom is the same in "your boss won you over" and "I was won over by a peer"; each word
  /// with who stands before and behind it; and which kind the others are.
  func features(of text: String) -> [UInt64] {
    let raw = Tokenizer.tokens(of: text).map(\.word)
    let words = ["^"] + roles(raw) + ["$"]
    var others: [String] = raw.compactMap { kinds[$0].map { "kind:" + $0 } }
    others += zip(raw, raw.dropFirst()).map { "raw:\($0) \($1)" }
    for place in words.indices where !OtherSide.people.contains(words[place]) {
      guard words[place].count > 2 else { continue }
      let before = words[max(0, place - 4)..<place].last(where: OtherSide.actors.contains) ?? "-"
      let behind =
        words[(place + 1)..<min(words.count, place + 6)].first(where: OtherSide.actors.contains)
        ?? "-"
      others += [
        "role:\(before)|\(words[place])|\(behind)", "before:\(before)|\(words[place])",
        "behind:\(words[place])|\(behind)",
      ]
    }
    others.append(
      "order:" + words.filter(OtherSide.actors.contains).prefix(4).joined(separator: " "))
    return LineWords.runs(of: words, and: others)
  }

  private func roles(_ raw: [String]) -> [String] {
    var words: [String] = []
    for word in raw {
      if OtherSide.me.contains(word) {
        words.append("ME")
      } else if OtherSide.mine.contains(word) {
        words.append("MY")
      } else if kinds[word] != nil || OtherSide.them.contains(word) {
        if let last = words.last, OtherSide.swallowed.contains(last) { words.removeLast() }
        words.append("THEM")
      } else {
        words.append(word)
      }
    }
    return words
  }

  private static let actors: Set = ["ME", "THEM"]
  private static let people: Set = ["ME", "THEM", "MY"]
  /// What stands before the other side and is one with it.
  private static let swallowed: Set = ["MY", "THEM", "a", "an", "the"]
  /// A question says "you" of whoever answers it.
  private static let me: Set = ["i", "me", "we", "us", "you", "myself", "yourself", "u"]
  private static let mine: Set = ["my", "your", "our", "mine", "yours"]
  private static let them: Set = [
    "he", "she", "they", "him", "her", "them", "someone", "somebody", "anyone", "anybody",
    "another", "person", "nobody", "others",
  ]
}

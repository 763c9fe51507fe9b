// A story or an answer, held against a level.

import Knowledge

/// Which signs of a level are there, and what would raise it.
package struct LevelView: Sendable {
  /// A sign and the sentences that show it.
  package struct FoundSign: Hashable, Sendable {
    package let sign: LevelSign
    package let sentences: [String]
    /// Sentences that the level asks for.
    package let needed: Int
    package var isEnough: Bool { sentences.count >= needed }
  }
  package let level: Level
  /// All signs that the level asks for.
  package let found: [FoundSign]

  package init(_ script: Script, at level: Level, by reader: SignReader) {
    self.level = level
    let text = script.pieces.map(\.text).joined(separator: "\n")
    found = LevelSign.allCases.filter { $0.needed(at: level) > 0 }.map { sign in
      FoundSign(
        sign: sign, sentences: reader.sentences(showing: sign, in: text),
        needed: sign.needed(at: level))
    }
  }

  package var missing: [LevelSign] { found.filter { !$0.isEnough }.map(\.sign) }
  package var isReached: Bool { missing.isEmpty }

  /// What would raise it, a sentence a sign that is missing.
  package var raises: [String] { missing.map { $0.kind.raise(to: level) } }
}

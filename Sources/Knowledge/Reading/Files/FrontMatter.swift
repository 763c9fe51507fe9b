// Short facts in YAML: the front matter of a file, or all of `starling.yaml`. Yams reads them;
// `YAMLReading` gives them lines and columns; they are words, not types: `no` stays "no".

import Language

/// A word of the facts and the spot where it stands.
struct Term: Hashable, Sendable {
  var text: String
  /// Line in the file, from 1; column from 0, in characters.
  var line: Int
  var column: Int
}

/// One `key: value`.
struct Fact: Sendable {
  var key: Term
  var value: FactValue
}

indirect enum FactValue: Sendable {
  case nothing
  case word(Term)
  case list([FactValue])
  case pairs([Fact])

  /// The words of a list, or a single one; words with commas between them count as a list.
  var terms: [Term] {
    switch self {
    case .nothing, .pairs: []
    case .word(let term): term.splitAtCommas
    case .list(let values): values.flatMap(\.terms)
    }
  }
}

/// The facts of one file, in the order written.
struct FrontMatter: Sendable {
  var facts: [Fact] = []
  /// Lines of the file that it takes, with both lines `---`.
  var lines: Range<Int> = 1..<1
  /// Whether it could not be read, so that nobody should complain of what it lacks.
  var isBroken = false

  subscript(key: String) -> Fact? { facts.first { $0.key.text == key } }
}

extension Term {
  /// "a, b" as two words, each with its own column.
  fileprivate var splitAtCommas: [Term] {
    guard text.utf8.contains(UInt8(ascii: ",")) else { return [self] }
    var terms: [Term] = []
    var column = self.column
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let lead = part.prefix { $0 == " " || $0 == "\t" }.count
      if !part.trimmed.isEmpty {
        terms.append(Term(text: part.trimmed, line: line, column: column + lead))
      }
      column += part.count + 1
    }
    return terms
  }
}

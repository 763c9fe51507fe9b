// Lines "NAME: words, words and phrases" of a word list.

import Language

struct NamedList {
  let name: String
  let entries: [String]

  /// One without a colon is no list.
  static func all(_ lines: [String]) -> [NamedList] {
    lines.compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      return NamedList(
        name: String(halves[0]), entries: halves[1].split(separator: ",").map(\.trimmed))
    }
  }
}

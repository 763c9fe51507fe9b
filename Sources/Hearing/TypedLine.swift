// A line as ears take it: cut once, for all of them.

import Language

/// What was typed, and its pieces.
struct TypedLine {
  /// Without blanks at both ends.
  let text: String
  /// Lower-case words; no word is lost, apostrophes are.
  let words: [String]
  /// What is meant where something was said before: "that sounds weak. another one" -> "another
  /// one"; "ok, shorter please" -> "shorter". A line with a question in it stays whole.
  let clause: String
  var phrase: String { words.joined(separator: " ") }
  var asks: Bool { text.hasSuffix("?") }

  init(_ line: String) {
    text = line.withPlainBlanks.trimmed
    words = Words.plain(text)
    clause = TypedLine.lastClause(text)
  }

  /// The clause in lower case, without its end mark and hesitations.
  var bareClause: String {
    let bare = clause.lowercased().filter { !"?.!".contains($0) }
    var words = bare.split(separator: " ").map(String.init)
    while words.count > 1, let first = words.first, Hesitations.contains(first) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static func lastClause(_ line: String) -> String {
    let isPolite = line.lowercased().hasSuffix(please)
    let text = isPolite ? line.dropLast(please.count).trimmed : line
    let end = text.lastIndex { !"?.! ".contains($0) } ?? text.startIndex
    guard let cut = text[..<end].lastIndex(where: { ".!;,".contains($0) }),
      !text[..<cut].contains("?")
    else { return text }
    let lead = Words.plain(String(text[..<cut]))
    guard lead.count <= longestLead, lead.first.map({ !Openers.words.contains($0) }) ?? true else {
      return text
    }
    return text[text.index(after: cut)...].trimmed
  }

  private static let please = " please"
  /// Words before the last clause that are no question and no story yet.
  private static let longestLead = 6
}

/// What is said before anything is said.
enum Hesitations {
  static func contains(_ word: String) -> Bool {
    words.contains(word.hasSuffix(",") ? String(word.dropLast()) : word)
  }

  static let words: Set = ["hm", "hmm", "uh", "um", "ok", "okay", "and", "so", "well"]
}

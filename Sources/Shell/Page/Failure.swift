// What is said when something can't be done: a refusal with its reason, the argument parser's words,
// or what nobody expected.

import Knowledge
import Practice

/// A "no" with its reason: shown as it is, exit code 1.
package struct Refusal: Error, CustomStringConvertible {
  package var description: String
  /// What to do about it; may be empty.
  package var remedy: String
  package init(_ description: String, remedy: String = "") {
    self.description = description
    self.remedy = remedy
  }
  /// As it is shown: with its remedy, what it quotes cut to a part of a line.
  package var text: String {
    let pieces = description.split(separator: "\"", omittingEmptySubsequences: false)
    let shown = pieces.enumerated().map { index, piece in
      index % 2 == 1 ? echoed(String(piece)) : String(piece)
    }.joined(separator: "\"")
    return shortened(shown) + (remedy.isEmpty ? "" : " " + remedy)
  }
}

extension Refusal {
  /// What is known to go wrong and has a sentence of its own: a file that can't be read or written,
  /// a notebook that can't be used. Nil where nobody expected it.
  package init?(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let failure as NotebookFailure: self.init(failure.description)
    case let problem as Problem:
      self.init("\(problem.place.file): \(problem.message)", remedy: problem.remedy)
    default: return nil
    }
  }
}

/// What the argument parser has to say, in the coach's spelling.
struct Usage: Error {
  let description: String
}

extension Page {
  /// An error, and what to do.
  mutating func failure(_ error: any Error) {
    if let refusal = Refusal(error) { return line(refusal.text) }
    switch error {
    case let usage as Usage:
      for row in usage.description.split(separator: "\n", omittingEmptySubsequences: false) {
        line(String(row.drop { $0 == " " }), indent: row.prefix { $0 == " " }.count)
      }
    default: line("Something unexpected went wrong: \(error)")
    }
  }
}

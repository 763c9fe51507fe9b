// A line of commands: cut into words, and what is said when it can't be run.

import ArgumentParser
import Knowledge

/// What the argument parser has to say, in the coach's spelling ("/stories", not "starling").
struct Usage: Error, CustomStringConvertible {
  let description: String
  init(_ error: any Error) {
    description = shortened(CoachRoot.fullMessage(for: error))
      .replacing("USAGE: / ", with: "USAGE: /")
      .replacing("Usage: / ", with: "Usage: /")
      .replacing("See '/ ", with: "See '/")
  }
}

/// A line's words; quotes keep blanks together.
func splitWords(_ line: String) -> [String] {
  var words: [String] = []
  var word = ""
  var quoted = false
  var open = false
  for character in line {
    if character == "\"" {
      quoted.toggle()
      open = true
    } else if character == " " && !quoted {
      if open || !word.isEmpty { words.append(word) }
      word = ""
      open = false
    } else {
      word.append(character)
    }
  }
  if open || !word.isEmpty { words.append(word) }
  return words
}

extension Page {
  /// An error, and what to do.
  mutating func failure(_ error: any Error) {
    switch error {
    case let usage as Usage:
      for row in usage.description.split(separator: "\n", omittingEmptySubsequences: false) {
        line(String(row.drop { $0 == " " }), indent: row.prefix { $0 == " " }.count)
      }
    case let refusal as Refusal: line(refusal.text)
    default: line("Something unexpected went wrong: \(error)")
    }
  }
}

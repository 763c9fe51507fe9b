// What Tab offers at a place in a line. A pure function of the line and of what is known.

import Coaching
import Knowledge

/// Candidates for the word that ends at the cursor.
package struct Completion: Equatable, Sendable {
  /// A word with a short note beside it.
  package struct Candidate: Equatable, Sendable {
    package var text: String
    package var note: String
  }
  /// Characters of the line, counted from 0, that a candidate replaces.
  package var replaced: Range<Int>
  package var candidates: [Candidate]

  /// - Parameters:
  ///   - line: the whole line.
  ///   - cursor: the cursor's place, in characters.
  package static func of(
    _ line: String, cursor: Int, bank: Bank, table: Table
  ) -> Completion {
    let before = Array(line).prefix(cursor)
    let start = before.lastIndex(of: " ").map { $0 + 1 } ?? 0
    let word = String(before[start...]).lowercased()
    let earlier = String(before[..<start]).split(separator: " ").map(String.init)
    let choices = choices(word, earlier: earlier, bank: bank, table: table)
    return Completion(
      replaced: start..<cursor, candidates: choices.filter { $0.text.hasPrefix(word) })
  }

  private static func choices(
    _ word: String, earlier: [String], bank: Bank, table: Table
  ) -> [Candidate] {
    if earlier.isEmpty && word.hasPrefix("/") {
      return CommandTable.all.map {
        Candidate(text: "/" + $0.name, note: $0.configuration.abstract)
      }
    }
    if let first = earlier.first, first.hasPrefix("/") {
      guard let command = CommandTable.command(String(first.dropFirst())) else { return [] }
      return command.offers.flatMap { candidates($0, bank: bank) }
    }
    if earlier.isEmpty { return openings(table, bank) }
    return earlier.last == "for" || earlier.last == "about"
      ? candidates(.area, bank: bank)
      : earlier.last == "not" ? candidates(.story, bank: bank) : []
  }

  /// First words of a line: the follow-ups that are offered, and ways to ask.
  private static func openings(_ table: Table, _ bank: Bank) -> [Candidate] {
    let probes = (table.chain?.offered ?? []).compactMap(bank.probe).compactMap { probe in
      probe.words.first.map { Candidate(text: $0 + "?", note: probe.name) }
    }
    let frames = ["which", "backup", "another", "why", "tell"].map { Candidate(text: $0, note: "") }
    return probes + frames + candidates(.area, bank: bank)
  }

  private static func candidates(_ offer: Offer, bank: Bank) -> [Candidate] {
    switch offer {
    case .story: bank.stories.map { Candidate(text: $0.id.text, note: $0.title) }
    case .answer: bank.answers.map { Candidate(text: $0.id.text, note: $0.title) }
    case .area: bank.areas.map { Candidate(text: $0.id.text, note: $0.name) }
    case .number: bank.numbers.map { Candidate(text: $0.id.text, note: $0.name) }
    case .command:
      CommandTable.all.map { Candidate(text: $0.name, note: $0.configuration.abstract) }
    case .part:
      Part.all.map { Candidate(text: $0.name.lowercased(), note: "") }
    case .setting: Setting.all.map { Candidate(text: $0.name, note: $0.about) }
    case .level: Level.allCases.map { Candidate(text: $0.rawValue, note: "") }
    }
  }
}

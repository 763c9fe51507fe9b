// What a line means. The order is decided here and nowhere else:
//   1. empty: the next probe                     5. a wish about the last match ("not approvals",
//   2. "/...", "quit": a command                 "shorter", "and for a director?")
//   3. a number: that story of the list          6. words that name a probe of the story on the
//   4. a letter: that probe                         table ("lesson?", "what tradeoff?")
//                                                7. asked of the graph ("which story for ...",
//                                                   "backup for ...", "another one", "why not X")
//                                                8. anything else: a question to match
// A competency that is also a probe ("ownership") is a question, unless it ends in a question
// mark with a story on the table.

import Coaching
import Knowledge
import Matching

/// One line, understood.
package enum Intent: Equatable {
  case nextProbe
  case command(String)
  case story(number: Int)
  case probe(letter: Int)
  case namedProbe(ProbeID)
  case question(String)
  case backup(String)
  case another
  case whyNot(String)
  case wish(Wish.Change)
}

extension Intent {
  /// - Parameters:
  ///   - line: what was typed.
  ///   - table: what short words refer to.
  package static func of(_ line: String, table: Table, bank: Bank) -> Intent {
    let text = trimmed(line)
    if text.isEmpty { return .nextProbe }
    if text.hasPrefix("/") { return .command(String(text.dropFirst())) }
    if Wording.bareCommands.contains(text.lowercased()) { return .command(text.lowercased()) }
    if let number = Int(text), !table.stories.isEmpty { return .story(number: number) }
    if let letter = letter(text), table.chain != nil { return .probe(letter: letter) }
    if let wish = wish(text, table: table, bank: bank) { return wish }
    if let chain = table.chain, let probe = probe(named: text, chain: chain, bank: bank) {
      return .namedProbe(probe)
    }
    return askedOfGraph(text, table: table) ?? .question(withoutFrame(text))
  }

  // MARK: Steps, in the order of the list above

  private static func letter(_ text: String) -> Int? {
    let bare = text.lowercased().filter { $0 != ")" && $0 != "?" && $0 != "." }
    guard bare.count == 1, let value = bare.utf8.first, (97...122).contains(value) else {
      return nil
    }
    return Int(value - 97)
  }

  /// A short line all of whose telling words belong to one probe.
  private static func probe(named text: String, chain: ProbeChain, bank: Bank) -> ProbeID? {
    let asks = text.hasSuffix("?")
    let words = telling(text)
    guard words.count <= 4, asks || words.count <= 3 else { return nil }
    if !asks && isArea(text, bank) { return nil }
    if let whole = bank.probes.first(where: { telling($0.name) == words && !words.isEmpty }) {
      return whole.id
    }
    let offered = chain.offered.compactMap(bank.probe)
    let candidates = offered + bank.probes.filter { probe in !offered.contains(probe) }
    // "why?" has no telling word: it names the probe that lists "why".
    let wanted = words.isEmpty ? plainWords(text) : words
    guard asks || !words.isEmpty else { return nil }
    return candidates.first { probe in
      let names = probe.words.flatMap { words.isEmpty ? plainWords($0) : telling($0) }
      return !wanted.isEmpty && wanted.allSatisfy { word in names.contains(word) }
    }?.id
  }

  private static func askedOfGraph(_ text: String, table: Table) -> Intent? {
    let lower = text.lowercased()
    for frame in Wording.backup where lower.hasPrefix(frame) {
      let rest = trimmed(String(text.dropFirst(frame.count)))
      if rest.isEmpty, table.match != nil { return .another }
      return rest.isEmpty ? nil : .backup(withoutFrame(rest))
    }
    let bare = lower.filter { $0 != "?" && $0 != "." && $0 != "!" }
    if Wording.another.contains(bare), table.match != nil { return .another }
    for frame in Wording.whyNot where lower.hasPrefix(frame) && table.match != nil {
      let rest = trimmed(String(text.dropFirst(frame.count)).filter { $0 != "?" })
      if !rest.isEmpty { return .whyNot(rest) }
    }
    return nil
  }

  private static func wish(_ text: String, table: Table, bank: Bank) -> Intent? {
    guard table.match != nil else { return nil }
    return Wish.change(asked: text, bank: bank).map { .wish($0) }
  }

  /// "which story for conflict?" -> "conflict?"
  private static func withoutFrame(_ text: String) -> String {
    let lower = text.lowercased()
    for frame in Wording.storyFor where lower.hasPrefix(frame) {
      let rest = trimmed(String(text.dropFirst(frame.count)))
      if !rest.isEmpty { return rest }
    }
    return text
  }

  // MARK: Words

  private static func isArea(_ text: String, _ bank: Bank) -> Bool {
    let lower = plainWords(text).joined(separator: " ")
    return bank.areas.contains { area in
      area.id.text == lower || area.name.lowercased() == lower || area.words.contains(lower)
    }
  }

  /// Lower-case words without punctuation; "trade-off" is "tradeoff".
  private static func plainWords(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "/" || $0 == "," }
      .map { word in String(word.filter { $0.isLetter || $0.isNumber }) }
      .filter { !$0.isEmpty }
  }

  /// The same without the words that any probe may have, plural s taken off.
  private static func telling(_ text: String) -> [String] {
    plainWords(text).filter { !Wording.small.contains($0) }
      .map { $0.count > 3 && $0.hasSuffix("s") && !$0.hasSuffix("ss") ? String($0.dropLast()) : $0 }
  }

  private enum Wording {
    static let storyFor = [
      "which story is best for ", "which story should i tell for ", "which story should i use for ",
      "which story fits ", "which story for ", "what story for ", "which stories for ",
      "what should i tell for ", "best story for ", "story for ", "which one for ",
    ]
    static let backup = [
      "which backup for ", "what's my backup for ", "what is my backup for ", "backup story for ",
      "a backup for ", "backup for ", "second story for ", "which backup", "backup",
    ]
    static let another: Set = [
      "another one", "another", "another story", "other one", "next story", "something else",
      "a different one", "a different story", "different story", "what else", "give me another",
      "give me another one",
    ]
    static let whyNot = ["why not the ", "why not my ", "why not "]
    /// Commands that people type without a slash, and that nobody asks as a question.
    static let bareCommands: Set = [
      "quit", "exit", "help", "stories", "answers", "themes", "areas",
    ]
    static let small: Set = [
      "what", "whats", "the", "a", "an", "your", "you", "my", "was", "is", "were", "are", "did",
      "do", "and", "about", "how", "of", "any", "it", "that", "there", "which", "ok", "so", "why",
      "then", "for", "in", "this", "to", "me", "tell", "i", "on", "have", "had", "s",
    ]
  }
}

/// Without blanks at both ends.
func trimmed(_ text: String) -> String {
  var slice = Substring(text)
  while let first = slice.first, first.isWhitespace { slice.removeFirst() }
  while let last = slice.last, last.isWhitespace { slice.removeLast() }
  return String(slice)
}

// What a line means. The order is decided here and nowhere else:
//   1. empty: the next probe
//   2. "/...", or a command that needs no slash ("quit", "?"): a command
//   3. a number: that story of the list
//   4. a letter: that probe of those shown last
//   5. a wish about the last match ("not approvals", "shorter", "and for a director?")
//   6. words that name a probe of the story on the table ("lesson?", "so what?", "tell me more")
//   7. asked of the graph ("which story for ...", "backup for ...", "another one", "why not X")
//   8. a short line that leans on the story in a probe's words ("how did they take that?")
//   9. what is told after a probe, not asked ("We chose events because ..."): an answer
//  10. the name of an answer or a story ("q7", "delegation", "show me the preview")
//  11. a lone word that is nearly a command's name, and no word of the catalogue ("hlep")
//  12. a line after a story that means a probe in other words ("did anyone push back?"), as the
//      encoder hears it
//  13. anything else: a question to match
// A competency that is also a probe ("ownership") is a question, unless it ends in a question
// mark with a story on the table. What asks for an event of its own ("tell me about a time ...")
// is never a probe.

import Coaching
import Knowledge
import Language
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
  /// Something told; the coach takes questions here, and says where answers are heard.
  case answer
  /// A story of the person's, by its name.
  case show(StoryID)
  /// A word that looks like a command; its name is offered, never run.
  case nearCommand(String)
}

extension Intent {
  /// - Parameters:
  ///   - line: what was typed.
  ///   - table: what short words refer to.
  ///   - isWord: whether a word stands in the catalogue; asked only of words near a command.
  ///   - heard: the probe that a line means, whatever its words; asked last, and only with a story
  ///     on the table.
  package static func of(
    _ line: String, table: Table, bank: Bank, isWord: (String) -> Bool,
    heard: (String) -> ProbeID?
  ) -> Intent {
    let text = line.trimmed
    if text.isEmpty { return .nextProbe }
    if text.hasPrefix("/") { return .command(String(text.dropFirst())) }
    if text == "?" { return .command("help") }
    if let command = CommandTable.plainWords[Words.plain(text).joined(separator: " ")] {
      return .command(command)
    }
    if let number = Int(text), !table.stories.isEmpty { return .story(number: number) }
    if let letter = letter(text), table.chain != nil { return .probe(letter: letter) }
    if let wish = wish(lastClause(text), table: table, bank: bank) { return wish }
    let wording = table.chain.map { ProbeWording(bank.probes, first: $0.offered) }
    if text.hasSuffix("?") || !isArea(text, bank),
      let probe = wording?.named(text) ?? wording?.named(lastClause(text))
    {
      return .namedProbe(probe)
    }
    if let asked = askedOfGraph(text, table: table, bank: bank) { return asked }
    if let probe = wording?.meant(lastClause(text)) { return .namedProbe(probe) }
    if isTold(text, table) { return .answer }
    if let named = named(text, bank) { return named }
    if let command = nearCommand(text, bank, isWord) { return .nearCommand(command) }
    if let wording, wording.mayFollow(lastClause(text)), let probe = heard(lastClause(text)) {
      return bank.probe(probe) == nil ? .question(withoutFrame(text)) : .namedProbe(probe)
    }
    return .question(withoutFrame(text))
  }

  // MARK: Steps, in the order of the list above

  private static func letter(_ text: String) -> Int? {
    let bare = text.lowercased().filter { $0 != ")" && $0 != "?" && $0 != "." }
    guard bare.count == 1, let value = bare.utf8.first, (97...122).contains(value) else {
      return nil
    }
    return Int(value - 97)
  }

  private static func askedOfGraph(_ text: String, table: Table, bank: Bank) -> Intent? {
    let lower = text.lowercased()
    for frame in Wording.backup where lower.hasPrefix(frame) {
      let rest = text.dropFirst(frame.count).trimmed
      return rest.contains(where: \.isLetter) ? .backup(withoutFrame(rest)) : .another
    }
    let bare = withoutHesitation(lastClause(lower).filter { !"?.!".contains($0) })
    let asksForBackup = bare.hasSuffix(" backup") && Words.plain(bare).count <= 5
    if asksForBackup || Wording.another.contains(bare) { return .another }
    for frame in Wording.whyNot where lower.hasPrefix(frame) {
      let rest = String(text.dropFirst(frame.count)).filter { $0 != "?" }.trimmed
      let isMeant = table.match != nil || bank.story(called: rest) != nil
      if isMeant && !rest.isEmpty { return .whyNot(rest) }
    }
    return nil
  }

  /// Without "hm", "ok" and the like at its beginning.
  private static func withoutHesitation(_ text: String) -> String {
    var words = text.trimmed.split(separator: " ")
    while words.count > 1, let first = words.first, Wording.hesitation.contains(String(first)) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// A sentence of the person's own after a follow-up was asked.
  private static func isTold(_ text: String, _ table: Table) -> Bool {
    guard let chain = table.chain, !chain.trail.isEmpty, !text.hasSuffix("?") else { return false }
    let words = Words.plain(text)
    let asks = words.dropFirst().first.map(Wording.asking.contains) ?? false
    let tags = words.last.map(["right", "correct", "huh"].contains) ?? false
    return words.count >= 5 && !asks && !tags
      && words.first.map(Wording.telling.contains) ?? false
  }

  private static func wish(_ text: String, table: Table, bank: Bank) -> Intent? {
    guard let change = Wish.change(asked: text, bank: bank) else { return nil }
    // "What about a manager?" may be a question of its own where nothing was asked before.
    switch change {
    case .audience, .elsewhere: return table.match == nil ? nil : .wish(change)
    case .without, .withNumbers, .shorter: return .wish(change)
    }
  }

  /// "which story for conflict?" -> "conflict?"
  private static func withoutFrame(_ text: String) -> String {
    let lower = text.lowercased()
    for frame in Wording.storyFor where lower.hasPrefix(frame) {
      let rest = text.dropFirst(frame.count).trimmed
      if !rest.isEmpty { return rest }
    }
    return text
  }

  // MARK: Words

  /// What a wish is said in: "that sounds weak. another one" -> "another one"; "ok, shorter
  /// please" -> "shorter". A line with a question in it stays whole.
  private static func lastClause(_ line: String) -> String {
    let isPolite = line.lowercased().hasSuffix(" please")
    let text = isPolite ? line.dropLast(7).trimmed : line
    let end = text.lastIndex { !"?.! ".contains($0) } ?? text.startIndex
    guard let cut = text[..<end].lastIndex(where: { ".!;,".contains($0) }),
      !text[..<cut].contains("?")
    else { return text }
    let lead = Words.plain(String(text[..<cut]))
    guard lead.count <= 6, lead.first.map({ !Wording.asking.contains($0) }) ?? true else {
      return text
    }
    return text[text.index(after: cut)...].trimmed
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
      "give me another one", "give me a different one", "can you give me another",
      "can you give me another one", "can you give me a different one", "a different example",
      "another example", "can you give me another example", "can you give me a different example",
      "give me another example", "give me a different example", "do you have another",
      "do you have another one", "have you got another", "what else do you have", "anything else",
      "not that one",
      "not this one", "not that", "not this",
      "not that story", "not this story", "the next one", "next one",
    ]
    static let hesitation: Set = [
      "hm", "hmm", "hm,", "hmm,", "uh", "um", "ok", "okay", "ok,", "and", "so", "well", "well,",
    ]
    /// How a question of its own begins.
    static let asking: Set = [
      "tell", "describe", "give", "share", "which", "what", "whats", "why", "how", "who", "when",
      "where", "have", "do", "did", "can", "could", "story", "best",
    ]
    /// How an answer begins, and no question.
    static let telling: Set = [
      "i", "we", "my", "our", "because", "it", "they", "he", "she", "after", "yes", "no", "well",
      "so", "at", "then", "actually", "honestly", "there", "both",
    ]
    static let whyNot = ["why not the ", "why not my ", "why not "]
  }
}

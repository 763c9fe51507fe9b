// One sitting: what the coach knows, what lies on the table, and where it is shown.
// Commands run in it; the conversation keeps it going.

import Coaching
import Knowledge
import Language
import Matching

/// What a command has at hand.
package final class Session {
  package private(set) var bank: Bank
  package let terminal: any Terminal
  /// What changing the person's files needs; nil where nothing may be changed.
  package let desk: Desk?
  /// What the person has set.
  package let preferences: Preferences
  /// Word lists that answers are read with, made ready when the first answer comes.
  private(set) lazy var words = Vocabulary(words: bank.words)
  /// What the last reply left on the table.
  package var table = Table()
  /// For how many questions a story was told in this sitting: chosen by its number. Being listed or
  /// asked on about is not enough, so that asking around changes nothing.
  private(set) var told: [StoryID: Int] = [:]
  /// The level that suggestions are held against.
  var level: Level
  /// Whether the answer of the last command was yes; the exit code follows it.
  package var verdict = Verdict.yes
  /// Whether the way out was told already.
  var saidHowToLeave = false
  /// Set by `/quit`.
  var isOver = false
  private let makeMatcher: (Bank) -> Matcher
  private let readWhole: (() -> Bank)?
  private var madeMatcher: Matcher?
  private var readBank: Bank?
  private var foundDisagreements: [Disagreement]?
  /// Areas whose meaning was shown in this sitting: once is enough.
  var explained: Set<AreaID> = []
  /// Stories whose marks were offered in this sitting.
  var offeredMarks: Set<StoryID> = []

  /// - Parameter readWhole: reads the bank with its catalogue; nil where `bank` has it.
  package init(
    bank: Bank, terminal: any Terminal, desk: Desk? = nil,
    preferences: Preferences = Preferences(), readWhole: (() -> Bank)? = nil,
    makeMatcher: @escaping (Bank) -> Matcher
  ) {
    self.bank = bank
    self.readWhole = readWhole
    self.terminal = terminal
    self.desk = desk
    self.preferences = preferences
    self.makeMatcher = makeMatcher
    level = bank.settings.level
  }

  /// Made when the first question comes: commands that don't match need no model.
  package var matcher: Matcher {
    let matcher = madeMatcher ?? makeMatcher(bank)
    madeMatcher = matcher
    return matcher
  }

  /// The bank with the wordings of the catalogue, which a kept model otherwise spares.
  var wholeBank: Bank {
    let whole = readBank ?? readWhole?() ?? bank
    readBank = whole
    return whole
  }

  /// Places that say different things, found when the first figure is spoken.
  var disagreements: [Disagreement] {
    let found =
      foundDisagreements
      ?? Coaching.disagreements(in: bank) { terminal.progress(Wording.comparing, $0) }
    foundDisagreements = found
    return found
  }

  /// Whether a word stands in the catalogue, so that it may well be meant as it is.
  func knows(_ word: String) -> Bool {
    wholeBank.themes.contains { theme in
      ([theme.name, theme.about] + theme.questions.map(\.text)).contains { text in
        Words.plain(text).contains(word)
      }
    }
  }

  /// Reads the folder anew, after it was changed. What lies on the table stays there.
  func reload() {
    guard let desk else { return }
    bank = desk.readBank()
    (madeMatcher, readBank, foundDisagreements) = (nil, nil, nil)
    guard let chain = table.chain, let story = bank.story(chain.story.id) else { return }
    table.chain = ProbeChain(
      bank: bank, story: story, answer: chain.answer.flatMap { bank.answer($0.id) },
      areas: table.match?.areas.map(\.id) ?? story.shows.map(\.id))
  }

  /// The story on the table is being told; once for each question counts.
  func tellsStory() {
    guard let story = table.story, table.told.insert(story).inserted else { return }
    told[story, default: 0] += 1
  }

  /// Lays out a reply and writes it.
  func show(_ lay: (inout Page) -> Void) {
    var page = Page(width: terminal.width, colours: terminal.colours)
    lay(&page)
    terminal.write(page.text)
  }

  /// All lines that are still to come.
  func readRest() -> String {
    var lines: [String] = []
    while case .line(let line) = terminal.readLine(Prompt()) { lines.append(line) }
    return lines.joined(separator: "\n")
  }

  /// A text with its `{numbers}` filled in, or visibly missing.
  func filled(_ text: String) -> String { Placeholders.shown(text, in: bank) }
}

// MARK: - Wording

extension Session {
  private enum Wording {
    static let comparing = "Comparing stories"
  }
}

/// Whether a question had an answer: "no" exits 1.
package enum Verdict: Sendable {
  case yes, no
}

// One sitting: what the coach knows, what lies on the table, and where it is shown.
// Commands run in it; the conversation keeps it going.

import Coaching
import Knowledge
import Matching

/// What a command has at hand.
package final class Session {
  package let bank: Bank
  package let terminal: any Terminal
  /// Made when the first question comes: commands that don't match need no model.
  package private(set) lazy var matcher: Matcher = makeMatcher()
  /// Word lists that answers are read with, made ready when the first answer comes.
  package private(set) lazy var words = Vocabulary(words: bank.words)
  /// What the last reply left on the table.
  package var table = Table()
  /// How often a story was put first in this sitting.
  package var told: [StoryID: Int] = [:]
  /// The level that suggestions are held against.
  package var level: Level
  /// Whether the answer of the last command was yes; the exit code follows it.
  package var outcome = Outcome.yes
  /// Set by `/quit`.
  package var isOver = false
  /// The bank with the wordings of the catalogue, which a kept model otherwise spares.
  package private(set) lazy var wholeBank: Bank = readWhole?() ?? bank
  private let makeMatcher: () -> Matcher
  private let readWhole: (() -> Bank)?

  /// - Parameter readWhole: reads the bank with its catalogue; nil where `bank` has it.
  package init(
    bank: Bank, terminal: any Terminal, readWhole: (() -> Bank)? = nil,
    makeMatcher: @escaping () -> Matcher
  ) {
    self.bank = bank
    self.readWhole = readWhole
    self.terminal = terminal
    self.makeMatcher = makeMatcher
    level = bank.settings.level
  }

  /// Lays out a reply and writes it.
  package func show(_ lay: (inout Page) -> Void) {
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
  package func filled(_ text: String) -> String { Figures.shown(text, in: bank) }
}

/// What short lines refer to: a number to a story of the list, a letter to a probe.
package struct Table {
  package var match: Match?
  package var wish = Wish()
  /// Stories as they were numbered on the screen, from 1.
  package var stories: [StoryID] = []
  package var chain: ProbeChain?
  package var story: StoryID? { chain?.story.id }
  package init() {}
}

/// Whether a question had an answer: "no" exits 1.
package enum Outcome: Sendable {
  case yes, no
}

// What ears know besides the line: what lies on the table, what there are names for. Filled by
// whoever keeps the table; nothing here changes it.

import Knowledge

/// The moment at which a line is typed.
package final class Moment {
  let bank: Bank
  let commands: CommandNames
  /// Whether stories are listed by number.
  package var hasList = false
  /// Whether a question was asked, so that a wish can refine it.
  package var wasAsked = false
  /// Follow-ups offered about the story that is told; nil: none is told.
  package var offered: [ProbeID]?
  /// Whether one of them was asked.
  package var wasProbed = false
  /// Whether a word stands in the catalogue; asked only of words near a command.
  package var isWord: (String) -> Bool = { _ in false }
  /// The follow-up that a line means, whatever its words, and how sure that is, 0...1.
  package var heard: (String) -> (probe: ProbeID, share: Double)? = { _ in nil }
  /// Probability that a line goes on with the story that is told.
  package var goesOn: (String) -> Double = { _ in 0 }
  /// The line before, where it was taken for a follow-up and may have been a question of its own.
  package var doubtful: String?
  /// From this share on it counts as heard.
  package var sureShare = 1.0
  /// The follow-ups by their words; nil: no story is told.
  private(set) lazy var wording = offered.map { ProbeWording(bank.probes, first: $0) }

  package init(bank: Bank, commands: CommandNames) {
    self.bank = bank
    self.commands = commands
  }

  /// Whether a text is the name of a theme, an area or one of its words.
  func isName(_ text: String) -> Bool {
    bank.thing(called: text, among: [.area, .theme], by: .wholeNames) != nil
  }

  /// Whether a text is the name of a story or an area.
  func isCalledSo(_ text: String) -> Bool {
    bank.thing(called: text, among: [.story, .area], by: .wholeNames) != nil
  }

  /// Whether a text is the name of an area or one of its words.
  func isArea(_ text: String) -> Bool {
    bank.thing(called: text, among: [.area], by: .wholeNames) != nil
  }
}

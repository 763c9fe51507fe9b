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

  /// Whether a text is the whole name of something of these kinds; an area's words are names, too.
  func isName(_ text: String, of kinds: Thing.Kind...) -> Bool {
    bank.thing(called: text, among: kinds, by: .wholeNames) != nil
  }

  /// The follow-up that a line surely means, whatever its words.
  func probe(meantBy line: String) -> ProbeID? {
    guard let heard = heard(line), heard.share >= sureShare, bank.probe(heard.probe) != nil else {
      return nil
    }
    return heard.probe
  }
}

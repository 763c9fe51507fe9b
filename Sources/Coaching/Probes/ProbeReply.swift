// What comes of asking a follow-up: what the person has for it, what is missing, what comes next.

import Knowledge

/// A probe, asked.
package struct ProbeReply: Sendable {
  package var probe: Probe
  /// What the person has for it, best first.
  package var support: [Support]
  /// Numbers that would be spoken here and have no figure yet.
  package var unfilled: [Number]
  /// The answer that was prepared for this follow-up, for this story or any.
  package var prepared: Answer?
  package var missing: MissingPart?
  /// What may be asked after it; at most two.
  package var next: [Probe]
}

/// A section of a story or an answer that serves a probe.
package struct Support: Hashable, Sendable {
  package var from: Owner
  package var section: Section
  /// What it says: its text without the bullets that only wait for a number.
  package var told: String

  init(from: Owner, section: Section, in bank: Bank) {
    self.from = from
    self.section = section
    told = section.told(in: bank)
  }
}

extension Section {
  /// Its text as it is said, without the bullets that only wait for a number.
  package func told(in bank: Bank) -> String {
    var items: [String] = []
    for line in spoken.split(separator: "\n", omittingEmptySubsequences: false) {
      let isBullet = line.drop { $0 == " " }.hasPrefix("- ")
      if isBullet || line.isEmpty || items.isEmpty || items.last == "" {
        items.append(String(line))
      } else {
        items[items.count - 1] += "\n" + line
      }
    }
    let told = items.filter { !isWaiting($0, in: bank) }.drop { $0.isEmpty }
    return told.joined(separator: "\n")
  }

  /// A bullet with numbers in it, all of them still to fill.
  private func isWaiting(_ item: String, in bank: Bank) -> Bool {
    guard item.drop(while: { $0 == " " }).hasPrefix("- ") else { return false }
    let numbers = Placeholders.references(in: item).compactMap { bank.number($0.id) }
    return !numbers.isEmpty && numbers.allSatisfy(\.isWaiting)
  }
}

/// A section that is still to write, and the file it belongs in.
package struct MissingPart: Hashable, Sendable {
  package var section: String
  package var file: String
}

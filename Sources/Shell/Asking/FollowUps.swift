// The follow-ups that are offered, by letter.

import Coaching
import Knowledge

extension Page {
  /// The follow-ups that are offered, by letter.
  mutating func followUps(of chain: ProbeChain?, bank: Bank) {
    guard let chain else { return }
    let offers = chain.offered.enumerated().compactMap { index, id in
      bank.probe(id).map { lettered(index, $0.name) }
    }
    line([.bold("They will ask:"), Span(offers.joined(separator: "\u{A0} "))], indent: 1, hang: 4)
  }
}

// The follow-ups that are offered, by letter.

import Coaching
import Knowledge

extension Page {
  /// The follow-ups that are offered, by letter.
  mutating func followUps(of chain: ProbeChain?, bank: Bank) {
    guard let chain else { return }
    let offers = chain.lettered(in: bank).joined(separator: "\u{A0} ")
    line([.bold("They will ask:"), Span(offers)], indent: 1, hang: 4)
  }
}

extension ProbeChain {
  /// "a) what tradeoff?" and so on.
  func lettered(in bank: Bank) -> [String] {
    offered.enumerated().compactMap { index, id in
      bank.probe(id).map { Shell.lettered(index, $0.name) }
    }
  }
}

// How a match looks when no story is told: what the gap is, and what can be done about it.

import Coaching
import Knowledge
import Language
import Matching

extension MatchPage {
  func layDecline(_ decline: Decline, on page: inout Page) {
    guard match.asksForStory else { return page.line(match.whyNone(in: session.bank) ?? "") }
    layGap(decline, on: &page)
  }

  private func layGap(_ decline: Decline, on page: inout Page) {
    if session.bank.stories.isEmpty { return FirstStory.lay(on: &page) }
    if match.suggestions.isEmpty && wish.isNarrow { return layDeadEnd(on: &page) }
    let why = match.whyNone(in: session.bank) ?? ""
    page.line([.bold(wish.isNarrow ? DeclineWording.noneOfTheRest : why)])
    if wish.isNarrow { page.line(putAside, indent: 2) }
    if case .contrary = decline {
      page.line(DeclineWording.turnRound, indent: 2)
    } else if let missing = match.missing(in: session.bank) {
      page.line("The gap: \(missing.sentence).", indent: 2)
    }
    let area = match.areas.first.flatMap { session.bank.area($0.id) }
    var next: [String] = []
    if !match.suggestions.isEmpty { next.append("1 tells the nearest") }
    if let area { next.append("/stories \(area.id) shows what comes near") }
    if wish.isNarrow { next.append(DeclineWording.startOver) }
    page.line("Next: " + next.joined(separator: "; ") + ".", indent: 2)
  }

  /// A wish that leaves no story at all: what was on the table stays there.
  private func layDeadEnd(on page: inout Page) {
    page.line([.bold(DeclineWording.noneLeft), Span(putAside + ".")])
    let kept = session.table.story.flatMap(session.bank.story)
    page.line(
      "Next: " + (kept.map { "\($0.title) stays on the table; " } ?? "") + DeclineWording.startOver
        + ".",
      indent: 2)
  }

  /// What the wishes have taken off the list.
  private var putAside: String {
    let names = session.bank.stories.filter { wish.without.contains($0.id) }.map(\.id.text)
    let limits = [
      names.isEmpty ? nil : "put aside: \(names.joined(separator: ", "))",
      wish.withNumbers ? DeclineWording.onlyNumbers : nil,
    ].compactMap { $0 }
    return "(" + limits.joined(separator: "; ") + ")"
  }

  enum DeclineWording {
    static let noneOfTheRest = "None of the other stories fits well."
    static let turnRound = "Tell it only if you say so first, and what you took from it."
    static let noneLeft = "No story is left"
    static let onlyNumbers = "only stories with a figure that is filled in"
    static let startOver = "ask the question again to start over"
  }
}

extension Wish {
  /// Whether it takes stories off the list.
  var isNarrow: Bool { !without.isEmpty || withNumbers }
}

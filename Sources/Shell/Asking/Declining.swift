// How a match looks when no story is told: what the gap is, and what can be done about it.

import Coaching
import Knowledge
import Language
import Matching

extension MatchPage {
  func layDecline(_ decline: Decline, on page: inout Page) {
    switch decline {
    case .outOfScope(let id):
      let name = isSure(of: id) ? session.bank.theme(id).map { " (\($0.name.lowerFirst))" } : nil
      page.line("\(DeclineWording.noStoryAsked)\(name ?? ""): \(DeclineWording.outOfScope)")
    case .notUnderstood(let why): page.line(why)
    case .noStory: layGap(on: &page)
    }
  }

  /// Whether the kind of a question out of scope is sure enough to be named.
  private func isSure(of theme: ThemeID) -> Bool {
    match.themes.first { $0.id == theme }.map { $0.score >= Self.sureKind } ?? false
  }
  /// Likelier than all other kinds together.
  private static let sureKind = 0.5

  private func layGap(on page: inout Page) {
    let theme = match.likelyTheme(in: session.bank).flatMap(session.bank.theme)
    let area = match.areas.first.flatMap { session.bank.area($0.id) }
    let nearest = match.suggestions.first.flatMap { first in
      session.bank.story(first.story).map { " (nearest: \($0.title), \(twoDigits(first.score)))" }
    }
    if session.bank.stories.isEmpty { return FirstStory.lay(on: &page) }
    if match.suggestions.isEmpty && wish.isNarrow { return layDeadEnd(on: &page) }
    page.line([
      .bold(
        wish.isNarrow ? DeclineWording.noneOfTheRest : DeclineWording.noFit + (nearest ?? "") + ".")
    ]
    )
    if wish.isNarrow { page.line(putAside, indent: 2) }
    if let theme {
      let area = area.map { ", under \($0.name.lowerFirst)" } ?? ""
      let field = match.foreignField.map { "; no story of yours is about \($0)" } ?? ""
      page.line("The gap: \(theme.name.lowerFirst)\(area)\(field).", indent: 2)
    }
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
    static let noStoryAsked = "No story is asked for here"
    static let outOfScope =
      "answer it plainly. Ask me for a time when something happened, or what you are like at work."
    static let noFit = "No story of yours fits well"
    static let noneOfTheRest = "None of the other stories fits well."
    static let noneLeft = "No story is left"
    static let onlyNumbers = "only stories with a figure that is filled in"
    static let startOver = "ask the question again to start over"
  }
}

extension Wish {
  /// Whether it takes stories off the list.
  var isNarrow: Bool { !without.isEmpty || withNumbers }
}

extension Match {
  /// The theme that the prompt is most likely about, of those that stories tell.
  func likelyTheme(in bank: Bank) -> ThemeID? {
    themes.first { bank.theme($0.id)?.inScope ?? false }?.id
  }
}

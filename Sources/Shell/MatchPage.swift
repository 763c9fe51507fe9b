// How a match looks: what is asked for, the stories with their reasons, what comes next.

import Coaching
import Knowledge
import Matching

/// Lays out one match.
struct MatchPage {
  /// Stories that are listed at most: one to tell, one or two in reserve.
  static let listed = 3
  let session: Session
  let match: Match
  let wish: Wish

  func lay(on page: inout Page) {
    if let decline = match.decline, match.fit == .none {
      layDecline(decline, on: &page)
    } else {
      layStories(on: &page)
    }
  }

  // MARK: Stories

  private func layStories(on page: inout Page) {
    layMeaning(on: &page)
    page.gap()
    if match.fit == .stretch { page.line([.warning(Wording.stretch)], indent: 1) }
    for (index, suggestion) in match.suggestions.prefix(Self.listed).enumerated() {
      lay(suggestion, number: index + 1, on: &page)
    }
    layAudience(on: &page)
    page.gap()
    page.followUps(of: session.table.chain, bank: session.bank)
  }

  /// What the question was taken as; what the area means, the first time it comes up.
  private func layMeaning(on page: inout Page) {
    let names = themes.compactMap(session.bank.theme).map { lowerFirst($0.name) }
    let taken = names.isEmpty ? "" : "Taken as: \(names.joined(separator: ", or "))."
    guard let area = match.areas.first.flatMap({ session.bank.area($0.id) }) else {
      return page.line([.dim(taken)])
    }
    if session.explained.insert(area.id).inserted {
      page.line([.bold(area.name + ":"), Span(area.meaning)])
      if !taken.isEmpty { page.line([.dim(taken)]) }
    } else {
      page.line([.bold(area.name + "."), .dim(taken)])
    }
  }

  /// The theme that the question is most likely about; and the one that chose the first story,
  /// where that is another.
  private var themes: [ThemeID] {
    guard let likely = match.likelyTheme(in: session.bank) else { return [] }
    guard let chosen = match.suggestions.first?.reasons.lazy.compactMap(\.theme).first,
      chosen != likely
    else { return [likely] }
    return [likely, chosen]
  }

  private func lay(_ suggestion: Suggestion, number: Int, on page: inout Page) {
    guard let story = session.bank.story(suggestion.story) else { return }
    page.line(
      [Span("\(number)\u{A0}"), .accent(suggestion.role.shown + ":"), .bold(story.title)],
      indent: 1, hang: 4)
    layReasons(suggestion, most: number == 1 ? 3 : 2, on: &page)
  }

  /// The answer that was prepared with it, and what else speaks for it.
  func layReasons(_ suggestion: Suggestion, most: Int, on page: inout Page) {
    if let answer = suggestion.answer.flatMap(session.bank.answer) {
      page.line(
        "prepared as \(answer.id.text.uppercased()): \(lowerFirst(answer.title))", indent: 4,
        hang: 6)
    }
    let known = Set(themes)
    let reasons = suggestion.reasons.compactMap { reason in
      reason.shown(besides: suggestion.answer, themes: known, bank: session.bank)
    }
    guard !reasons.isEmpty else { return }
    page.line(
      [.dim("why:"), Span(reasons.prefix(most).joined(separator: "; "))], indent: 4, hang: 9)
  }

  private func layAudience(on page: inout Page) {
    guard let level = wish.level,
      let area = match.areas.first.flatMap({ session.bank.area($0.id) }),
      let signal = area.signals[level]
    else { return }
    page.line(
      [.bold("For that audience"), Span("(\(level.rawValue)): \(signal)")], indent: 1, hang: 4)
  }

  // MARK: Declining

  private func layDecline(_ decline: Decline, on page: inout Page) {
    switch decline {
    case .outOfScope(let id):
      let theme = session.bank.theme(id)
      page.line(
        "No story is asked for here (\(lowerFirst(theme?.name ?? id.text))): \(Wording.outOfScope)")
    case .notUnderstood(let why): page.line(why)
    case .noStory: layGap(on: &page)
    }
  }

  private func layGap(on page: inout Page) {
    let theme = match.likelyTheme(in: session.bank).flatMap(session.bank.theme)
    let area = match.areas.first.flatMap { session.bank.area($0.id) }
    let nearest = match.suggestions.first.flatMap { first in
      session.bank.story(first.story).map { " (nearest: \($0.title), \(twoDigits(first.score)))" }
    }
    if session.bank.stories.isEmpty { return page.line(Wording.noStory) }
    if match.suggestions.isEmpty && wish.isNarrow { return layDeadEnd(on: &page) }
    page.line([.bold(wish.isNarrow ? Wording.noneOfTheRest : Wording.noFit + (nearest ?? "") + ".")]
    )
    if wish.isNarrow { page.line(putAside, indent: 2) }
    if let theme {
      page.line(
        "The gap: \(lowerFirst(theme.name))\(area.map { ", under \(lowerFirst($0.name))" } ?? "").",
        indent: 2)
    }
    var next: [String] = []
    if !match.suggestions.isEmpty { next.append("1 tells the nearest") }
    if let area { next.append("/stories \(area.id) shows what comes near") }
    if wish.isNarrow { next.append(Wording.startOver) }
    page.line("Next: " + next.joined(separator: "; ") + ".", indent: 2)
  }

  /// A wish that leaves no story at all: what was on the table stays there.
  private func layDeadEnd(on page: inout Page) {
    page.line([.bold(Wording.noneLeft), Span(putAside + ".")])
    let kept = session.table.story.flatMap(session.bank.story)
    page.line(
      "Next: " + (kept.map { "\($0.title) stays on the table; " } ?? "") + Wording.startOver + ".",
      indent: 2)
  }

  /// What the wishes have taken off the list.
  private var putAside: String {
    let names = session.bank.stories.filter { wish.without.contains($0.id) }.map(\.id.text)
    let limits = [
      names.isEmpty ? nil : "put aside: \(names.joined(separator: ", "))",
      wish.withNumbers ? Wording.onlyNumbers : nil,
    ].compactMap { $0 }
    return "(" + limits.joined(separator: "; ") + ")"
  }

  enum Wording {
    static let outOfScope =
      "answer it plainly. Ask me for a time when something happened, or what you are like at work."
    static let stretch = "A stretch: no story of yours is quite about this."
    static let noFit = "No story of yours fits well"
    static let noneOfTheRest = "None of the other stories fits well."
    static let noStory =
      "You have no story yet: write one in stories/ (the folder's README.md shows how), then ask."
    static let noneLeft = "No story is left"
    static let onlyNumbers = "only stories with a figure that is filled in"
    static let startOver = "the question again starts over"
  }
}

extension Role {
  /// As it stands beside a suggestion. "Primary" and "backup" are ranks of stories.
  package var shown: String {
    switch self {
    case .primary: "tell first"
    case .backup: "in reserve"
    }
  }
}

extension Rank {
  /// As it stands beside a story.
  var shown: String {
    switch self {
    case .primary: "primary story"
    case .backup: "backup story"
    case .anecdote: "anecdote"
    }
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

extension Reason {
  /// The theme by which it speaks for a story.
  fileprivate var theme: ThemeID? {
    switch kind {
    case .tells(let id, _), .inferredTheme(let id): id
    default: nil
    }
  }

  /// The reason where the question's themes and the prepared answer stand above it already; nil
  /// where nothing is left to say.
  fileprivate func shown(besides answer: AnswerID?, themes: Set<ThemeID>, bank: Bank) -> String? {
    switch kind {
    case .answer(let id) where id == answer: "\(id.text.uppercased()) asks nearly this"
    case .near(let id) where id == answer: nil
    case .tells(let id, .primary) where themes.contains(id): Wording.marked
    case .tells(let id, .backup) where themes.contains(id): Wording.reserve
    case .inferredTheme(let id) where themes.contains(id): Wording.inferred
    default: sentence(bank: bank)
    }
  }

  private enum Wording {
    static let marked = "you marked it for this"
    static let reserve = "you keep it in reserve for this"
    static let inferred = "its text shows this (inferred)"
  }
}

/// 0.314 -> "0.31".
func twoDigits(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

/// 0 -> "a"; after "z" it begins again.
func letter(_ index: Int) -> String {
  String(UnicodeScalar(UInt8(97 + index % 26)))
}

/// "a) what tradeoff?", kept on one row where it fits.
func lettered(_ index: Int, _ name: String) -> String {
  "\(letter(index))) \(lowerFirst(name))".replacing(" ", with: "\u{A0}")
}

extension Page {
  /// The first three follow-ups that are offered, by letter.
  mutating func followUps(of chain: ProbeChain?, bank: Bank) {
    guard let chain else { return }
    let offers = chain.offered.prefix(3).enumerated().compactMap { index, id in
      bank.probe(id).map { lettered(index, $0.name) }
    }
    line([.bold("They will ask:"), Span(offers.joined(separator: "\u{A0} "))], indent: 1, hang: 4)
  }
}

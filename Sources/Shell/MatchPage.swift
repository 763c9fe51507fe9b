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
    if let area = match.areas.first.flatMap({ session.bank.area($0.id) }) {
      page.line([.bold(area.name + ":"), Span(area.meaning)])
    }
    if let theme = match.theme.flatMap(session.bank.theme) {
      page.line([.dim("Taken as: \(lowerFirst(theme.name)).")])
    }
    page.gap()
    for (index, suggestion) in match.suggestions.prefix(Self.listed).enumerated() {
      lay(suggestion, number: index + 1, on: &page)
    }
    layAudience(on: &page)
    page.gap()
    page.followUps(of: session.table.chain, bank: session.bank)
  }

  private func lay(_ suggestion: Suggestion, number: Int, on page: inout Page) {
    guard let story = session.bank.story(suggestion.story) else { return }
    var spans: [Span] = [
      .bold(story.title), .accent(number == 1 ? "primary" : "backup"),
    ]
    if number == 1, match.fit == .stretch { spans.append(.warning("a stretch")) }
    if let answer = suggestion.answer.flatMap(session.bank.answer) {
      spans.append(Span("prepared as \(answer.id.text.uppercased()):"))
      spans.append(Span(lowerFirst(answer.title)))
    }
    page.line([Span("\(number)\u{A0}")] + spans, indent: 1, hang: 4)
    let reasons = suggestion.reasons.prefix(number == 1 ? 3 : 2)
      .map { $0.sentence(bank: session.bank) }
    page.line([.dim("why:"), Span(reasons.joined(separator: "; "))], indent: 4, hang: 9)
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
    let theme = match.theme.flatMap(session.bank.theme)
    let area = match.areas.first.flatMap { session.bank.area($0.id) }
    var nearest = ""
    if let first = match.suggestions.first, let story = session.bank.story(first.story) {
      nearest = " (nearest: \(story.title), \(twoDigits(first.score)))"
    }
    page.line([.bold("No story of yours fits well"), Span(nearest + ".")])
    if let theme {
      page.line(
        "The gap: \(lowerFirst(theme.name))\(area.map { ", under \(lowerFirst($0.name))" } ?? "").",
        indent: 2)
    }
    var next: [String] = []
    if !match.suggestions.isEmpty { next.append("1 tells the nearest") }
    if let area { next.append("/stories \(area.id) shows what comes near") }
    page.line("Next: " + next.joined(separator: "; ") + ".", indent: 2)
  }

  enum Wording {
    static let outOfScope =
      "answer it plainly. Ask me for a time when something happened, or what you are like at work."
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

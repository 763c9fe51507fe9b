// How a match looks: what is asked for, the stories with their reasons, what comes next.

import Coaching
import Knowledge
import Language
import Matching

/// Lays out one match.
struct MatchPage {
  /// Stories that are listed at most: one to tell, one or two in reserve.
  static let listed = 3
  /// Reasons for the first story, and for those in reserve. By hand.
  private static let mostReasons = (first: 3, later: 2)
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
    if let caveat = match.caveat(in: session.bank) {
      page.line([.warning(caveat)], indent: 1)
    }
    for (index, suggestion) in match.suggestions.prefix(Self.listed).enumerated() {
      lay(suggestion, number: index + 1, on: &page)
    }
    layAudience(on: &page)
    page.gap()
    page.followUps(of: session.table.chain, bank: session.bank)
  }

  /// What the question was taken as; what the area means, the first time it comes up.
  private func layMeaning(on page: inout Page) {
    let names = match.taken(in: session.bank).map { $0.name.lowerFirst }
    let taken = names.isEmpty ? "" : "Taken as: \(names.joined(separator: "; or "))."
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

  private func lay(_ suggestion: Suggestion, number: Int, on page: inout Page) {
    guard let story = session.bank.story(suggestion.story) else { return }
    page.line(
      [Span("\(number)\u{A0}"), .accent(suggestion.role.shown + ":"), .bold(story.title)],
      indent: 1, hang: 4)
    layReasons(
      suggestion, most: number == 1 ? Self.mostReasons.first : Self.mostReasons.later, on: &page)
    if number == 1, story.shows.isEmpty, session.desk != nil,
      session.offeredMarks.insert(story.id).inserted
    {
      page.line([.dim(Wording.inferred(story.id))], indent: 4, hang: 6)
    }
  }

  /// The answer that was prepared with it, and what else speaks for it.
  func layReasons(_ suggestion: Suggestion, most: Int, on page: inout Page) {
    if let answer = suggestion.answer.flatMap(session.bank.answer) {
      page.line(
        "prepared as \(answer.id.text.uppercased()): \(answer.title.lowerFirst)", indent: 4,
        hang: 6)
    }
    let reasons = shown(suggestion).prefix(most)
    let against = suggestion.against(in: session.bank).prefix(most - 1).map { "but " + $0 }
    guard !reasons.isEmpty || !against.isEmpty else { return }
    page.line(
      [.dim("why:"), Span((reasons + against).joined(separator: "; "))], indent: 4, hang: 9)
  }

  /// What speaks for it, each thing once. Words of its text say more than what was inferred of it.
  private func shown(_ suggestion: Suggestion) -> [String] {
    let known = Set(match.taken(in: session.bank).map(\.id))
    let reasons = suggestion.reasons.filter { $0.points >= Reason.leastPoints }
    let quotes = reasons.filter(\.isQuote)
    let certain = reasons.filter { !$0.isInferred && !$0.isQuote }
    let told =
      !quotes.isEmpty ? quotes + certain : certain.isEmpty ? Array(reasons.prefix(1)) : reasons
    var seen: Set<String> = []
    return told.compactMap {
      $0.shown(besides: suggestion.answer, themes: known, bank: session.bank)
    }
    .filter { seen.insert($0).inserted }
  }

  private func layAudience(on page: inout Page) {
    guard let level = wish.level,
      let area = match.areas.first.flatMap({ session.bank.area($0.id) }),
      let signal = area.signals[level]
    else { return }
    page.line(
      [.bold("For that audience"), Span("(\(level.rawValue)): \(signal)")], indent: 1, hang: 4)
  }

  enum Wording {
    static func inferred(_ story: StoryID) -> String {
      "Read from its text: you marked no areas. /mark \(story) writes down what it shows."
    }
  }
}

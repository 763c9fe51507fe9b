// Why a story stands where it stands: the parts of its score, with the arithmetic.

import Knowledge
import Language
import Matching

/// Explains the ranking of the last match.
struct Explaining {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// Less is 0.00 in two digits.
  private static let leastShown = 0.005
  /// Reasons of the winner and themes that are shown. By hand.
  private static let most = 3

  /// The story that is on the table, or the first of the list.
  func explainFirst() throws {
    let match = try lastMatch()
    guard let id = session.table.story ?? match.suggestions.first?.story else {
      throw Refusal(Wording.nothingSuggested)
    }
    explain(id, in: match)
  }

  /// A story by any of its names, chosen or not.
  func explain(named words: [String]) throws {
    let match = try lastMatch()
    explain(try session.story(words).id, in: match)
  }

  private func lastMatch() throws -> Match {
    guard let match = session.table.match else { throw Refusal(Table.nothingAsked) }
    return match
  }

  private func explain(_ id: StoryID, in match: Match) {
    guard let story = session.bank.story(id) else { return }
    let reasons = session.matcher.explanation(of: id, in: match).filter {
      abs($0.points) >= Self.leastShown
    }
    let place = match.suggestions.firstIndex { $0.story == id }
    session.show { page in
      page.line([.bold(story.title), Span(standing(place, match))])
      for reason in reasons {
        page.item(
          .accent(signed(reason.points)), [Span(reason.sentence(bank: session.bank))], indent: 2)
      }
      if reasons.isEmpty { page.line(Wording.nothing, indent: 2) }
      page.item(.bold(signed(reasons.reduce(0) { $0 + $1.points })), ["in all"], indent: 2)
      if let first = match.suggestions.first, first.story != id,
        let winner = session.bank.story(first.story)
      {
        page.line("\(winner.title) stands first:", indent: 2)
        for reason in first.reasons.prefix(Self.most) {
          page.item(
            .accent(signed(reason.points)), [Span(reason.sentence(bank: session.bank))], indent: 4)
        }
      }
      if let understood = understood(match) { page.line("Taken as: \(understood).", indent: 2) }
    }
  }

  private func standing(_ place: Int?, _ match: Match) -> String {
    guard let place else { return "was not suggested" }
    if match.fit == .none { return place == 0 ? "is nearest, but does not fit" : "does not fit" }
    return place == 0 ? "stands first, a \(match.fit.rawValue) fit" : "stands \(ordinal(place + 1))"
  }

  /// The themes that the question may be about, those without a chance left out; nil for noise.
  private func understood(_ match: Match) -> String? {
    let themes = match.themes.prefix(Self.most).filter { $0.score >= Self.leastShown }.map {
      scored in
      let name = session.bank.theme(scored.id)?.name ?? scored.id.text
      return "\(name.lowerFirst) \(twoDigits(scored.score))"
    }
    return themes.isEmpty ? nil : themes.joined(separator: "; ")
  }

  private func ordinal(_ number: Int) -> String {
    switch number {
    case 2: "second"
    case 3: "third"
    default: "\(number)th"
    }
  }

  private func signed(_ points: Double) -> String {
    (points < 0 ? "-" : "+") + twoDigits(abs(points))
  }

  private enum Wording {
    static let nothingSuggested = "No story was suggested: there is nothing to explain."
    static let nothing = "Nothing connects it with this question."
  }
}

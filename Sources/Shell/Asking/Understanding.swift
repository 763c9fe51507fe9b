// What a match says of a question beside its stories: what the question was taken as, why no story is
// told, what is missing, what there is to say against what is told. Page and JSON have it from here.

import Knowledge
import Language
import Matching

extension Match {
  /// The theme that the prompt is most likely about, of those that stories tell.
  func likelyTheme(in bank: Bank) -> Theme? {
    themes.lazy.compactMap { bank.theme($0.id) }.first(where: \.inScope)
  }

  /// The theme that the question is most likely about; and the one that chose the first story,
  /// where that is another. None where the question asks for no story.
  func taken(in bank: Bank) -> [Theme] {
    guard asksForStory, let likely = likelyTheme(in: bank) else { return [] }
    guard fit != .none,
      let chosen = suggestions.first?.reasons.lazy.compactMap(\.theme).first,
      chosen != likely.id, let other = bank.theme(chosen)
    else { return [likely] }
    return [likely, other]
  }

  /// Whether it says something of the person's stories; small talk does not.
  var asksForStory: Bool {
    switch decline {
    case nil, .noStory, .contrary: true
    case .outOfScope, .notUnderstood: false
    }
  }

  /// What to bear in mind with the first story; nil where it fits.
  func caveat(in bank: Bank) -> String? {
    guard fit == .stretch, let first = suggestions.first else { return nil }
    // Without marks it is known by its text alone.
    return bank.story(first.story)?.tells.isEmpty == true ? Wording.unsure : Wording.stretch
  }

  /// Why no story is told, with what can be done; nil where one is.
  func whyNone(in bank: Bank) -> String? {
    guard fit == .none, let decline else { return nil }
    switch decline {
    case .outOfScope(let theme): return Wording.outOfScope(sureName(of: theme, in: bank))
    case .notUnderstood(let why): return why
    case .noStory: return Wording.noFit + nearest(in: bank) + "."
    case .contrary(let asked, let told): return contrary(asked, told, in: bank)
    }
  }

  /// The kind of a question out of scope, where it is sure enough to be named.
  private func sureName(of theme: ThemeID, in bank: Bank) -> String? {
    guard themes.contains(where: { $0.id == theme && $0.score >= Match.sureKind }) else {
      return nil
    }
    return bank.theme(theme)?.name.lowerFirst
  }
  /// Likelier than all other kinds together.
  private static let sureKind = 0.5

  private func contrary(_ asked: Facet, _ told: Facet, in bank: Bank) -> String {
    let title = suggestions.first.flatMap { bank.story($0.story)?.title } ?? ""
    let way = told.kind == .ending ? "ends" : "goes"
    return "No story where \(asked.happens). The nearest, \(title), \(way) the other way: "
      + "\(told.happens)."
  }

  private func nearest(in bank: Bank) -> String {
    guard let first = suggestions.first, let story = bank.story(first.story) else { return "" }
    return " (nearest: \(story.title), \(twoDigits(first.score)))"
  }

  /// What no story of the bank tells; nil where one is told, or none is asked for.
  func missing(in bank: Bank) -> MissingStory? {
    guard fit == .none, asksForStory, let theme = likelyTheme(in: bank) else { return nil }
    return MissingStory(
      theme: theme, area: areas.first.flatMap { bank.area($0.id) }, field: foreignField)
  }

  private enum Wording {
    static let stretch = "A stretch: no story of yours is quite about this."
    static let unsure = "Not sure: no story's text shows this clearly."
    static let noFit = "No story of yours fits well"
    /// - Parameter kind: "pay and conditions".
    static func outOfScope(_ kind: String?) -> String {
      "No story is asked for here\(kind.map { " (\($0))" } ?? ""): answer it plainly. "
        + "Ask me for a time when something happened, or what you are like at work."
    }
  }
}

/// A story that the bank has not: the gap of a question.
struct MissingStory {
  let theme: Theme
  let area: FocusArea?
  /// The field of work of the question, when no story is from there.
  let field: String?

  /// "an angry or difficult customer, under conflict resolution".
  var sentence: String {
    let under = area.map { ", under \($0.name.lowerFirst)" } ?? ""
    let elsewhere = field.map { "; no story of yours is about \($0)" } ?? ""
    return theme.name.lowerFirst + under + elsewhere
  }
}

extension Reason {
  /// What adds or takes less decides nothing that anybody would see. By hand.
  static let leastPoints = 0.01
}

extension Suggestion {
  /// What speaks against it.
  func against(in bank: Bank) -> [String] {
    reasons.filter { $0.points <= -Reason.leastPoints }.map { $0.sentence(bank: bank) }
  }
}

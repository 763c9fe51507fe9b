// `stories/ID.md`: front matter with rank and marks, a title, a headline, sections.

import Language

/// Makes a story of a document. What it lacks is left empty and told.
enum StoryReader {
  static let keys = ["rank", "shows", "tells", "facets", "aliases"]

  static func story(_ document: Document, id: StoryID, reading: inout Intake) -> Story {
    let facts = FactSheet(document, of: "a story", keys: keys, reading: &reading)
    let file = document.source.file
    // A comment is no headline.
    let opening = document.opening.blocks.filter { block in
      !Comments.removed(from: document.text(of: block), first: 0).text.trimmed.isEmpty
    }
    let hasHeadline = opening.first.map { $0.kind == .paragraph } ?? false
    if let title = document.title {
      if !hasHeadline {
        reading.report(
          document.source.problem(noHeadline, line: title.place.line, remedy: writeHeadline))
      }
    } else {
      reading.report(missingTitle(of: document, message: noTitle, remedy: writeTitle))
    }
    let rest = Array(opening.dropFirst(hasHeadline ? 1 : 0))
    let sections = SectionNames(known: Story.parts)
      .sections(of: document, after: rest, reading: &reading)
    let written = hasHeadline ? opening.first.map(document.text) ?? "" : ""
    let headline = Comments.removed(from: written, first: 0).text
    return Story(
      id: id, title: document.title?.name ?? id.text, headline: headline.onOneLine,
      rank: rank(facts, reading: &reading), shows: shows(facts, reading: &reading),
      tells: tells(facts, reading: &reading), facets: facets(facts, reading: &reading),
      aliases: facts.words("aliases", reading: &reading).map { $0.text.lowercased() },
      sections: sections, place: Place(file: file, line: document.title?.place.line ?? 1))
  }

  /// Where a title is to be written: the first line under the front matter.
  static func missingTitle(of document: Document, message: String, remedy: String) -> Problem {
    let line = max(1, document.frontMatter.lines.upperBound)
    let first = (line...max(line, document.lines.count))
      .first { $0 <= document.lines.count && !document.lines[$0 - 1].trimmed.isEmpty }
    return document.source.problem(message, line: first ?? line, remedy: remedy)
  }

  private static func rank(_ facts: FactSheet, reading: inout Intake) -> Rank {
    if facts.lacks("rank") {
      reading.report(facts.source.problem(noRank, line: 1, remedy: writeRank))
    }
    guard let term = facts.word("rank", reading: &reading) else { return .backup }
    return facts.choice(term, of: "rank", as: Rank.self, reading: &reading) ?? .backup
  }

  private static func shows(
    _ facts: FactSheet, reading: inout Intake
  ) -> [Mark<AreaID, Strength>] {
    facts.pairs("shows", example: "shows: {conflict: strong}", reading: &reading).compactMap {
      fact in
      reading.refer(.area, [fact.key], in: facts.source)
      guard case .word(let term) = fact.value else {
        reading.report(
          facts.problem(howMuch(fact.key.text), at: fact.key, writeStrength(fact.key.text)))
        return nil
      }
      return facts.choice(term, of: "strength", as: Strength.self, reading: &reading)
        .map { Mark(AreaID(fact.key.text), $0) }
    }
  }

  private static func tells(_ facts: FactSheet, reading: inout Intake) -> [Mark<ThemeID, Role>] {
    let pairs = facts.pairs("tells", example: "tells: {primary: [mistake]}", reading: &reading)
    var marks: [Mark<ThemeID, Role>] = []
    for fact in pairs {
      let role = facts.choice(fact.key, of: "role", as: Role.self, reading: &reading)
      let themes = fact.value.terms
      reading.refer(.theme, themes, in: facts.source)
      for theme in themes {
        guard let role, !marks.contains(where: { $0.id.text == theme.text }) else { continue }
        marks.append(Mark(ThemeID(theme.text), role))
      }
    }
    return marks
  }
}

// MARK: - Facets

extension StoryReader {
  /// `facets: [boss, was persuaded, paid off]`; `facets: []` says that it has none.
  fileprivate static func facets(_ facts: FactSheet, reading: inout Intake) -> Set<Facet>? {
    guard facts.facts.contains(where: { $0.key.text == "facets" }) else { return nil }
    let terms = facts.words("facets", reading: &reading)
    return Set(
      terms.compactMap { facts.choice($0, of: "facet", as: Facet.self, reading: &reading) })
  }
}

// MARK: - Wording

extension StoryReader {
  private static let noTitle = "this story has no title."
  private static let writeTitle = "write \"# \" and the title above this."
  private static let noHeadline = "this story has no headline."
  private static let writeHeadline = "write one sentence under the title: what you did."
  private static let noRank = "this story has no rank."
  private static let writeRank =
    "write \"rank: primary\", \"backup\" or \"anecdote\" between two lines \"---\" at the top."
  private static func howMuch(_ area: String) -> String {
    "it is not said how well the story shows \"\(area)\"."
  }
  private static func writeStrength(_ area: String) -> String {
    "write \"\(area): strong\" or \"\(area): some\"."
  }
}

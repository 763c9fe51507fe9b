// `answers/ID.md`: front matter with theme and stories, the question as a title, STAR parts.

/// Makes an answer of a document. What it lacks is left empty and told.
enum AnswerReader {
  static let keys = ["theme", "also", "stories", "signals", "probes"]

  static func answer(_ document: Document, id: AnswerID, reading: inout Intake) -> Answer {
    let facts = FactSheet(document, of: "an answer", keys: keys, reading: &reading)
    if document.title == nil {
      reading.report(
        StoryReader.missingTitle(of: document, message: noTitle, remedy: writeTitle))
    }
    let names = SectionNames(known: Answer.parts)
    let sections = names.sections(
      of: document, after: document.opening.blocks, reading: &reading)
    if !names.someAreFilled(in: document) {
      reading.report(
        document.source.problem(
          noPart, line: document.title?.place.line ?? 1, remedy: writePart))
    }
    let stories = facts.words("stories", reading: &reading)
    let signals = facts.words("signals", reading: &reading)
    let probes = facts.words("probes", reading: &reading)
    reading.refer(.story, stories, in: document.source)
    reading.refer(.area, signals, in: document.source)
    reading.refer(.probe, probes, in: document.source)
    return Answer(
      id: id, title: document.title?.name ?? id.text,
      themes: themes(facts, reading: &reading), stories: stories.map { StoryID($0.text) },
      signals: signals.map { AreaID($0.text) }, probes: probes.map { ProbeID($0.text) },
      sections: sections,
      place: Place(file: document.source.file, line: document.title?.place.line ?? 1))
  }

  /// The theme and those that it also serves, each once.
  private static func themes(_ facts: FactSheet, reading: inout Intake) -> [ThemeID] {
    if facts.lacks("theme") {
      reading.report(facts.source.problem(noTheme, line: 1, remedy: writeTheme))
    }
    let main = facts.word("theme", reading: &reading)
    let terms = (main.map { [$0] } ?? []) + facts.words("also", reading: &reading)
    reading.refer(.theme, terms, in: facts.source)
    var themes: [ThemeID] = []
    for term in terms where !themes.contains(ThemeID(term.text)) {
      themes.append(ThemeID(term.text))
    }
    return themes
  }
}

// MARK: - Wording

extension AnswerReader {
  private static let noTitle = "this answer has no title."
  private static let writeTitle = "write \"# \" and the question that it answers above this."
  private static let noTheme = "this answer has no theme."
  private static let writeTheme =
    "write \"theme: mistake\", say, between two lines \"---\" at the top."
  private static let noPart = "this answer has none of its parts."
  private static let writePart =
    "write something under \"## Situation\", \"## Action\" or another part."
}

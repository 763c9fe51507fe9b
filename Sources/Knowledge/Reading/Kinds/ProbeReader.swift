// `general/probes.md`: a heading for each follow-up question, its facts as bullets.

import Language

enum ProbeReader {
  static let keys = [
    "ask", "listens for", "answered from", "then", "when missing", "areas", "words",
  ]

  static func probes(_ document: Document, reading: inout Intake) -> [Probe] {
    var seen: [String: Place] = [:]
    return reading.entries(of: document, kind: "probe", seen: &seen).map { chapter, id in
      let facts = FactSheet(
        chapter, in: document.source, of: "a probe", keys: keys, reading: &reading)
      return probe(ProbeID(id), chapter.section, facts, reading: &reading)
    }
  }

  private static func probe(
    _ id: ProbeID, _ section: Section, _ facts: FactSheet, reading: inout Intake
  ) -> Probe {
    let ask = facts.word("ask", reading: &reading)?.text
    if ask == nil {
      reading.report(
        facts.source.problem(
          noAsk, line: section.place.line, word: section.name, remedy: writeAsk))
    }
    let then = facts.words("then", reading: &reading)
    let areas = facts.words("areas", reading: &reading)
    reading.refer(.probe, then, in: facts.source)
    reading.refer(.area, areas, in: facts.source)
    return Probe(
      id: id, name: section.name, ask: ask ?? section.name,
      listensFor: facts.word("listens for", reading: &reading)?.text ?? "",
      answeredFrom: sections(facts, reading: &reading), then: then.map { ProbeID($0.text) },
      ingredient: ingredient(facts, reading: &reading),
      areas: areas.map { AreaID($0.text) },
      words: facts.words("words", reading: &reading).map { $0.text.lowercased() },
      place: section.place)
  }

  private static func ingredient(_ facts: FactSheet, reading: inout Intake) -> Ingredient? {
    facts.word("when missing", reading: &reading).flatMap {
      facts.choice($0, of: lacking, as: Ingredient.self, reading: &reading)
    }
  }

  /// Names of sections; a person's own are fine, a slip of a known one is told.
  private static func sections(_ facts: FactSheet, reading: inout Intake) -> [String] {
    facts.words("answered from", reading: &reading).map { term in
      if let part = Part(heading: term.text) { return part.name }
      if let near = Part.slip(term.text, among: Part.all) {
        reading.report(
          facts.problem(
            noSection(term.text), at: term,
            Remedy.nearest(to: term.text, among: [near], otherwise: "")))
      }
      return term.text
    }
  }
}

// MARK: - Wording

extension ProbeReader {
  private static let noAsk = "this probe does not say what is asked."
  private static let writeAsk = "write \"- ask: \" and the question under it."
  private static let lacking = "thing that an answer can lack"
  private static func noSection(_ name: String) -> String { "there is no section \"\(name)\"." }
}

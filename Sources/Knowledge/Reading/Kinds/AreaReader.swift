// `general/areas.md`: a heading for each focus area, its meaning as a sentence, facts as bullets.
// And `general/levels.md`: a heading for each level, bullets.

import Language

enum AreaReader {
  static let keys = Level.allCases.map(\.rawValue) + ["words"]

  static func areas(_ document: Document, reading: inout Intake) -> [FocusArea] {
    var seen: [String: Place] = [:]
    return reading.entries(of: document, kind: "focus area", seen: &seen).map { chapter, id in
      let facts = FactSheet(
        chapter, in: document.source, of: "a focus area", keys: keys, reading: &reading)
      var signals: [Level: String] = [:]
      for level in Level.allCases {
        signals[level] = facts.word(level.rawValue, reading: &reading)?.text
      }
      let meaning = chapter.blocks.filter { $0.kind == .paragraph }.map(document.text)
      return FocusArea(
        id: AreaID(id), name: chapter.section.name,
        meaning: meaning.joined(separator: "\n").onOneLine, signals: signals,
        words: facts.words("words", reading: &reading).map { $0.text.lowercased() },
        place: chapter.section.place)
    }
  }
}

enum LevelReader {
  static func notes(_ document: Document, reading: inout Intake) -> [LevelNote] {
    var seen: [String: Place] = [:]
    let names = Level.allCases.map(\.rawValue)
    return reading.entries(of: document, kind: "level", seen: &seen).flatMap { chapter, id in
      guard let level = Level(rawValue: id) else {
        reading.report(
          document.source.problem(
            unknown(id), line: chapter.section.place.line, word: id,
            remedy: Remedy.nearest(to: id, among: names, otherwise: Remedy.oneOf(names))))
        return [LevelNote]()
      }
      return chapter.items.map { LevelNote(level: level, text: $0.text) }
    }
  }

  private static func unknown(_ id: String) -> String { "there is no level \"\(id)\"." }
}

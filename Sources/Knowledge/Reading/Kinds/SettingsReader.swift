// `starling.yaml`, which marks a folder as knowledge, and the plain lists: `prompts.md`,
// `tips.md`, `general/words/NAME.txt`.

import Language

enum SettingsReader {
  static let keys = ["framework", "level", "interview"]

  static func settings(_ source: Source, reading: inout Intake) -> Settings {
    let facts = FactSheet(
      FrontMatter.facts(
        yaml: source.lines, after: 0, of: source, problems: &reading.bank.problems) ?? [],
      in: source, of: "the settings", keys: keys, reading: &reading)
    var settings = Settings()
    settings.framework = facts.word("framework", reading: &reading)?.text ?? ""
    if let level = facts.word("level", reading: &reading) {
      settings.level =
        facts.choice(level, of: "level", as: Level.self, reading: &reading) ?? settings.level
    }
    if let day = facts.word("interview", reading: &reading) {
      if Day.isSound(day.text) {
        settings.interview = day.text
      } else {
        reading.report(facts.problem(Day.notADay(day.text), at: day, Day.writeDay))
      }
    }
    return settings
  }
}

enum ListReader {
  /// All bullets of a document, whatever heading they stand under.
  static func items(_ document: Document) -> [String] {
    (document.opening.items + document.chapters.flatMap(\.items)).map(\.text)
      .filter { !$0.isEmpty }
  }

  /// Lines of a word list without comments (from "#" on, at a line's start or after a space),
  /// outer blanks and blank lines.
  static func words(_ source: Source) -> [String] {
    source.lines.compactMap { line in
      let letters = line.utf8
      let comment = letters.indices.first { index in
        letters[index] == UInt8(ascii: "#")
          && (index == letters.startIndex || isBlank(letters[letters.index(before: index)]))
      }
      let kept = line[..<(comment ?? letters.endIndex)].trimmed
      return kept.isEmpty ? nil : kept
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

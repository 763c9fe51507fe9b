// `numbers.md`: a heading for each number, its facts as bullets.

enum NumberReader {
  static let keys = ["from", "to", "unit", "state", "source", "stories", "note", "date"]

  static func numbers(_ document: Document, reading: inout Intake) -> [Number] {
    var seen: [String: Place] = [:]
    return reading.entries(of: document, kind: "number", seen: &seen).map { chapter, id in
      let facts = FactSheet(
        chapter, in: document.source, of: "a number", keys: keys, reading: &reading)
      return number(NumberID(id), chapter.section, facts, reading: &reading)
    }
  }

  private static func number(
    _ id: NumberID, _ section: Section, _ facts: FactSheet, reading: inout Intake
  ) -> Number {
    var text: [String: String] = [:]
    for key in keys { text[key] = facts.word(key, reading: &reading)?.text }
    let stories = facts.words("stories", reading: &reading)
    reading.refer(.story, stories, in: facts.source)
    return Number(
      id: id, name: section.name, from: text["from"], to: text["to"], unit: text["unit"] ?? "",
      state: state(facts, filled: text["to"] != nil, reading: &reading),
      source: text["source"] ?? "", note: text["note"] ?? "",
      date: date(facts, reading: &reading), stories: stories.map { StoryID($0.text) },
      place: section.place)
  }

  /// Without a state, a figure counts as stated and no figure as a gap.
  private static func state(
    _ facts: FactSheet, filled: Bool, reading: inout Intake
  ) -> NumberState {
    let fallback: NumberState = filled ? .stated : .gap
    guard let term = facts.word("state", reading: &reading) else { return fallback }
    return facts.choice(term, of: "state", as: NumberState.self, reading: &reading) ?? fallback
  }

  private static func date(_ facts: FactSheet, reading: inout Intake) -> String? {
    guard let term = facts.word("date", reading: &reading) else { return nil }
    if Day.isSound(term.text) { return term.text }
    reading.report(facts.problem(Day.notADay(term.text), at: term, Day.writeDay))
    return nil
  }
}

/// A day as it is written in the files: "2026-05-01".
enum Day {
  static func isSound(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    let leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...days[month - 1]).contains(day)
  }

  static func notADay(_ text: String) -> String { "\"\(text)\" is not a day." }
  static let writeDay = "write year, month and day like 2026-05-01."
}

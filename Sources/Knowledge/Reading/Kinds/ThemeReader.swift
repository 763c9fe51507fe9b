// `general/questions/AREA.md`: themes with their weighted areas and the wordings of questions.

import Language

/// Reads the themes of one file after another; ids are one set over all of them.
struct ThemeReader {
  /// Whether questions are read, or only themes.
  let withQuestions: Bool
  private(set) var themes: [Theme] = []
  private var seen: [String: Place] = [:]
  /// Whether what comes belongs to a theme that is kept (not one given twice).
  private var isOpen = false
  private var hasAreas = true

  init(withQuestions: Bool) { self.withQuestions = withQuestions }

  mutating func read(_ source: Source, reading: inout Intake) {
    isOpen = false
    var isBefore = true
    CatalogueLines.forEach(of: source, bullets: withQuestions) { line, number in
      switch line {
      case .heading(let words):
        finish(source, &reading)
        start(words, number, source, &reading)
        isBefore = false
      case .bullet(let text):
        if isOpen {
          themes[themes.count - 1].questions.append(question(text, number, source, &reading))
        } else if isBefore {
          reading.report(
            source.problem(ThemeReader.noTheme, line: number, remedy: ThemeReader.under))
        }
      case .other(let text):
        if isOpen { fact(text, number, source, &reading) }
      }
    }
    finish(source, &reading)
  }

  private mutating func start(
    _ words: String, _ line: Int, _ source: Source, _ reading: inout Intake
  ) {
    let (name, given) = HeadingID.split(words)
    let id = reading.id(named: name, given, of: "theme", line: line, in: source)
    isOpen = reading.isFirst(id, of: "theme", line: line, in: source, seen: &seen)
    hasAreas = false
    guard isOpen else { return }
    themes.append(
      Theme(
        id: ThemeID(id), name: name, about: "", areas: [], questions: [],
        place: Place(file: source.file, line: line)))
  }

  private mutating func finish(_ source: Source, _ reading: inout Intake) {
    guard isOpen, !hasAreas, let theme = themes.last else { return }
    reading.report(
      source.problem(
        ThemeReader.noAreas, line: theme.place.line, word: theme.name,
        remedy: ThemeReader.writeAreas))
  }

  private mutating func fact(
    _ text: String, _ line: Int, _ source: Source, _ reading: inout Intake
  ) {
    let parts = text.split(separator: ":", maxSplits: 1)
    let key = parts.first?.trimmed ?? ""
    let value = parts.count > 1 ? parts[1].trimmed : ""
    switch key {
    case "areas":
      hasAreas = true
      guard value != "none" else { return }
      themes[themes.count - 1].areas = weights(value, line, source, &reading)
    case "about": themes[themes.count - 1].about = value
    default:
      reading.report(
        source.problem(
          parts.count > 1 ? ThemeReader.noKey(key) : ThemeReader.strange, line: line, word: key,
          remedy: Remedy.nearest(
            to: key, among: ["areas", "about"], otherwise: ThemeReader.writeBullet)))
    }
  }

  private func question(
    _ text: String, _ line: Int, _ source: Source, _ reading: inout Intake
  ) -> Question {
    guard let (words, inside) = text.endingInBraces else { return Question(text: text) }
    let areas = weights(inside, line, source, &reading)
    return Question(text: words, areas: areas)
  }

  private func weights(
    _ text: String, _ line: Int, _ source: Source, _ reading: inout Intake
  ) -> [AreaWeight] {
    do {
      return try Weights.areas(text, known: reading.bank.areas.map(\.id.text))
    } catch {
      reading.report(
        source.problem(error.message, line: line, word: error.word, remedy: error.remedy))
      return []
    }
  }
}

// MARK: - Wording

extension ThemeReader {
  private static let noTheme = "this question stands under no theme."
  private static let under = "write \"## \", a name and an id like \"{#mistake}\" above it."
  private static let noAreas = "this theme has no areas."
  private static let writeAreas = "write \"areas: growth 1\" under it, or \"areas: none\"."
  private static let strange = "this is neither a fact nor a question."
  private static let writeBullet = "a theme has: areas, about; a question starts with \"- \"."
  private static func noKey(_ key: String) -> String { "there is no key \"\(key)\" in a theme." }
}

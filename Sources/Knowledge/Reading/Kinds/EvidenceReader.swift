// `general/evidence/AREA.md`: passages as stories of a theme have them, under the theme's heading.

import Language

struct EvidenceReader {
  /// Ids that a passage may name; empty: not checked.
  let themes: [String]
  /// What was found, by theme.
  private(set) var evidence: [ThemeID: [Evidence]] = [:]

  init(themes: [String]) { self.themes = themes }

  mutating func read(_ source: Source, reading: inout Intake) {
    var theme: ThemeID?
    CatalogueLines.forEach(of: source) { line, number in
      switch line {
      case .heading(let words):
        let (name, id) = HeadingID.split(words)
        let found = reading.id(named: name, id, of: "theme", line: number, in: source)
        check(found, number, source, &reading)
        theme = ThemeID(found)
      case .bullet(let text):
        guard let theme else { return }
        evidence[theme, default: []].append(passage(text, number, source, &reading))
      case .other: break
      }
    }
  }

  private func passage(
    _ text: String, _ line: Int, _ source: Source, _ reading: inout Intake
  ) -> Evidence {
    guard let (words, inside) = text.endingInBraces else { return Evidence(text: text) }
    guard inside.hasPrefix("also ") else {
      reading.report(
        source.problem(
          EvidenceReader.noAlso, line: line, word: inside, remedy: EvidenceReader.writeAlso))
      return Evidence(text: words)
    }
    let also = inside.dropFirst(5).split(separator: ",").map(\.trimmed)
    for name in also { check(name, line, source, &reading) }
    return Evidence(text: words, also: also.map { ThemeID($0) })
  }

  private func check(_ name: String, _ line: Int, _ source: Source, _ reading: inout Intake) {
    guard !themes.isEmpty, !themes.contains(name) else { return }
    reading.report(
      source.problem(
        EvidenceReader.unknown(name), line: line, word: name,
        remedy: Remedy.nearest(
          to: name, among: themes, otherwise: Remedy.listsThemes)))
  }
}

// MARK: - Wording

extension EvidenceReader {
  private static let noAlso = "braces at the end of a passage name further themes."
  private static let writeAlso = "write \"{also mistake, lesson}\"."
  private static func unknown(_ name: String) -> String { "there is no theme \"\(name)\"." }
}

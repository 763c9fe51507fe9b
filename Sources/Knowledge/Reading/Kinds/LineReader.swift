// `general/followups.md` and `general/facets.md`: lines that somebody labelled, for learning.

import Language

enum LineReader {
  /// Under "new" stand lines that ask for something else, under all other headings follow-ups.
  static func linesAfterStory(_ source: Source) -> [LineAfterStory] {
    var lines: [LineAfterStory] = []
    var goesOn = true
    CatalogueLines.forEach(of: source) { line, _ in
      switch line {
      case .heading(let words): goesOn = words != "new"
      case .bullet(let text): lines.append(LineAfterStory(text: text, goesOn: goesOn))
      case .other: break
      }
    }
    return lines
  }

  /// "Tell me how you won your boss over. {boss, persuaded}"
  static func facetLines(_ source: Source, reading: inout Intake) -> [FacetLine] {
    var lines: [FacetLine] = []
    CatalogueLines.forEach(of: source) { line, number in
      guard case .bullet(let text) = line else { return }
      guard let (words, inside) = text.endingInBraces else {
        return lines.append(FacetLine(text: text, facets: []))
      }
      var facets: [Facet] = []
      for name in inside.split(separator: ",").map(\.trimmed) {
        if let facet = Facet(rawValue: name) {
          facets.append(facet)
        } else {
          reading.report(
            source.problem(
              unknown(name), line: number, word: name,
              remedy: Remedy.nearest(
                to: name, among: names, otherwise: Remedy.oneOf(names))))
        }
      }
      lines.append(FacetLine(text: words, facets: facets))
    }
    return lines
  }

  private static let names = Facet.allCases.map(\.rawValue)
}

// MARK: - Wording

extension LineReader {
  private static func unknown(_ name: String) -> String { "there is no facet \"\(name)\"." }
}

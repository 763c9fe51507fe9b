// The general part: areas, levels, themes with questions, evidence, probes, words. Read once for
// the installed one and once for the person's own, which goes over it.

/// Reads one folder `general/` into the bank; what is there already with the same id gives way.
struct GeneralReader {
  let folder: Folder
  let catalogue: BankReader.Catalogue

  func read(into reading: inout Intake) {
    for kind in GeneralReader.kinds { kind(self)(&reading) }
  }

  /// Every kind of file of the general part, in the order of reading: evidence names themes, and
  /// themes name areas.
  private static let kinds: [@Sendable (GeneralReader) -> (inout Intake) -> Void] = [
    readAreas, readThemes, readEvidence, readProbes, readLevels, readWords, readLines,
  ]

  private func readAreas(_ reading: inout Intake) {
    guard let document = reading.documentIfPresent("areas.md", in: folder) else { return }
    let areas = AreaReader.areas(document, reading: &reading)
    reading.bank.areas = reading.bank.areas.overlaid(with: areas)
  }

  private func readThemes(_ reading: inout Intake) {
    var reader = ThemeReader(withQuestions: catalogue == .read)
    for source in sources(in: "questions", ending: "md", &reading) {
      reader.read(source, reading: &reading)
    }
    let older = Dictionary(
      reading.bank.themes.map { ($0.id, $0.evidence) }, uniquingKeysWith: { first, _ in first })
    reading.bank.themes = reading.bank.themes.overlaid(with: reader.themes)
    for index in reading.bank.themes.indices {
      reading.bank.themes[index].evidence = older[reading.bank.themes[index].id] ?? []
    }
  }

  private func readEvidence(_ reading: inout Intake) {
    guard catalogue == .read else { return }
    var reader = EvidenceReader(themes: reading.bank.themes.map(\.id.text))
    for source in sources(in: "evidence", ending: "md", &reading) {
      reader.read(source, reading: &reading)
    }
    for index in reading.bank.themes.indices {
      guard let passages = reader.evidence[reading.bank.themes[index].id] else { continue }
      reading.bank.themes[index].evidence = passages
    }
  }

  private func readProbes(_ reading: inout Intake) {
    guard let document = reading.documentIfPresent("probes.md", in: folder) else { return }
    let probes = ProbeReader.probes(document, reading: &reading)
    reading.bank.probes = reading.bank.probes.overlaid(with: probes)
  }

  private func readLevels(_ reading: inout Intake) {
    guard let document = reading.documentIfPresent("levels.md", in: folder) else { return }
    let notes = LevelReader.notes(document, reading: &reading)
    let replaced = Set(notes.map(\.level))
    reading.bank.levels = reading.bank.levels.filter { !replaced.contains($0.level) } + notes
  }

  /// A list of the same name is continued.
  private func readWords(_ reading: inout Intake) {
    let stems = folder.stems(in: "words", ending: "txt", problems: &reading.bank.problems)
    for stem in stems {
      guard let source = folder.source("words/\(stem).txt", problems: &reading.bank.problems)
      else { continue }
      reading.bank.words[stem, default: []].add(ListReader.words(source))
    }
  }

  /// Lists of the same name are continued; a copy of one adds nothing.
  private func readLines(_ reading: inout Intake) {
    guard catalogue == .read else { return }
    if let source = sourceIfPresent("followups.md", &reading) {
      reading.bank.linesAfterStory.add(LineReader.linesAfterStory(source))
    }
    if let source = sourceIfPresent("facets.md", &reading) {
      reading.bank.facetLines.add(LineReader.facetLines(source, reading: &reading))
    }
  }

  private func sourceIfPresent(_ name: String, _ reading: inout Intake) -> Source? {
    folder.has(name) ? folder.source(name, problems: &reading.bank.problems) : nil
  }

  private func sources(
    in name: String, ending: String, _ reading: inout Intake
  ) -> [Source] {
    folder.stems(in: name, ending: ending, problems: &reading.bank.problems).compactMap { stem in
      let source = folder.source("\(name)/\(stem).\(ending)", problems: &reading.bank.problems)
      return reading.filled(source)
    }
  }
}

extension Array where Element: Hashable {
  /// Those that are not there yet.
  fileprivate mutating func add(_ more: [Element]) {
    let known = Set(self)
    self += more.filter { !known.contains($0) }
  }
}

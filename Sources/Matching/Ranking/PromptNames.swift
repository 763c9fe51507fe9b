// A prompt that is only a name: an area, one of its words, a theme or its id.

import Knowledge

/// Names that a person may type instead of a question.
struct PromptNames: Sendable {
  private var areas: [[String]: AreaID] = [:]
  private var themes: [[String]: ThemeID] = [:]
  private var stems: Set<String> = []

  init(bank: Bank, reader: FeatureReader) {
    func stems(_ name: String) -> [String] { reader.stemmer.stems(of: name) }
    for theme in bank.themes where theme.inScope {
      for name in [theme.id.text, theme.name] { themes[stems(name)] = theme.id }
    }
    for area in bank.areas {
      for name in [area.id.text, area.name] + area.words where areas[stems(name)] == nil {
        areas[stems(name)] = area.id
      }
    }
    for story in bank.stories {
      for name in [story.id.text, story.title] + story.aliases {
        self.stems.formUnion(stems(name))
      }
    }
    self.stems.formUnion((Array(areas.keys) + Array(themes.keys)).joined())
  }

  /// Whether a word belongs to a name of the bank.
  func contains(_ stem: String) -> Bool { stems.contains(stem) }

  /// A bare name of a theme is about that theme, a bare name of an area asks for that area.
  /// - Parameter sure: how much of the prompt the name is, 0...1.
  func sharpen(
    _ reading: inout PromptReading, by sure: Double, model: ThemeModel, bank: Bank
  ) {
    let stems = reading.words.map(\.stem)
    if let id = themes[stems], let index = model.index(of: id) {
      reading.themes = raised(reading.themes, by: sure, at: [(index, 1)])
      return raiseAreas(&reading, by: sure, bank.theme(id)?.areas ?? [], model)
    }
    guard let id = areas[stems] else { return }
    reading.namedArea = model.areas.firstIndex(of: id)
    raiseAreas(&reading, by: sure, [AreaWeight(id, 1)], model)
    let inside = model.themes.indices.filter {
      bank.theme(model.themes[$0])?.areas.first?.area == id
    }
    let total = inside.reduce(0) { $0 + reading.themes[$1] }
    // Half by what the word says, half evenly over the area's themes.
    reading.themes = raised(
      reading.themes, by: sure,
      at: inside.map { index in
        let said = total > 0 ? reading.themes[index] / total : 0
        return (index, said / 2 + 0.5 / Double(inside.count))
      })
  }

  private func raiseAreas(
    _ reading: inout PromptReading, by sure: Double, _ weights: [AreaWeight], _ model: ThemeModel
  ) {
    let total = weights.reduce(0) { $0 + $1.weight }
    reading.areas = raised(
      reading.areas, by: sure,
      at: weights.compactMap { weight in
        model.areas.firstIndex(of: weight.area).map { ($0, weight.weight / total) }
      })
  }

  private func raised(
    _ shares: [Double], by sure: Double, at places: [(Int, Double)]
  ) -> [Double] {
    guard !places.isEmpty else { return shares }
    var shares = shares.map { $0 * (1 - sure) }
    for (index, share) in places { shares[index] += sure * share }
    return shares
  }
}

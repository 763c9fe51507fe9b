// What the encoder makes of a prompt, blended with what its words say.

import Knowledge

extension PromptReading {
  /// Themes become the geometric mean of both readings: each may veto what the other sees alone.
  /// Themes that the encoder does not know keep what the words say. Areas are the mean of what
  /// the words say and what the blended themes ask for.
  mutating func blend(_ encoder: SentenceEncoder, text: String, model: ThemeModel, bank: Bank) {
    let shares = encoder.shares(text)
    var known: [ThemeID: Double] = [:]
    for (theme, share) in zip(encoder.themes, shares) { known[theme] = share }
    let blended = zip(model.themes, themes).map { theme, share in
      known[theme].map { ($0 * share).squareRoot() } ?? share
    }
    let total = blended.reduce(0, +)
    guard total > 0 else { return }
    themes = blended.map { $0 / total }
    let asked = PromptReading.areas(askedBy: themes, model: model, bank: bank)
    areas = zip(areas, asked).map { ($0 + $1) / 2 }
  }

  /// Areas by the themes' weights, squared so that the main one leads.
  private static func areas(
    askedBy themes: [Double], model: ThemeModel, bank: Bank
  ) -> [Double] {
    var asked = Array(repeating: 0.0, count: model.areas.count)
    for (index, id) in model.themes.enumerated() {
      let weights = bank.theme(id)?.areas ?? []
      let total = weights.reduce(0) { $0 + $1.weight * $1.weight }
      for entry in weights {
        guard let area = model.areas.firstIndex(of: entry.area) else { continue }
        asked[area] += themes[index] * entry.weight * entry.weight / total
      }
    }
    let total = asked.reduce(0, +)
    return total > 0 ? asked.map { $0 / total } : asked
  }
}

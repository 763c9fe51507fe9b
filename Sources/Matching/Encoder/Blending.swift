// What the encoder makes of a prompt, blended with what its words say.

import Knowledge

extension PromptReading {
  /// Themes become the geometric mean of both readings: each may veto what the other sees alone.
  /// Themes that the encoder does not know keep what the words say. Areas are the mean of what
  /// the words say and what the blended themes ask for.
  mutating func blend(_ encoder: SentenceEncoder, text: String, model: ThemeModel) {
    let vector = encoder.vector(text)
    meaning = vector
    let shares = encoder.asked(vector)
    var known: [ThemeID: Double] = [:]
    for (theme, share) in zip(encoder.themes, shares) { known[theme] = share }
    let blended = zip(model.themes, themes).map { theme, share in
      known[theme].map { ($0 * share).squareRoot() } ?? share
    }
    let total = blended.reduce(0, +)
    guard total > 0 else { return }
    themes = blended.map { $0 / total }
    areas = zip(areas, model.areas(askedBy: themes)).map { ($0 + $1) / 2 }
  }
}

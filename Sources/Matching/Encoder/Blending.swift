// What the encoder makes of a prompt, blended with what its words say.

import Foundation
import Knowledge

extension PromptReading {
  /// Themes become the geometric mean of both readings: each may veto what the other sees alone.
  /// Themes that the encoder does not know keep what the words say. Areas are the mean of what
  /// the words say and what the blended themes ask for.
  ///
  /// - Parameter share: how much the encoder counts, 0...1; the words have the rest.
  mutating func blend(
    _ encoder: SentenceEncoder, share: Double, text: String, model: ThemeModel
  ) {
    let vector = encoder.vector(text)
    meaning = vector
    var known: [ThemeID: Double] = [:]
    for (theme, read) in zip(encoder.themes, encoder.asked(vector)) { known[theme] = read }
    let blended = zip(model.themes, themes).map { theme, said in
      known[theme].map { pow($0, share) * pow(said, 1 - share) } ?? said
    }
    let total = blended.reduce(0, +)
    guard total > 0 else { return }
    themes = blended.map { $0 / total }
    areas = zip(areas, model.areas(askedBy: themes)).map { ($0 + $1) / 2 }
  }
}

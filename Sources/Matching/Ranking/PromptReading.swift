// What the model makes of a prompt: how likely each theme and area is.

import Knowledge
import Language

/// A prompt as the model reads it.
struct PromptReading: Sendable {
  var words: [StemmedWord]
  var vector: SparseVector
  /// Probability of each theme, in the model's order; they add up to 1.
  var themes: [Double]
  /// Probability of each area among the areas.
  var areas: [Double]
  /// The area that the prompt is the bare name of.
  var namedArea: Int?
  /// What the encoder makes of it, of length 1; empty without an encoder.
  var meaning: [Float] = []
}

extension ThemeModel {
  func read(_ text: String, reader: FeatureReader, weights: RankingWeights) -> PromptReading {
    let words = corrected(reader.stemmer.words(of: text), reader.stemmer)
    let vector = knownFeatures.vector(reader.features(words))
    let scores = classifier.scores(vector)
    let near = catalogue.nearest(vector, count: weights.nearQuestions)
    let fitted = softmax(scores[themeColumns])
    let themes = mixed(fitted, with: shares(of: near), share: weights.near)
    return PromptReading(
      words: words, vector: vector, themes: themes,
      areas: areas(scores, themes, share: weights.directAreas))
  }

  /// Mistyped words put right.
  private func corrected(_ words: [StemmedWord], _ stemmer: Stemmer) -> [StemmedWord] {
    words.map { typed in
      guard let word = lexicon.correction(of: typed.word) else { return typed }
      return StemmedWord(word: word, stem: stemmer.stem(word))
    }
  }

  /// Themes of the nearest questions, by how near they are.
  private func shares(of near: [(question: Int, likeness: Double)]) -> [Double] {
    var shares = Array(repeating: 0.0, count: themes.count)
    for entry in near {
      let nearness = entry.likeness * entry.likeness * entry.likeness
      shares[Int(catalogue.themes[entry.question])] += nearness
    }
    let total = shares.reduce(0, +)
    return total > 0 ? shares.map { $0 / total } : shares
  }

  private func mixed(_ fitted: [Double], with near: [Double], share: Double) -> [Double] {
    guard near.contains(where: { $0 > 0 }) else { return fitted }
    return zip(fitted, near).map { (1 - share) * $0 + share * $1 }
  }

  /// Areas that the themes ask for, and areas straight from the words.
  private func areas(_ scores: [Float], _ themes: [Double], share: Double) -> [Double] {
    let direct = normalised(softmax(scores[areaColumns]).dropLast())
    return zip(areas(askedBy: themes), direct).map { (1 - share) * $0 + share * $1 }
  }

  /// Shares of the areas that themes of these probabilities ask for; they add up to 1.
  func areas(askedBy themes: [Double]) -> [Double] {
    var asked = Array(repeating: 0.0, count: areas.count)
    for (theme, share) in themes.enumerated() where inScope[theme] {
      for area in areas.indices {
        asked[area] += share * Double(themeAreas[theme * areas.count + area])
      }
    }
    return normalised(asked)
  }

  private func normalised(_ shares: [Double]) -> [Double] {
    let total = shares.reduce(0, +)
    return shares.map { total > 0 ? $0 / total : 1 / Double(max(shares.count, 1)) }
  }
}

// What the model makes of a prompt: how likely each theme and area is, and the nearest questions.

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
  var near: [(question: Int, likeness: Double)]
  /// What the encoder makes of it, of length 1; empty without an encoder.
  var meaning: [Float] = []
}

extension ThemeModel {
  /// How much the nearest questions count beside the classifier.
  static let nearShare = 0.2
  static let nearCount = 12
  /// How much the areas read from the words count beside those that the themes ask for.
  static let directShare = 0.2

  func read(_ text: String, reader: FeatureReader) -> PromptReading {
    let words = corrected(reader.stemmer.words(of: text), reader.stemmer)
    let vector = vocabulary.vector(reader.features(words))
    let scores = classifier.scores(vector)
    let near = catalogue.nearest(vector, count: ThemeModel.nearCount)
    let fitted = softmax(scores[themeColumns])
    let themes = mixed(fitted, with: shares(of: near))
    return PromptReading(
      words: words, vector: vector, themes: themes, areas: areas(scores, themes), near: near)
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

  private func mixed(_ fitted: [Double], with near: [Double]) -> [Double] {
    guard near.contains(where: { $0 > 0 }) else { return fitted }
    return zip(fitted, near).map {
      (1 - ThemeModel.nearShare) * $0 + ThemeModel.nearShare * $1
    }
  }

  /// Areas that the themes ask for, and areas straight from the words.
  private func areas(_ scores: [Float], _ themes: [Double]) -> [Double] {
    let direct = normalised(softmax(scores[areaColumns]).dropLast())
    let share = ThemeModel.directShare
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

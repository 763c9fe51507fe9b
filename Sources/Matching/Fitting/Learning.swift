// Fits the model to the bank's catalogue: questions to themes and areas, passages to themes.

import Knowledge
import Language

extension ThemeModel {
  /// Deterministic: the same catalogue gives the same model.
  /// - Parameter progress: gets the share of the work that is done, 0...1.
  package static func fit(
    _ bank: Bank, progress: (Double) -> Void = { _ in }
  ) -> ThemeModel {
    var model = ThemeModel()
    model.themes = bank.themes.map(\.id)
    model.inScope = bank.themes.map(\.inScope)
    model.areas = bank.areas.map(\.id)
    model.synonyms = bank.words["synonyms"] ?? []
    model.themeAreas = bank.themes.flatMap { model.shares(of: $0.areas) }
    let reader = FeatureReader(synonyms: model.synonyms)
    let lines = TaughtLine.all(of: bank, reader: reader)
    let passages = EvidencePassage.all(of: bank, reader: reader)
    model.lexicon = Lexicon(texts: lines.map(\.words) + passages.map(\.words))
    model.learnQuestions(lines, passages) { progress(0.7 * $0) }
    model.learnEvidence(passages) { progress(0.7 + 0.2 * $0) }
    model.followUps = .followUps(bank) { progress(0.9 + 0.05 * $0) }
    model.others = bank.words["others"] ?? []
    model.facets = .facets(bank) { progress(0.95 + 0.05 * $0) }
    progress(1)
    return model
  }

  private mutating func learnQuestions(
    _ lines: [TaughtLine], _ passages: [EvidencePassage], progress: (Double) -> Void
  ) {
    knownFeatures = KnownFeatures(
      documents: lines.map(\.features) + passages.map(\.features), least: 2)
    let examples = lines.map { line in
      TaughtVector(vector: knownFeatures.vector(line.features), target: target(of: line))
    }
    let shown = passages.map { passage in
      TaughtVector(
        vector: knownFeatures.vector(passage.features),
        target: target(of: passage, columns: areaColumns.upperBound))
    }
    classifier = ThemeModel.fitting.fit(
      examples + shown, features: knownFeatures.count,
      groups: [themeColumns, areaColumns], progress: progress)
    let known = lines.indices.filter { lines[$0].isQuestion }
    catalogue = QuestionIndex(
      themes: known.map { lines[$0].theme },
      vectors: known.map { examples[$0].vector }, features: knownFeatures.count)
  }

  static let fitting = Fitting()
  private mutating func learnEvidence(
    _ passages: [EvidencePassage], progress: (Double) -> Void
  ) {
    evidenceFeatures = KnownFeatures(documents: passages.map(\.features), least: 2)
    let examples = passages.map { passage in
      TaughtVector(
        vector: evidenceFeatures.vector(passage.features),
        target: target(of: passage, columns: themes.count))
    }
    evidence = Fitting().fit(
      examples, features: evidenceFeatures.count, groups: [themeColumns], progress: progress)
  }

  /// Even shares of the themes that a passage shows; no areas.
  private func target(of passage: EvidencePassage, columns: Int) -> [Float] {
    var target = Array(repeating: Float(0), count: LinearModel.padded(columns))
    let share = 1 / Float(passage.themes.count)
    for theme in passage.themes { target[theme] += share }
    return target
  }

  /// The theme, and the shares of the areas or none.
  private func target(of line: TaughtLine) -> [Float] {
    var target = Array(repeating: Float(0), count: LinearModel.padded(areaColumns.upperBound))
    target[line.theme] = 1
    let shares = shares(of: line.areas)
    if line.areas.isEmpty {
      target[areaColumns.upperBound - 1] = 1
    } else {
      target.replaceSubrange(areaColumns.dropLast(), with: shares)
    }
    return target
  }

  /// A share an area, by the weights squared, so that the main one leads.
  private func shares(of weights: [AreaWeight]) -> [Float] {
    let total = weights.reduce(0) { $0 + $1.weight * $1.weight }
    return areas.map { area in
      let weight = weights.first { $0.area == area }?.weight ?? 0
      return total > 0 ? Float(weight * weight / total) : 0
    }
  }
}

/// A line to learn from: a question, or the name of a theme.
struct TaughtLine {
  var theme: Int
  var areas: [AreaWeight]
  var isQuestion: Bool
  var words: [StemmedWord]
  var features: [UInt64]

  static func all(of bank: Bank, reader: FeatureReader) -> [TaughtLine] {
    bank.themes.enumerated().flatMap { index, theme in
      func line(_ text: String, _ areas: [AreaWeight], isQuestion: Bool) -> TaughtLine {
        let words = reader.stemmer.words(of: text)
        return TaughtLine(
          theme: index, areas: theme.inScope && areas.isEmpty ? theme.areas : areas,
          isQuestion: isQuestion, words: words, features: reader.features(words))
      }
      let names = [theme.name] + theme.about.split(separator: ",").map(String.init)
      return theme.questions.map { line($0.text, $0.areas, isQuestion: true) }
        + (theme.inScope ? names.map { line($0, [], isQuestion: false) } : [])
    }
  }
}

/// A passage of evidence, with the themes that it shows.
struct EvidencePassage {
  var themes: [Int]
  var words: [StemmedWord]
  var features: [UInt64]

  static func all(of bank: Bank, reader: FeatureReader) -> [EvidencePassage] {
    let places = Dictionary(
      bank.themes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return bank.themes.enumerated().flatMap { theme, entry in
      entry.evidence.map { passage in
        let words = reader.stemmer.words(of: passage.text)
        return EvidencePassage(
          themes: [theme] + passage.also.compactMap { places[$0] }, words: words,
          features: reader.features(words))
      }
    }
  }
}

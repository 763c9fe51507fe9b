// Fits the model to the bank's catalogue: questions to themes and areas, passages to themes.

import Knowledge

extension ThemeModel {
  /// Deterministic: the same catalogue gives the same model.
  package static func fit(_ bank: Bank) -> ThemeModel {
    var model = ThemeModel()
    model.themes = bank.themes.map(\.id)
    model.inScope = bank.themes.map(\.inScope)
    model.areas = bank.areas.map(\.id)
    model.synonyms = bank.words["synonyms"] ?? []
    let reader = FeatureReader(synonyms: model.synonyms)
    let lines = CatalogueLine.all(of: bank, reader: reader)
    model.lexicon = Lexicon(texts: lines.map(\.tokens) + bank.passages(reader.tokenizer))
    model.learnQuestions(lines, bank)
    model.learnEvidence(bank, reader)
    return model
  }

  private mutating func learnQuestions(_ lines: [CatalogueLine], _ bank: Bank) {
    vocabulary = Vocabulary(documents: lines.map(\.features), least: 2)
    let examples = lines.map { line in
      Example(vector: vocabulary.vector(line.features), target: target(of: line))
    }
    classifier = Fitting().fit(
      examples, features: vocabulary.count, groups: [themeColumns, areaColumns])
    let known = lines.indices.filter { lines[$0].isQuestion }
    catalogue = Catalogue(
      texts: known.map { lines[$0].text }, themes: known.map { lines[$0].theme },
      vectors: known.map { examples[$0].vector }, features: vocabulary.count)
  }

  private mutating func learnEvidence(_ bank: Bank, _ reader: FeatureReader) {
    let passages = bank.themes.enumerated().flatMap { theme, entry in
      entry.evidence.map { passage in
        (
          theme: theme, also: passage.also.compactMap(index(of:)),
          features: reader.features(reader.tokenizer.tokens(passage.text))
        )
      }
    }
    evidenceVocabulary = Vocabulary(documents: passages.map(\.features), least: 2)
    let examples = passages.map { passage in
      var target = Array(repeating: Float(0), count: LinearModel.padded(themes.count))
      let share = 1 / Float(1 + passage.also.count)
      for theme in [passage.theme] + passage.also { target[theme] += share }
      return Example(vector: evidenceVocabulary.vector(passage.features), target: target)
    }
    evidence = Fitting().fit(
      examples, features: evidenceVocabulary.count, groups: [themeColumns])
  }

  /// Theme 1; areas by their weights squared, so that the main one leads.
  private func target(of line: CatalogueLine) -> [Float] {
    var target = Array(repeating: Float(0), count: LinearModel.padded(areaColumns.upperBound))
    target[line.theme] = 1
    let total = line.areas.reduce(0) { $0 + $1.weight * $1.weight }
    guard total > 0 else {
      target[areaColumns.upperBound - 1] = 1
      return target
    }
    for weight in line.areas {
      guard let area = areas.firstIndex(of: weight.area) else { continue }
      target[areaColumns.lowerBound + area] = Float(weight.weight * weight.weight / total)
    }
    return target
  }
}

/// A line to learn from: a question, or the name of a theme.
struct CatalogueLine {
  var text: String
  var theme: Int
  var areas: [AreaWeight]
  var isQuestion: Bool
  var tokens: [Token]
  var features: [UInt64]

  static func all(of bank: Bank, reader: FeatureReader) -> [CatalogueLine] {
    bank.themes.enumerated().flatMap { index, theme in
      func line(_ text: String, _ areas: [AreaWeight], isQuestion: Bool) -> CatalogueLine {
        let tokens = reader.tokenizer.tokens(text)
        return CatalogueLine(
          text: text, theme: index, areas: theme.inScope && areas.isEmpty ? theme.areas : areas,
          isQuestion: isQuestion, tokens: tokens, features: reader.features(tokens))
      }
      let names = [theme.name] + theme.about.split(separator: ",").map(String.init)
      return theme.questions.map { line($0.text, $0.areas, isQuestion: true) }
        + (theme.inScope ? names.map { line($0, [], isQuestion: false) } : [])
    }
  }
}

extension Bank {
  /// The words of all passages.
  fileprivate func passages(_ tokenizer: Tokenizer) -> [[Token]] {
    themes.flatMap { $0.evidence.map { tokenizer.tokens($0.text) } }
  }
}

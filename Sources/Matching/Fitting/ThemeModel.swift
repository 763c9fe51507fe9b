// What a question is about, learnt from the catalogue: fitted once, then kept as bytes.

import Knowledge

/// The catalogue, fitted. Independent of the person's stories.
package struct ThemeModel: Sendable {
  /// Columns of the classifier, first the themes, then the areas, then "no area".
  var themes: [ThemeID] = []
  /// Whether each theme has areas.
  var inScope: [Bool] = []
  var areas: [AreaID] = []
  var synonyms: [String] = []
  var lexicon = Lexicon(words: [], counts: [])
  var knownFeatures = KnownFeatures(hashes: [], weights: [])
  var classifier = LinearModel(columns: 0, scales: [], weights: [], bias: [])
  var catalogue = QuestionIndex()
  /// Reads passages of stories: its columns are the themes.
  var evidenceFeatures = KnownFeatures(hashes: [], weights: [])
  var evidence = LinearModel(columns: 0, scales: [], weights: [], bias: [])
  /// What each theme asks for: a row of `areas.count` shares a theme, adding up to 1 in scope.
  var themeAreas: [Float] = []

  /// Whether a line after a story goes on with it, and the facets of a text, with the words for
  /// whoever stands on the other side (`general/words/others.txt`).
  var followUps = PhraseModel()
  var facets = PhraseModel()
  var others: [String] = []

  init() {}

  var themeColumns: Range<Int> { 0..<themes.count }
  /// The areas, then "no area".
  var areaColumns: Range<Int> { themes.count..<themes.count + areas.count + 1 }

  func index(of theme: ThemeID) -> Int? { themes.firstIndex(of: theme) }
}

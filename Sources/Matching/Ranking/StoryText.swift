// What the text of a story shows, where nobody has marked it: themes by its words, and by the
// encoder's reading of it.

import Knowledge

/// Reads the stories of a bank.
struct StoryText: Sendable {
  let model: ThemeModel
  let weights: RankingWeights

  /// How much a story's text shows each theme: by its words, and by what the encoder read.
  func shown(_ story: Story, reading: [Double]?) -> [Double] {
    let byWords = shownByWords(story)
    guard let reading else { return byWords }
    return zip(byWords, reading).map { (1 - weights.meaningRead) * $0 + weights.meaningRead * $1 }
  }

  /// The mean over its windows of two sentences, of what the passages teach and of what passages
  /// and questions teach together.
  private func shownByWords(_ story: Story) -> [Double] {
    let windows = story.windows(of: 2)
    let reader = FeatureReader(synonyms: model.synonyms)
    var shown = Array(repeating: 0.0, count: model.themes.count)
    guard model.evidence.columns > 0 else { return shown }
    for window in windows {
      let features = reader.features(reader.stemmer.words(of: window.joined(separator: " ")))
      let byPassages = softmax(
        model.evidence.scores(model.evidenceFeatures.vector(features))[model.themeColumns])
      let byAll = softmax(
        model.classifier.scores(model.knownFeatures.vector(features))[model.themeColumns])
      for theme in shown.indices {
        shown[theme] += (byPassages[theme] + byAll[theme]) / 2 / Double(windows.count)
      }
    }
    return shown
  }

  /// A reading's themes in the model's order.
  func inOrder(_ reading: StoryReading, of encoder: SentenceEncoder) -> [Double] {
    var shares: [ThemeID: Double] = [:]
    for (theme, share) in zip(encoder.themes, reading.themes) { shares[theme] = Double(share) }
    return model.themes.map { shares[$0] ?? 0 }
  }
}

extension StoryProfile {
  /// Profiles of all stories; those without marks are held against each other, theme by theme.
  static func all(
    of bank: Bank, text: StoryText, encoder: SentenceEncoder?, readings: StoryReadings
  ) -> [StoryProfile] {
    let read = bank.stories.map { story in
      story.tells.isEmpty ? encoder.flatMap { readings[$0.key(of: story)] } : nil
    }
    let shown = Array(bank.stories.indices).mapInParallel { index in
      guard bank.stories[index].tells.isEmpty else { return [Double]() }
      return text.shown(
        bank.stories[index],
        reading: encoder.flatMap { encoder in
          read[index].map { text.inOrder($0, of: encoder) }
        })
    }
    var rivals = Array(repeating: 0.0, count: text.model.themes.count)
    for shown in shown where !shown.isEmpty {
      for theme in rivals.indices { rivals[theme] += shown[theme] }
    }
    let all = rivals
    let answers = bank.answersByStory
    return Array(bank.stories.indices).mapInParallel { index in
      StoryProfile(
        bank.stories[index], shown: shown[index], rivals: all, reading: read[index],
        answers: answers[bank.stories[index].id] ?? [], bank: bank, model: text.model,
        weights: text.weights)
    }
  }
}

extension Bank {
  /// Prepared answers by the stories that they name: the place of each, and whether it is the pick.
  fileprivate var answersByStory: [StoryID: [(index: Int, isPick: Bool)]] {
    var found: [StoryID: [(index: Int, isPick: Bool)]] = [:]
    for (index, answer) in answers.enumerated() {
      for (place, story) in answer.stories.enumerated() {
        found[story, default: []].append((index, place == 0))
      }
    }
    return found
  }
}

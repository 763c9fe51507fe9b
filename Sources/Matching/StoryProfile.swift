// A story as the ranking sees it: what it is marked for, or what its own text shows.

import Foundation
import Knowledge

/// How well a story tells each theme and shows each area, 0...1, in the model's order.
struct StoryProfile: Sendable {
  var story: StoryID
  var rank: Rank
  /// Whether the person marked it for themes; otherwise its text tells.
  var isMarked: Bool
  var themes: [Told]
  var areas: [Shown]
  /// Stems of its text.
  var stems: Set<String>
  /// Whether it has a filled number.
  var hasNumber: Bool
  /// Prepared answers that name it: place in `bank.answers`, and whether it is the pick.
  var answers: [(index: Int, isPick: Bool)]

  /// A theme that it tells; `role` nil: inferred.
  struct Told: Sendable {
    var theme: Int
    var role: Role?
    var worth: Double
    /// The same without regard to how many themes the story tells.
    var plain: Double
  }
  /// An area that it shows; `strength` nil: inferred.
  struct Shown: Sendable {
    var area: Int
    var strength: Strength?
    var worth: Double
  }
}

extension StoryProfile {
  init(
    _ story: Story, bank: Bank, model: ThemeModel, reader: FeatureReader, weights: RankingWeights
  ) {
    self.story = story.id
    rank = story.rank
    isMarked = !story.tells.isEmpty
    let text = story.passages.joined(separator: "\n")
    stems = Set(reader.tokenizer.stems(text))
    hasNumber = bank.hasFilledNumber(story)
    answers = bank.answers.enumerated().compactMap { index, answer in
      answer.stories.firstIndex(of: story.id).map { (index, $0 == 0) }
    }
    let shown = StoryProfile.inferred(story, model: model, reader: reader)
    themes = StoryProfile.told(story, shown: shown, model: model, weights: weights)
    areas = StoryProfile.shows(story, told: themes, bank: bank, model: model, weights: weights)
  }

  /// How much the story's text shows each theme: the mean over its windows of two sentences, of
  /// what the passages teach and of what passages and questions teach together.
  static func inferred(_ story: Story, model: ThemeModel, reader: FeatureReader) -> [Double] {
    let windows = story.windows
    var shown = Array(repeating: 0.0, count: model.themes.count)
    guard model.evidence.columns > 0 else { return shown }
    for window in windows {
      let features = reader.features(reader.tokenizer.tokens(window))
      let byPassages = softmax(
        model.evidence.scores(model.evidenceVocabulary.vector(features))[model.themeColumns])
      let byAll = softmax(
        model.classifier.scores(model.vocabulary.vector(features))[model.themeColumns])
      for theme in shown.indices {
        shown[theme] += (byPassages[theme] + byAll[theme]) / 2 / Double(windows.count)
      }
    }
    return shown
  }

  private static func told(
    _ story: Story, shown: [Double], model: ThemeModel, weights: RankingWeights
  ) -> [Told] {
    let marks = Dictionary(
      story.tells.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let scale = story.tells.isEmpty ? weights.inferred : weights.unmarked
    let breadth = StoryProfile.narrowness(story.tells.count, weights)
    return model.themes.enumerated().compactMap { index, theme in
      if let role = marks[theme] {
        let plain = role == .primary ? 1 : weights.backupMark
        return Told(theme: index, role: role, worth: breadth * plain, plain: plain)
      }
      let worth = min(scale * shown[index], 1)
      return worth > 0.002 && model.inScope[index]
        ? Told(theme: index, role: nil, worth: worth, plain: worth) : nil
    }
  }

  /// 1 for a story with few marks, less for one that is marked for everything.
  private static func narrowness(_ marks: Int, _ weights: RankingWeights) -> Double {
    pow(6 / Double(max(marks, 6)), weights.breadth)
  }

  /// Marked areas; for a story without such marks, the areas of the themes that it tells.
  private static func shows(
    _ story: Story, told: [Told], bank: Bank, model: ThemeModel, weights: RankingWeights
  ) -> [Shown] {
    guard story.shows.isEmpty else {
      return story.shows.compactMap { mark in
        guard let index = model.areas.firstIndex(of: mark.id) else { return nil }
        return Shown(
          area: index, strength: mark.kind, worth: mark.kind == .strong ? 1 : weights.someMark)
      }
    }
    var worth = Array(repeating: 0.0, count: model.areas.count)
    for entry in told {
      for weight in bank.theme(model.themes[entry.theme])?.areas ?? [] {
        guard let area = model.areas.firstIndex(of: weight.area) else { continue }
        worth[area] = max(worth[area], entry.worth * weight.weight)
      }
    }
    return worth.indices.filter { worth[$0] > 0.005 }.map {
      Shown(area: $0, strength: nil, worth: worth[$0])
    }
  }
}

extension Story {
  /// Title, headline, and the paragraphs and bullets of its sections.
  var passages: [String] {
    [title + ". " + headline]
      + sections.flatMap { section in
        section.text.split(separator: "\n").map(String.init)
      }.filter { !$0.isEmpty }
  }

  /// Neighbouring sentences two by two; the title with the headline counts as one more.
  var windows: [String] {
    let sentences = passages.flatMap(Sentences.of)
    let pairs = zip(sentences, sentences.dropFirst()).map { $0 + " " + $1 }
    return pairs + [title + ". " + headline]
  }
}

extension Bank {
  /// Whether the story speaks a number that is filled in.
  func hasFilledNumber(_ story: Story) -> Bool {
    let texts = story.sections.map(\.text) + [story.headline]
    return numbers.contains { number in
      number.to != nil && number.state != .gap
        && (number.stories.contains(story.id)
          || texts.contains { $0.utf8Contains("{" + number.id.text + "}") })
    }
  }
}

extension String {
  /// Whether the other text stands in this one, byte for byte.
  func utf8Contains(_ other: String) -> Bool {
    let wanted = Array(other.utf8)
    let bytes = Array(utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return wanted.isEmpty }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

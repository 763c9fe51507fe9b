// A story as the ranking sees it: what it is marked for, or what its own text shows.

import Foundation
import Knowledge
import Language

/// How well a story tells each theme and shows each area, 0...1, in the model's order.
struct StoryProfile: Sendable {
  var story: StoryID
  var rank: Rank
  /// Whether the person marked it for themes; otherwise its text tells.
  var isMarked: Bool
  var themes: [ToldTheme]
  var areas: [ShownArea]
  /// What is said of it beyond themes; nil: nothing.
  var facets: Set<Facet>?
  /// Read when a word is looked for: most stories of a large bank have none of a question's.
  private let text: Story
  /// Prepared answers that name it: place in `bank.answers`, and whether it is the pick.
  var answers: [(index: Int, isPick: Bool)]
  /// What its text means, where it has no marks and there is an encoder; else empty.
  var meaning: [Float]
  /// The same where words of it can be quoted.
  var quotations: Quotations?

  /// A theme that it tells; `role` nil: inferred.
  struct ToldTheme: Sendable {
    var theme: Int
    var role: Role?
    var worth: Double
    /// The same without regard to how many themes it tells, and to other stories.
    var plain: Double
  }
  /// An area that it shows; `strength` nil: inferred.
  struct ShownArea: Sendable {
    var area: Int
    var strength: Strength?
    var worth: Double
  }
}

extension StoryProfile {
  /// The words of its text that come nearest to a question; nil where it was not read.
  func quote(near vector: [Float]) -> String? { quotations?.nearest(to: vector) }

  /// Whether it has a figure that can be said.
  func hasNumber(in bank: Bank) -> Bool {
    bank.numbers(spokenBy: text).contains(where: \.isFilled)
  }

  /// Whether a word stands in its text, in the singular or the plural. A common stem is not enough:
  /// "production" is no "product".
  func says(_ word: String) -> Bool {
    let one = Words.singular(word)
    guard text.mayContain(one) else { return false }
    return Words.spoken(text.passages.joined(separator: "\n")).contains {
      Words.singular($0) == one
    }
  }

  /// - Parameters:
  ///   - shown: how much its text shows each theme, 0...1; empty for a story with marks.
  ///   - rivals: the same of all stories without marks, added up.
  ///   - answers: as in the property.
  init(
    _ story: Story, shown: [Double], rivals: [Double], reading: StoryReading?,
    answers: [(index: Int, isPick: Bool)], bank: Bank, model: ThemeModel, weights: RankingWeights
  ) {
    self.story = story.id
    text = story
    rank = story.rank
    isMarked = !story.tells.isEmpty
    facets = story.facets
    self.answers = answers
    meaning = reading?.meaning ?? []
    quotations = reading.map { Quotations(story, $0) }
    themes = StoryProfile.told(
      story, shown: shown, rivals: rivals, model: model, weights: weights)
    areas = StoryProfile.shows(story, told: themes, bank: bank, model: model, weights: weights)
  }

  private static func told(
    _ story: Story, shown: [Double], rivals: [Double], model: ThemeModel,
    weights: RankingWeights
  ) -> [ToldTheme] {
    let marks = Dictionary(
      story.tells.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    // 1 for a story with few marks, less for one that is marked for everything.
    let breadth = pow(
      weights.fewMarks / max(Double(story.tells.count), weights.fewMarks), weights.breadth)
    return model.themes.enumerated().compactMap { index, theme in
      if let role = marks[theme] {
        let plain = role == .primary ? 1 : weights.backupMark
        return ToldTheme(theme: index, role: role, worth: breadth * plain, plain: plain)
      }
      guard !shown.isEmpty, model.inScope[index], shown[index] > weights.leastShown else {
        return nil
      }
      let worth = shown[index] / (rivals[index] + weights.rival)
      return ToldTheme(
        theme: index, role: nil, worth: worth, plain: min(weights.inferred * shown[index], 1))
    }
  }

  /// Marked areas; for a story without such marks, the areas of the themes that it tells.
  private static func shows(
    _ story: Story, told: [ToldTheme], bank: Bank, model: ThemeModel, weights: RankingWeights
  ) -> [ShownArea] {
    guard story.shows.isEmpty else {
      return story.shows.compactMap { mark in
        guard let index = model.areas.firstIndex(of: mark.id) else { return nil }
        return ShownArea(
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
    return worth.indices.filter { worth[$0] > weights.leastArea }.map {
      ShownArea(area: $0, strength: nil, worth: min(weights.inferredArea * worth[$0], 1))
    }
  }
}

extension Story {
  /// Whether the letters of a word stand anywhere in it, as the bytes are: quick, and never wrong
  /// where they don't.
  fileprivate func mayContain(_ word: String) -> Bool {
    let sought = Array(word.utf8)
    guard let first = sought.first, sought.allSatisfy({ $0 < 0x80 }) else { return true }
    return ([title, headline] + sections.map(\.text)).contains { text in
      var text = text
      return text.withUTF8 { bytes in
        guard bytes.count >= sought.count else { return false }
        return (0...bytes.count - sought.count).contains { start in
          bytes[start].small == first
            && sought.indices.allSatisfy { bytes[start + $0].small == sought[$0] }
        }
      }
    }
  }

  /// Title with headline, and the sections.
  private var texts: [String] {
    [title + ". " + headline] + Script(self).pieces.filter { !$0.isHeadline }.map(\.text)
  }

  /// Title, headline, and the paragraphs and bullets of its sections, marks of lists taken off.
  var passages: [String] {
    [title + ". " + headline]
      + Script(self).lines.map(\.text).dropFirst(headline.isEmpty ? 0 : 1)
  }

  /// Neighbouring sentences, so many at a time, or all where there are fewer; the title with the
  /// headline counts as one more.
  func windows(of count: Int) -> [[String]] {
    let sentences = texts.flatMap(Sentences.of).map(\.onOneLine)
    let starts = 0...max(sentences.count - count, 0)
    return starts.map { Array(sentences[$0..<min($0 + count, sentences.count)]) }
      + [[title + ". " + headline]]
  }
}

extension UInt8 {
  /// The small letter of one of ASCII's; any other byte as it is.
  fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

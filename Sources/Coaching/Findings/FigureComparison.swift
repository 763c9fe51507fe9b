// Figures written out in stories and answers, against the list of numbers and against each other.
// What a figure is about is decided by the words near it; where that is not clear, nothing is said.

import Knowledge
import Language

struct FigureComparison {
  private let sayings: [Saying]
  private let topics: [Topic]
  private let shelves: Shelves

  /// A figure in a line, by the place of its tokens.
  private struct StatedFigure {
    var saying: Saying
    var quantity: Quantity
    var tokens: Range<Int>
    var quote: Quote { saying.quote(saying.tokens[tokens]) }
  }

  init(_ bank: Bank, _ sayings: [Saying]) {
    self.sayings = sayings
    topics = Topic.all(in: bank)
    shelves = Shelves(topics.map(\.number.stories))
  }

  /// - Parameters:
  ///   - file: where one of the two places is to be; nil: anywhere.
  ///   - progress: gets the share of the lines that are read.
  func disagreements(
    in file: String? = nil, progress: (Double) -> Void = { _ in }
  ) -> [Disagreement] {
    var found: [Disagreement] = []
    var others: [StatedFigure] = []
    for (place, saying) in sayings.enumerated() {
      if place.isMultiple(of: 1000) { progress(Double(place) / Double(sayings.count)) }
      let isWanted = file.map { $0 == saying.place.file } ?? true
      var listed: [(topic: Topic, figure: StatedFigure)] = []
      for found in FigureFinder.all(in: saying.tokens) {
        guard let quantity = found.quantity else { continue }
        let figure = StatedFigure(saying: saying, quantity: quantity, tokens: found.tokens)
        if let topic = topic(of: figure), !topic.quantities.isEmpty {
          listed.append((topic, figure))
        } else {
          others.append(figure)
        }
      }
      if isWanted { found += against(listed, saying) }
    }
    return found + amongEachOther(others, in: file)
  }

  // MARK: Against the list

  private func against(
    _ listed: [(topic: Topic, figure: StatedFigure)], _ saying: Saying
  ) -> [Disagreement] {
    var seen: Set<NumberID> = []
    return listed.compactMap { topic, _ in
      guard seen.insert(topic.number.id).inserted else { return nil }
      let figures = listed.filter { $0.topic.number.id == topic.number.id }.map(\.figure)
      let strange = figures.filter { figure in
        !topic.quantities.contains { $0.agrees(with: figure.quantity) }
      }
      guard !strange.isEmpty, let first = figures.first, let last = figures.last else { return nil }
      let quote = saying.quote(
        saying.tokens[first.tokens.lowerBound..<last.tokens.upperBound])
      return Disagreement(
        kind: .figure, message: FigureComparison.differs(topic.number),
        first: topic.number.quote, second: quote)
    }
  }

  /// The number whose own words stand nearest to the figure, before it rather than after it.
  private func topic(of figure: StatedFigure) -> Topic? {
    let candidates = shelves.told(ofAnyOf: figure.saying.stories).map { topics[$0] }.filter {
      $0.unit.fits(figure.quantity.unit) && $0.isOfTheSize(of: figure.quantity)
    }
    let nearest = candidates.compactMap { topic in
      distance(from: figure, to: topic.words).map { (topic: topic, distance: $0) }
    }
    return nearest.min { $0.distance < $1.distance }?.topic
  }

  private func distance(from figure: StatedFigure, to words: Set<String>) -> Int? {
    let tokens = figure.saying.tokens
    let hits = tokens.indices.filter { words.contains(tokens[$0].singular) }
    let distances = hits.map { hit in
      hit < figure.tokens.lowerBound
        ? figure.tokens.lowerBound - hit : 2 * (hit - figure.tokens.upperBound + 2)
    }
    return distances.min()
  }

  // MARK: Among each other

  private func amongEachOther(_ figures: [StatedFigure], in file: String?) -> [Disagreement] {
    let groups = grouped(figures)
    let shelves = Shelves(groups.map { $0.first?.saying.stories ?? [] })
    var found: [Disagreement] = []
    for (index, left) in groups.enumerated() {
      for right in shelves.partners(of: index).map({ groups[$0] })
      where areSaid(left, right, in: file) && disagree(left, right) {
        guard let first = left.first, let second = right.first else { continue }
        found.append(
          Disagreement(
            kind: .figure, message: FigureComparison.differ(first, second),
            first: first.quote, second: second.quote))
      }
    }
    return found
  }

  private func areSaid(_ left: [StatedFigure], _ right: [StatedFigure], in file: String?) -> Bool {
    guard let file else { return true }
    return left.first?.saying.place.file == file || right.first?.saying.place.file == file
  }

  /// Figures of one line and unit together: "from 4 weeks to 1 week".
  private func grouped(_ figures: [StatedFigure]) -> [[StatedFigure]] {
    var groups: [[StatedFigure]] = []
    for figure in figures {
      if let last = groups.last?.last, last.saying.place == figure.saying.place,
        last.quantity.unit.fits(figure.quantity.unit)
      {
        groups[groups.count - 1].append(figure)
      } else {
        groups.append([figure])
      }
    }
    return groups
  }

  private func disagree(_ left: [StatedFigure], _ right: [StatedFigure]) -> Bool {
    guard let first = left.first, let second = right.first,
      first.quantity.unit.fits(second.quantity.unit),
      first.saying.owner != second.saying.owner,
      first.saying.mayShareStory(with: second.saying.stories),
      !left.contains(where: { one in right.contains { $0.quantity.agrees(with: one.quantity) } }),
      first.quantity.isNear(second.quantity)
    else { return false }
    let unit = Set(Words.plain(first.quantity.unit.text).map(Words.singular))
    let shared = first.saying.content.intersection(second.saying.content).subtracting(unit)
    return shared.count >= FigureComparison.leastShared
  }

  /// Words of content that two lines have in common when they speak of the same, the unit aside.
  /// By hand, not measured.
  private static let leastShared = 2
}

/// Places by the stories that they are told of: a large bank has few that can be about the same.
private struct Shelves {
  private let stories: [[StoryID]]
  /// Those of a story, and those told of any, in order.
  private var byStory: [StoryID: [Int]] = [:]
  private var ofAny: [Int] = []

  init(_ stories: [[StoryID]]) {
    self.stories = stories
    for (place, own) in stories.enumerated() {
      if own.isEmpty { ofAny.append(place) }
      for story in Set(own) { byStory[story, default: []].append(place) }
    }
  }

  /// Later places that may be told of the same story, in order.
  func partners(of place: Int) -> [Int] {
    let own = stories[place]
    if own.isEmpty { return Array(place + 1..<stories.count) }
    return told(ofAnyOf: own).filter { $0 > place }
  }

  /// Places that may be told of one of these stories, in order; of no story: of any.
  func told(ofAnyOf own: [StoryID]) -> [Int] {
    if own.isEmpty { return Array(stories.indices) }
    return Set(own.flatMap { byStory[$0] ?? [] } + ofAny).sorted()
  }
}

extension Saying {
  fileprivate var content: Set<String> { Set(tokens.filter(\.isContent).map(\.singular)) }
}

// MARK: - Wording

extension FigureComparison {
  private static func differs(_ number: Number) -> String {
    "\"\(number.name)\" has other figures in the list (\(number.id)) than in the text."
  }
  private static func differ(_ left: StatedFigure, _ right: StatedFigure) -> String {
    let first = left.quote.words
    let second = right.quote.words
    return "\"\(first)\" and \"\(second)\" may be said of the same."
  }
}

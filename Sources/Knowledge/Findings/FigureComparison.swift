// Figures written out in stories and answers, against the list of numbers and against each other.
// What a figure is about is decided by the words near it; where that is not clear, nothing is said.

struct FigureComparison {
  let bank: Bank
  private let subjects: [Subject]

  /// A figure in a line, by the place of its tokens.
  private struct Spot {
    var saying: Saying
    var measure: Measure
    var tokens: Range<Int>
  }

  init(_ bank: Bank) {
    self.bank = bank
    subjects = Subject.all(bank.numbers)
  }

  /// - Parameter file: where one of the two places is to be; nil: anywhere.
  func disagreements(in file: String? = nil) -> [Disagreement] {
    var found: [Disagreement] = []
    var others: [Spot] = []
    for saying in bank.sayings {
      let isWanted = file.map { $0 == saying.place.file } ?? true
      var listed: [(subject: Subject, spot: Spot)] = []
      for (measure, tokens) in Measure.all(in: saying.tokens) {
        let spot = Spot(saying: saying, measure: measure, tokens: tokens)
        if let subject = subject(of: spot), !subject.measures.isEmpty {
          listed.append((subject, spot))
        } else {
          others.append(spot)
        }
      }
      if isWanted { found += against(listed, saying) }
    }
    return found + amongEachOther(others, in: file)
  }

  // MARK: Against the list

  private func against(
    _ listed: [(subject: Subject, spot: Spot)], _ saying: Saying
  ) -> [Disagreement] {
    var seen: Set<NumberID> = []
    return listed.compactMap { subject, _ in
      guard seen.insert(subject.number.id).inserted else { return nil }
      let spots = listed.filter { $0.subject.number.id == subject.number.id }.map(\.spot)
      let strange = spots.filter { spot in
        !subject.measures.contains { $0.agrees(with: spot.measure) }
      }
      guard !strange.isEmpty, let first = spots.first, let last = spots.last else { return nil }
      let quote = saying.quote(first.tokens.lowerBound..<last.tokens.upperBound)
      return Disagreement(
        kind: .figure, message: FigureComparison.differs(subject.number),
        first: subject.number.quote, second: quote)
    }
  }

  /// The number whose own words stand nearest to the figure, before it rather than after it.
  private func subject(of spot: Spot) -> Subject? {
    let candidates = subjects.filter {
      $0.dimension == spot.measure.dimension && spot.saying.mayShareStory(with: $0.number.stories)
        && $0.isOfTheSize(of: spot.measure)
    }
    let nearest = candidates.compactMap { subject in
      distance(from: spot, to: subject.words).map { (subject: subject, distance: $0) }
    }
    return nearest.min { $0.distance < $1.distance }?.subject
  }

  private func distance(from spot: Spot, to words: Set<String>) -> Int? {
    let tokens = spot.saying.tokens
    let hits = tokens.indices.filter { words.contains(tokens[$0].stem) }
    let distances = hits.map { hit in
      hit < spot.tokens.lowerBound
        ? spot.tokens.lowerBound - hit : 2 * (hit - spot.tokens.upperBound + 2)
    }
    return distances.min()
  }

  // MARK: Among each other

  private func amongEachOther(_ spots: [Spot], in file: String?) -> [Disagreement] {
    let groups = grouped(spots)
    var found: [Disagreement] = []
    for (index, left) in groups.enumerated() {
      for right in groups[(index + 1)...]
      where areSaid(left, right, in: file) && disagree(left, right) {
        guard let first = left.first, let second = right.first else { continue }
        found.append(
          Disagreement(
            kind: .figure, message: FigureComparison.differ(first, second),
            first: first.saying.quote(first.tokens), second: second.saying.quote(second.tokens)))
      }
    }
    return found
  }

  private func areSaid(_ left: [Spot], _ right: [Spot], in file: String?) -> Bool {
    guard let file else { return true }
    return left.first?.saying.place.file == file || right.first?.saying.place.file == file
  }

  /// Figures of one line and dimension together: "from 4 weeks to 1 week".
  private func grouped(_ spots: [Spot]) -> [[Spot]] {
    var groups: [[Spot]] = []
    for spot in spots {
      if let last = groups.last?.last, last.saying.place == spot.saying.place,
        last.measure.dimension == spot.measure.dimension
      {
        groups[groups.count - 1].append(spot)
      } else {
        groups.append([spot])
      }
    }
    return groups
  }

  private func disagree(_ left: [Spot], _ right: [Spot]) -> Bool {
    guard let first = left.first, let second = right.first,
      first.measure.dimension == second.measure.dimension,
      first.saying.owner != second.saying.owner,
      first.saying.mayShareStory(with: second.saying.stories),
      !left.contains(where: { one in right.contains { $0.measure.agrees(with: one.measure) } }),
      first.measure.isNear(second.measure)
    else { return false }
    let unit = Set([first.measure.dimension])
    let shared = first.saying.content.intersection(second.saying.content).subtracting(unit)
    return shared.count >= 2
  }
}

extension Saying {
  fileprivate var content: Set<String> { Set(tokens.filter(\.isContent).map(\.stem)) }
}

// MARK: - Wording

extension FigureComparison {
  private static func differs(_ number: Number) -> String {
    "\"\(number.name)\" has other figures in the list (\(number.id)) than in the text."
  }
  private static func differ(_ left: Spot, _ right: Spot) -> String {
    let first = left.saying.quote(left.tokens).words
    let second = right.saying.quote(right.tokens).words
    return "\"\(first)\" and \"\(second)\" may be said of the same."
  }
}

// What a number of the list is about: by which words a figure in a text is recognized as its.

/// A number with what it measures and the words that tell it from others of its dimension.
struct Subject {
  var number: Number
  var dimension: String
  /// Its figures; none for a gap.
  var measures: [Measure]
  var words: Set<String>

  func isOfTheSize(of measure: Measure) -> Bool {
    measures.isEmpty || measures.contains { $0.isNear(measure) }
  }

  /// All numbers that measure something, each with the words that no other of its dimension has.
  static func all(_ numbers: [Number]) -> [Subject] {
    let plain = numbers.compactMap(Subject.init)
    return plain.map { subject in
      var own = subject
      for other in plain
      where other.dimension == subject.dimension && other.number.id != subject.number.id {
        own.words.subtract(other.words)
      }
      return own
    }
  }

  private init?(_ number: Number) {
    let figures = number.isFilled ? [number.from, number.to].compactMap { $0 } : []
    let measures = figures.compactMap { Measure.single($0, unit: number.unit) }
    let unit = Measure.single("1", unit: number.unit)
    guard let dimension = measures.first?.dimension ?? unit?.dimension else { return nil }
    self.number = number
    self.dimension = dimension
    self.measures = measures
    words = number.words
  }
}

extension Measure {
  /// More than a hundredfold apart, two figures hardly speak of the same.
  func isNear(_ other: Measure) -> Bool {
    guard value > 0, other.value > 0 else { return true }
    return max(value, other.value) / min(value, other.value) <= 100
  }
}

extension Number {
  /// What it is about, general words of measuring left out.
  fileprivate var words: Set<String> {
    let name = Token.all(in: name).filter(\.isContent).map(\.stem)
    let id = id.text.split(separator: "-").map(String.init).filter { $0.count > 2 }
    return Set(name + id).subtracting(Number.measuring)
  }

  private static let measuring: Set<String> = [
    "time", "cut", "rate", "p50", "p95", "p99", "load", "average", "median", "number", "count",
    "month", "week", "day", "year", "request", "share", "saved", "total", "reduction", "down",
  ]

  /// The number as a line of the list.
  var quote: Quote {
    let text = "\(name): \(Figures.shown(self))"
    return Quote(place: place, text: text, span: (name.count + 2)..<text.count)
  }
}

// What a number of the list is about: by which words a figure in a text is recognized as its.

import Knowledge
import Language

/// A number with what it measures and the words that tell it from others of its unit.
struct Topic {
  var number: Number
  var unit: Unit
  /// Its figures; none for a gap.
  var quantities: [Quantity]
  var words: Set<String>

  func isOfTheSize(of quantity: Quantity) -> Bool {
    quantities.isEmpty || quantities.contains { $0.isNear(quantity) }
  }

  /// All numbers that measure something, each with the words that no other of its unit has.
  static func all(in bank: Bank) -> [Topic] {
    let general = bank.words(in: .generalOfNumbers)
    let plain = bank.numbers.compactMap { Topic($0, general: general) }
    let owners = Dictionary(grouping: plain, by: \.unit.measure).mapValues { topics in
      topics.reduce(into: [String: Int]()) { counts, topic in
        for word in topic.words { counts[word, default: 0] += 1 }
      }
    }
    return plain.map { topic in
      var own = topic
      own.words = own.words.filter { owners[topic.unit.measure]?[$0] == 1 }
      return own
    }
  }

  private init?(_ number: Number, general: Set<String>) {
    let figures = number.isFilled ? [number.from, number.to].compactMap { $0 } : []
    quantities = figures.compactMap { Quantity.first(in: $0, unit: number.unit) }
    unit = quantities.first?.unit ?? Unit(number.unit)
    guard unit.kind != .none else { return nil }
    self.number = number
    words = number.words.subtracting(general)
  }
}

extension Number {
  /// What it is about, by its name and its id.
  fileprivate var words: Set<String> {
    let name = Tokenizer.tokens(of: name).filter(\.isContent).map(\.singular)
    let id = id.text.split(separator: "-").map(String.init).filter { $0.count > 2 }
    return Set(name + id)
  }

  /// The number as a line of the list.
  var quote: Quote {
    let text = "\(name): \(Placeholders.shown(self))"
    return Quote(place: place, text: text, span: (name.count + 2)..<text.count)
  }
}

extension Token {
  /// As it is compared: "teams" and "team" are one.
  var singular: String { Words.singular(word) }

  /// Whether it says what a passage is about.
  var isContent: Bool {
    kind == .word && word.count > 2 && word.first?.isLetter == true
      && !WordClass.stopWords.contains(word)
  }
}

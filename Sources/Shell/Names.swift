// What a name means in a session: something of the bank, or what lies on the table ("that", "this
// story"). One wording for a name that nothing has.

import Coaching
import Knowledge
import Language

extension Session {
  /// What these words name, and the words behind the name.
  /// - Parameters:
  ///   - words: none: what lies on the table.
  ///   - orFile: whether it may also be a file; said where it is neither.
  func thing(
    _ words: [String], among kinds: [Thing.Kind], orFile: Bool = false
  ) throws -> (thing: Thing, rest: [String]) {
    if words.isEmpty { return (try told(among: kinds), []) }
    if let (pointed, rest) = Pointing.kinds(words, among: kinds) {
      return (try told(among: pointed), rest)
    }
    do { return try bank.thing(begins: words, among: kinds) } catch {
      throw Refusal(error, orFile: orFile)
    }
  }

  /// The same where nothing may stand behind the name.
  func only(
    _ words: [String], among kinds: [Thing.Kind], orFile: Bool = false
  ) throws -> Thing {
    let found = try thing(words, among: kinds, orFile: orFile)
    guard found.rest.isEmpty else {
      throw Refusal(
        NoSuchName(name: words.joined(separator: " "), kinds: kinds, nearest: found.thing.id))
    }
    return found.thing
  }

  func story(_ words: [String]) throws -> Story {
    guard case .story(let story) = try only(words, among: [.story]) else {
      throw nothingTold([.story])
    }
    return story
  }

  func area(_ words: [String]) throws -> FocusArea {
    guard case .area(let area) = try only(words, among: [.area]) else { throw nothingTold([.area]) }
    return area
  }

  /// A number, and the figures typed behind its name; without words, the first still to fill.
  func number(_ words: [String]) throws -> (number: Number, figures: [String]) {
    if words.isEmpty {
      if let gap = bank.numbers.first(where: { $0.state == .gap }) { return (gap, []) }
      throw Refusal(Wording.allFilled, remedy: Wording.listsNumbers)
    }
    do {
      let (thing, figures) = try bank.thing(begins: words, among: [.number])
      guard case .number(let number) = thing else { throw nothingTold([.number]) }
      return (number, figures)
    } catch let failure as NoSuchName { throw Refusal(failure) }
  }

  /// The text of an answer or a story.
  func text(_ words: [String]) throws -> Manuscript {
    try text(only(words, among: [.answer, .story]))
  }

  func text(_ thing: Thing) throws -> Manuscript {
    switch thing {
    case .answer(let answer): return Manuscript(answer)
    case .story(let story): return Manuscript(story)
    case .area, .theme, .probe, .number: throw nothingTold([.answer, .story])
    }
  }

  /// What is being told, as one of these kinds: the answer where there is one, else the story.
  private func told(among kinds: [Thing.Kind]) throws -> Thing {
    guard let chain = table.chain else { throw nothingTold(kinds) }
    if kinds.contains(.answer), let answer = chain.answer { return .answer(answer) }
    guard kinds.contains(.story) else { throw Refusal(Wording.noAnswer) }
    return .story(chain.story)
  }

  private func nothingTold(_ kinds: [Thing.Kind]) -> Refusal {
    let answer = kinds.contains(.answer) ? bank.answers.first?.id.text : nil
    let example = answer ?? bank.stories.first?.id.text
    return Refusal(
      Wording.nothingTold, remedy: example.map { "Name one, e.g. \($0)." } ?? "")
  }

  private enum Wording {
    static let nothingTold = "Which one? Nothing is on the table."
    static let allFilled = "No number is left to fill."
    static let listsNumbers = "/numbers lists them all."
    static let noAnswer = "No prepared answer is on the table, only a story."
  }
}

/// Words that point to what lies on the table.
private enum Pointing {
  /// The kinds that they may mean, and the words behind them; nil when they point to nothing.
  static func kinds(
    _ words: [String], among kinds: [Thing.Kind]
  ) -> (kinds: [Thing.Kind], rest: [String])? {
    let said = words.map { $0.lowercased() }
    if said.count > 1, ["that", "this", "the"].contains(said[0]),
      let kind = kinds.first(where: { $0.rawValue == said[1] }), [.story, .answer].contains(kind)
    {
      return ([kind], Array(words.dropFirst(2)))
    }
    guard ["that", "this", "it"].contains(said[0]) else { return nil }
    return (kinds, Array(words.dropFirst()))
  }
}

extension Refusal {
  /// "There is no answer or story ...", with the nearest, or the commands that list them.
  init(_ failure: NoSuchName, orFile: Bool = false) {
    let kinds = failure.kinds.map(\.rawValue) + (orFile ? ["file"] : [])
    self.init(
      "There is no \(listed(kinds, "or")) \"\(failure.name)\".",
      remedy: failure.nearest.map { "The nearest is \($0)." } ?? Refusal.lists(failure.kinds))
  }

  private static func lists(_ kinds: [Thing.Kind]) -> String {
    let commands = kinds.prefix(2).compactMap { kind -> String? in
      switch kind {
      case .story: "/stories"
      case .answer: "/answers"
      case .area: "/areas"
      case .theme: "/themes"
      case .number: "/numbers"
      case .probe: nil
      }
    }
    guard !commands.isEmpty else { return "" }
    return listed(commands, "and") + (commands.count == 1 ? " lists them." : " list them.")
  }
}

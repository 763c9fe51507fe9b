// From a typed name to the thing it names: an id, a title, another name of the person's, the
// beginning of one, or words that only one has. Every command and every line is looked up here;
// what "that" and "this story" mean depends on the table, and is for the shell.

import Language

/// Something of the bank that has a name.
package enum Thing: Hashable, Sendable {
  case story(Story)
  case answer(Answer)
  case area(FocusArea)
  case theme(Theme)
  case probe(Probe)
  case number(Number)

  /// What may be asked for by name; the text is how it is called in a reply.
  package enum Kind: String, CaseIterable, Sendable {
    case story, answer
    case area = "focus area"
    case theme, probe, number
  }

  package var id: String {
    switch self {
    case .story(let story): story.id.text
    case .answer(let answer): answer.id.text
    case .area(let area): area.id.text
    case .theme(let theme): theme.id.text
    case .probe(let probe): probe.id.text
    case .number(let number): number.id.text
    }
  }

  /// Where it stands.
  package var place: Place {
    switch self {
    case .story(let story): story.place
    case .answer(let answer): answer.place
    case .area(let area): area.place
    case .theme(let theme): theme.place
    case .probe(let probe): probe.place
    case .number(let number): number.place
    }
  }

  /// Its id and title, and what else the person calls it by.
  fileprivate var names: [String] {
    switch self {
    case .story(let story): [story.id.text, story.title] + story.aliases
    case .answer(let answer): [answer.id.text, answer.title]
    case .area(let area): [area.id.text, area.name]
    case .theme(let theme): [theme.id.text, theme.name]
    case .probe(let probe): [probe.id.text, probe.name]
    case .number(let number): [number.id.text, number.name]
    }
  }

  /// Everyday words that mean it where no name does.
  fileprivate var words: [String] {
    switch self {
    case .area(let area): area.words
    case .probe(let probe): probe.words
    case .story, .answer, .theme, .number: []
    }
  }
}

/// How much of a name must be said.
package enum Reach: Int, Comparable, Sendable {
  /// All of it; or words that lead to one thing, as in a sentence; or letters, as in a command.
  case wholeNames, words, letters
  package static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
}

/// Nothing of these kinds is called so.
package struct NoSuchName: Error, Hashable, Sendable {
  package let name: String
  package let kinds: [Thing.Kind]
  /// Id of the one whose name comes nearest.
  package let nearest: String?
  package init(name: String, kinds: [Thing.Kind], nearest: String?) {
    self.name = name
    self.kinds = kinds
    self.nearest = nearest
  }
}

extension Bank {
  /// What a name means. A whole name goes before the beginning of one, that before words which
  /// only one has, that before letters that only one begins with; of two kinds the first.
  package func thing(
    called name: String, among kinds: [Thing.Kind], by reach: Reach = .words
  ) -> Thing? {
    let wanted = Lookup.words(name)
    guard !wanted.isEmpty else { return nil }
    let entries = kinds.map { things($0).map(Lookup.NamedThing.init) }
    for way in Lookup.ways where way.reach <= reach {
      for kind in entries {
        let found = kind.filter { way.fits(wanted, $0) }
        if let first = found.first, found.count == 1 || way.firstWins { return first.thing }
      }
    }
    return nil
  }

  /// The longest beginning of these words that names something, and the words behind it.
  package func thing(
    begins words: [String], among kinds: [Thing.Kind]
  ) throws(NoSuchName) -> (thing: Thing, rest: [String]) {
    for count in (0...words.count).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      if let thing = thing(called: name, among: kinds, by: .letters) {
        return (thing, Array(words.dropFirst(count)))
      }
    }
    throw noSuchName(words, among: kinds)
  }

  /// The story that a name in a sentence means.
  package func story(called name: String) -> Story? {
    if case .story(let story) = thing(called: name, among: [.story]) { story } else { nil }
  }

  /// Of words whose beginning may be a mistyped name, that beginning.
  private func noSuchName(_ words: [String], among kinds: [Thing.Kind]) -> NoSuchName {
    for count in (0...words.count).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      if let near = nearest(to: name, among: kinds) {
        return NoSuchName(name: name, kinds: kinds, nearest: near)
      }
    }
    return NoSuchName(name: words.joined(separator: " "), kinds: kinds, nearest: nil)
  }

  /// By typing distance; else the first that has a word of that beginning in its id.
  private func nearest(to name: String, among kinds: [Thing.Kind]) -> String? {
    guard !name.isEmpty else { return nil }
    let things = kinds.flatMap(things)
    let names = things.flatMap { thing in thing.names.map { ($0, thing.id) } }
    if let near = closest(to: name, among: names.map(\.0)) {
      return names.first { $0.0 == near }?.1
    }
    return things.first { "-\($0.id)".contains("-\(name.lowercased())") }?.id
  }

  private func things(_ kind: Thing.Kind) -> [Thing] {
    switch kind {
    case .story: stories.map(Thing.story)
    case .answer: answers.map(Thing.answer)
    case .area: areas.map(Thing.area)
    case .theme: themes.map(Thing.theme)
    case .probe: probes.map(Thing.probe)
    case .number: numbers.map(Thing.number)
    }
  }
}

/// How names are compared.
private enum Lookup {
  /// A thing with its names cut into words.
  struct NamedThing {
    let thing: Thing
    let names: [[String]]
    let words: [[String]]
    init(_ thing: Thing) {
      self.thing = thing
      names = thing.names.map(Lookup.words)
      words = thing.words.map(Lookup.words)
    }
  }

  /// A way in which words may name a thing.
  struct Way {
    /// Of several things that fit, the first is meant; else they must be told apart.
    var firstWins = false
    var reach = Reach.words
    let fits: ([String], NamedThing) -> Bool
  }

  /// The surest first.
  static var ways: [Way] {
    [
      Way(firstWins: true, reach: .wholeNames) { wanted, entry in entry.names.contains(wanted) },
      Way(firstWins: true, reach: .wholeNames) { wanted, entry in entry.words.contains(wanted) },
      Way { wanted, entry in entry.names.contains { $0.starts(with: wanted) } },
      Way { wanted, entry in entry.names.contains { wanted.allSatisfy($0.contains) } },
      Way(reach: .letters) { wanted, entry in
        let begun = wanted.joined(separator: " ")
        return begun.count >= fewestLetters
          && entry.names.contains { $0.joined(separator: " ").hasPrefix(begun) }
      },
    ]
  }

  /// Fewer letters begin too many names to mean one.
  private static let fewestLetters = 3

  /// Lower-case words without those that any name may stand between: "my delegation story".
  static func words(_ name: String) -> [String] {
    let words = Words.plain(name)
    let telling = words.filter { !["the", "my", "our", "story", "answer"].contains($0) }
    return telling.isEmpty ? words : telling
  }
}

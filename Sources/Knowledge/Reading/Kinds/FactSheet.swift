// The facts of one thing, as a reader asks for them: in front matter, or as "- key: value" under
// a heading. Tells keys that nobody knows, keys given twice, and values of the wrong form.

/// Facts with the file that they stand in, and what they belong to: "a story", "a number".
struct FactSheet {
  let facts: [Fact]
  let source: Source
  let owner: String
  /// Whether some facts could not be read: then nothing is said of what is missing.
  private(set) var isBroken = false

  /// Front matter: an unknown key is told.
  init(_ document: Document, of owner: String, keys: [String], reading: inout Intake) {
    self.init(
      document.frontMatter.facts, in: document.source, of: owner, keys: keys, reading: &reading)
    isBroken = document.frontMatter.isBroken
  }

  /// Whether a fact that is needed is not there, and not for want of reading it.
  func lacks(_ key: String) -> Bool {
    guard case .nothing = self[key] else { return false }
    return !isBroken
  }

  /// Bullets under a heading: one that is no fact is told, too.
  init(
    _ chapter: Chapter, in source: Source, of owner: String, keys: [String],
    reading: inout Intake
  ) {
    for item in chapter.items where item.fact == nil {
      reading.report(
        source.problem(
          FactSheet.noFact, line: item.lines.lowerBound, word: item.text,
          remedy: FactSheet.writeFact(keys)))
    }
    self.init(
      chapter.items.compactMap(\.fact), in: source, of: owner, keys: keys, reading: &reading)
  }

  init(
    _ facts: [Fact], in source: Source, of owner: String, keys: [String], reading: inout Intake
  ) {
    self.facts = facts
    self.source = source
    self.owner = owner
    var seen: Set<String> = []
    for fact in facts {
      if !keys.contains(fact.key.text) {
        reading.report(unknown(fact.key, keys))
      } else if !seen.insert(fact.key.text).inserted {
        reading.report(problem(FactSheet.twice(fact.key.text), at: fact.key, FactSheet.once))
      }
    }
  }

  func problem(_ message: String, at term: Term, _ remedy: String) -> Problem {
    source.problem(
      message, line: term.line, word: term.text, column: term.column, remedy: remedy)
  }

  private func unknown(_ key: Term, _ keys: [String]) -> Problem {
    problem(
      FactSheet.noKey(key.text, owner), at: key,
      Remedy.nearest(to: key.text, among: keys, otherwise: FactSheet.has(owner, keys)))
  }

  subscript(key: String) -> FactValue {
    facts.first { $0.key.text == key }?.value ?? .nothing
  }

  /// A single word or sentence; a list or pairs in its place are told.
  func word(_ key: String, reading: inout Intake) -> Term? {
    switch self[key] {
    case .nothing: return nil
    case .word(let term): return term
    case .list, .pairs:
      if let fact = facts.first(where: { $0.key.text == key }) {
        reading.report(problem(FactSheet.oneValue(key), at: fact.key, FactSheet.writeOne(key)))
      }
      return nil
    }
  }

  /// Words of a list; pairs in its place are told.
  func words(_ key: String, reading: inout Intake) -> [Term] {
    if case .pairs = self[key], let fact = facts.first(where: { $0.key.text == key }) {
      reading.report(problem(FactSheet.listWanted(key), at: fact.key, FactSheet.writeList(key)))
    }
    return self[key].terms
  }

  /// Pairs; anything else in their place is told.
  func pairs(_ key: String, example: String, reading: inout Intake) -> [Fact] {
    switch self[key] {
    case .nothing: return []
    case .pairs(let facts): return facts
    case .word, .list:
      if let fact = facts.first(where: { $0.key.text == key }) {
        reading.report(
          problem(FactSheet.pairsWanted(key), at: fact.key, FactSheet.write(example)))
      }
      return []
    }
  }

  /// One of a few fixed words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ term: Term, of kind: String, as type: Choice.Type, reading: inout Intake
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: term.text.lowercased()) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    reading.report(
      problem(
        FactSheet.notA(kind, term.text), at: term,
        Remedy.nearest(to: term.text, among: names, otherwise: Remedy.oneOf(names))))
    return nil
  }
}

// MARK: - Wording

extension FactSheet {
  private static let noFact = "this is no fact: it has no \":\"."
  private static let once = "write it once."
  private static func writeFact(_ keys: [String]) -> String {
    "write \"- \(keys.first ?? "key"): ...\"."
  }
  private static func noKey(_ key: String, _ owner: String) -> String {
    "there is no key \"\(key)\" in \(owner)."
  }
  private static func has(_ owner: String, _ keys: [String]) -> String {
    "\(owner) has: \(keys.joined(separator: ", "))."
  }
  private static func twice(_ key: String) -> String { "\"\(key)\" stands here twice." }
  private static func oneValue(_ key: String) -> String { "\"\(key)\" takes one value." }
  private static func writeOne(_ key: String) -> String { "write one after \"\(key):\"." }
  private static func listWanted(_ key: String) -> String { "\"\(key)\" takes a list." }
  private static func writeList(_ key: String) -> String { "write \"\(key): [one, two]\"." }
  private static func pairsWanted(_ key: String) -> String { "\"\(key)\" takes pairs." }
  private static func write(_ example: String) -> String { "write \"\(example)\"." }
  private static func notA(_ kind: String, _ text: String) -> String {
    "\"\(text)\" is not a \(kind)."
  }
}

// Names that refer to something: checked when all is read, so that it does not matter in which
// order files come.

/// A name in a file that must be the id of something.
struct Reference: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case area = "focus area"
    case theme, story, probe, number
  }
  var kind: Kind
  var term: Term
  var source: Source
}

extension Intake {
  /// Tells every name that refers to nothing. Where there is nothing of a kind at all (no general
  /// part), its names are left alone: that is one problem, not a hundred.
  mutating func checkReferences() {
    let kinds = Reference.Kind.allCases
    let ids = Dictionary(uniqueKeysWithValues: kinds.map { ($0, bank.ids($0)) })
    let known = ids.mapValues { Set($0) }
    for reference in references {
      let names = ids[reference.kind] ?? []
      let term = reference.term
      guard !names.isEmpty || reference.kind.isOwn else { continue }
      guard known[reference.kind]?.contains(term.text) != true else { continue }
      report(
        reference.source.problem(
          Intake.unknown(reference), line: term.line, word: term.text, column: term.column,
          remedy: Remedy.nearest(
            to: term.text, among: names, otherwise: Intake.list(names, reference.kind))))
    }
  }
}

extension Reference.Kind {
  /// Whether the person's own folder has these, so that none at all is no excuse.
  fileprivate var isOwn: Bool { self == .story || self == .number }
}

extension Bank {
  /// All ids of a kind, in the bank's order.
  func ids(_ kind: Reference.Kind) -> [String] {
    switch kind {
    case .area: areas.map(\.id.text)
    case .theme: themes.map(\.id.text)
    case .story: stories.map(\.id.text)
    case .probe: probes.map(\.id.text)
    case .number: numbers.map(\.id.text)
    }
  }
}

// MARK: - Wording

extension Intake {
  private static func unknown(_ reference: Reference) -> String {
    "there is no \(reference.kind.rawValue) \"\(reference.term.text)\"."
  }

  private static func list(_ names: [String], _ kind: Reference.Kind) -> String {
    switch kind {
    case .theme: return Remedy.listsThemes
    case .number: return "write it into numbers.md, or \"\\{\" for a brace."
    case .area, .story, .probe:
      guard !names.isEmpty, names.count <= 10 else { return "" }
      return "there are: \(names.joined(separator: ", "))."
    }
  }
}

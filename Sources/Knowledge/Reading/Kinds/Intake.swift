// What is at hand while a folder is read: the bank as far as it is filled, and the names that
// something refers to, which can be checked only when all is read.

/// The state of one reading.
struct Intake {
  var bank = Bank()
  /// Checked by `References` at the end.
  var references: [Reference] = []

  mutating func report(_ problem: Problem) { bank.problems.append(problem) }

  /// Remembers names that must turn out to exist.
  mutating func refer(_ kind: Reference.Kind, _ terms: [Term], in source: Source) {
    references += terms.map { Reference(kind: kind, term: $0, source: source) }
  }

  /// Whether an id is the first of its kind in this folder; tells the second one.
  mutating func isFirst(
    _ id: String, of kind: String, line: Int, in source: Source, seen: inout [String: Place]
  ) -> Bool {
    guard let first = seen[id] else {
      seen[id] = Place(file: source.file, line: line)
      return true
    }
    report(
      source.problem(
        Intake.twice(kind, id, first), line: line, word: id, remedy: Intake.otherID))
    return false
  }

  /// The id of a heading, with a problem if it has none or an unsound one.
  mutating func id(
    named name: String, _ id: String?, of kind: String, line: Int, in source: Source
  ) -> String {
    let slug = HeadingID.slug(id ?? name)
    if id == nil {
      report(source.problem(Intake.noID(kind), line: line, remedy: Intake.giveID(slug)))
    } else if id != slug, let id {
      report(
        source.problem(Intake.badID(id), line: line, word: id, remedy: Intake.giveID(slug)))
    }
    return slug
  }

  /// The entries of a file that has one heading of level 2 for each, with their ids.
  mutating func entries(
    of document: Document, kind: String, seen: inout [String: Place]
  ) -> [(chapter: Chapter, id: String)] {
    document.chapters.filter { $0.level == 2 }.compactMap { chapter in
      let section = chapter.section
      let line = section.place.line
      let id = id(
        named: section.name, chapter.id, of: kind, line: line, in: document.source)
      let first = isFirst(id, of: kind, line: line, in: document.source, seen: &seen)
      return first ? (chapter, id) : nil
    }
  }

  /// A file's document; nil, with a problem, if nothing stands in it.
  mutating func document(_ name: String, in folder: Folder) -> Document? {
    guard let source = filled(folder.source(name, problems: &bank.problems)) else { return nil }
    bank.fingerprints[source.file] = source.fingerprint
    return Document(source, problems: &bank.problems)
  }

  mutating func documentIfPresent(_ name: String, in folder: Folder) -> Document? {
    folder.has(name) ? document(name, in: folder) : nil
  }

  mutating func filled(_ source: Source?) -> Source? {
    guard let source, source.isBlank else { return source }
    report(
      Problem(
        place: Place(file: source.file, line: 1), message: Intake.empty, remedy: Intake.fill))
    return nil
  }
}

/// Something of the bank that has an id.
protocol Listed {
  associatedtype ID: Identifier
  var id: ID { get }
}
extension FocusArea: Listed {}
extension Theme: Listed {}
extension Probe: Listed {}
extension Number: Listed {}
extension Story: Listed {}
extension Answer: Listed {}

extension Array where Element: Listed {
  /// These, with the newer ones in the place of those with the same id, and the rest after them.
  func overlaid(with newer: [Element]) -> [Element] {
    let byID = Dictionary(newer.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(map(\.id))
    return map { byID[$0.id] ?? $0 } + newer.filter { !known.contains($0.id) }
  }
}

// MARK: - Wording

extension Intake {
  private static let empty = "this file is empty."
  private static let fill = "write in it, or take the file away."
  private static let otherID = "give one of them another id."
  private static func twice(_ kind: String, _ id: String, _ first: Place) -> String {
    "there is a \(kind) \"\(id)\" already, at \(first.file):\(first.line)."
  }
  private static func noID(_ kind: String) -> String { "this \(kind) has no id." }
  private static func badID(_ id: String) -> String {
    "\"\(id)\" is not an id: lower-case letters, digits and single hyphens."
  }
  private static func giveID(_ slug: String) -> String {
    "write \"{#\(slug.isEmpty ? "id" : slug)}\" at the end of the heading."
  }
}

// An answer or a story while it is being rewritten: its parts, as they stand in the file and as
// they stand now. Nothing here writes a word: texts come from the person alone.

import Knowledge

/// The parts of one file, on the table.
package struct Manuscript: Sendable {
  /// A heading with its text.
  package struct Part: Hashable, Sendable {
    package let name: String
    /// As it stands in the file; empty where the heading is missing.
    package let original: String
    package fileprivate(set) var text: String
    /// What it is in an answer that is told; nil for a heading of the person's own.
    let role: AnswerPart?
    package var isChanged: Bool { text != original }

    fileprivate init(_ section: Section?, or name: String) {
      self.name = section?.name ?? name
      original = section?.text ?? ""
      text = original
      role = Knowledge.Part(heading: self.name)?.role
    }
  }

  /// Id of the answer or the story.
  package let name: String
  package let title: String
  /// The question it answers; a story is taken for the project question.
  package let question: String
  /// What is said before all parts: a story's headline, and its text above the first heading. Not
  /// mended here.
  let opening: String
  /// As in `Place.file`.
  package let file: String
  package private(set) var parts: [Part]
  /// Known parts in their order.
  package let order: [Knowledge.Part]

  package init(_ answer: Answer) {
    name = answer.id.text
    title = "\(answer.id.text.uppercased()) \(answer.title)"
    question = answer.title
    opening = ""
    file = answer.place.file
    order = Answer.parts
    parts = Manuscript.parts(of: answer.sections, known: order)
  }

  package init(_ story: Story) {
    name = story.id.text
    title = story.title
    question = Manuscript.project
    opening = ([story.headline] + story.sections.filter(\.name.isEmpty).map(\.text))
      .joined(separator: "\n\n")
    file = story.place.file
    order = Story.parts
    parts = Manuscript.parts(of: story.sections, known: order)
  }

  /// The text of a part; setting the text of one that is not there does nothing.
  package subscript(part: String) -> String {
    get { parts.first { $0.name == part }?.text ?? "" }
    set {
      guard let place = parts.firstIndex(where: { $0.name == part }) else { return }
      parts[place].text = newValue
    }
  }

  /// The part that a typed name means: whole, or an unambiguous beginning, whatever the case.
  package func part(called name: String) -> Part? {
    if let place = Knowledge.Part.place(of: name, among: parts.map(\.name)) { return parts[place] }
    let wanted = name.lowercased()
    let begun = parts.filter { !wanted.isEmpty && $0.name.lowercased().hasPrefix(wanted) }
    return begun.count == 1 ? begun[0] : nil
  }

  package var changed: [Part] { parts.filter(\.isChanged) }

  /// All known parts in the order of speaking, as the file spells them, then the person's own;
  /// those without a heading yet are empty.
  private static func parts(of sections: [Section], known: [Knowledge.Part]) -> [Part] {
    let headings = sections.map(\.name)
    let places = known.map { Knowledge.Part.place(of: $0.name, among: headings) }
    let told = zip(known, places).map { part, place in
      Part(place.map { sections[$0] }, or: part.name)
    }
    let own = sections.indices.filter { !places.contains($0) && !headings[$0].isEmpty }
    return told + own.map { Part(sections[$0], or: "") }
  }

  static let project = "Tell me about a project you are proud of."
}

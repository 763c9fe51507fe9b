// An answer or a story while it is being rewritten: its parts, as they stand in the file and as
// they stand now. Nothing here writes a word: texts come from the person alone.

import Knowledge

/// The parts of one file, on the table.
package struct Manuscript: Sendable {
  /// A heading with its text.
  package struct Sheet: Hashable, Sendable {
    package let name: String
    /// As it stands in the file; empty where the heading is missing.
    package let original: String
    package fileprivate(set) var text: String
    package var isChanged: Bool { text != original }

    fileprivate init(_ section: Section?, or name: String) {
      self.name = section?.name ?? name
      original = section?.text ?? ""
      text = original
    }
  }

  package let owner: Owner
  /// Id of the answer or the story.
  package var name: String { owner.id }
  package let title: String
  /// As in `Place.file`.
  package let file: String
  package private(set) var parts: [Sheet]
  /// Known parts in their order.
  package let order: [Part]

  package init(_ answer: Answer) {
    owner = .answer(answer.id)
    title = Script(answer).title
    file = answer.place.file
    order = Answer.parts
    parts = Manuscript.parts(of: answer.sections, known: order)
  }

  package init(_ story: Story) {
    owner = .story(story.id)
    title = story.title
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
  package func part(called name: String) -> Sheet? {
    if let place = Part.place(of: name, among: parts.map(\.name)) { return parts[place] }
    let wanted = name.lowercased()
    let begun = parts.filter { !wanted.isEmpty && $0.name.lowercased().hasPrefix(wanted) }
    return begun.count == 1 ? begun[0] : nil
  }

  package var changed: [Sheet] { parts.filter(\.isChanged) }

  /// All known parts in the order of speaking, as the file spells them, then the person's own;
  /// those without a heading yet are empty.
  private static func parts(of sections: [Section], known: [Part]) -> [Sheet] {
    let headings = sections.map(\.name)
    let places = known.map { Part.place(of: $0.name, among: headings) }
    let told = zip(known, places).map { part, place in
      Sheet(place.map { sections[$0] }, or: part.name)
    }
    let own = sections.indices.filter { !places.contains($0) && !headings[$0].isEmpty }
    return told + own.map { Sheet(sections[$0], or: "") }
  }

}

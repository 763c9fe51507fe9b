// Changing one fact of a number in `numbers.md`.

import Language

extension Edit {
  /// Sets, adds or (with nil) takes out one fact of a number: `to`, `state`, `source`, ...
  package mutating func setFact(
    _ key: String, to value: String?, of number: NumberID
  ) throws(Problem) {
    let old = document
    let earlier = self
    guard
      let chapter = old.chapters.first(where: { $0.level == 2 && $0.entryID == number.text })
    else { throw Edit.noNumber(shownAs, number) }
    let text = value.map { Edit.lines(of: $0).joined(separator: " ").trimmed } ?? ""
    let item = chapter.items.first { $0.fact?.key.text == key }
    if let item, text.isEmpty {
      replaceLines(item.lines.lowerBound..<item.lines.upperBound + 1, with: [])
    } else if let item {
      replace(item, with: text, in: old)
    } else if !text.isEmpty {
      insert(key, text, into: chapter, of: old)
    }
    guard self.text(of: key, number) == text, document.chapters.count == old.chapters.count else {
      self = earlier
      throw Edit.noValue(shownAs, item?.lines.lowerBound ?? chapter.section.place.line)
    }
  }

  /// What stands under the number's heading in the file, and what will; empty if there is none.
  package func entry(of number: NumberID) -> (before: String, after: String) {
    func text(_ document: Document) -> String {
      document.chapters.first { $0.level == 2 && $0.entryID == number.text }?.section.text ?? ""
    }
    return (text(document(of: original)), text(document))
  }

  /// The fact as it will stand; empty if there is none.
  private func text(of key: String, _ number: NumberID) -> String {
    let chapter = document.chapters.first { $0.level == 2 && $0.entryID == number.text }
    let fact = chapter?.items.compactMap(\.fact).first { $0.key.text == key }
    return if case .word(let term) = fact?.value { term.text } else { "" }
  }

  /// The value alone is replaced: the bullet, the key and the blanks between stay as they are.
  private mutating func replace(_ item: Item, with value: String, in old: Document) {
    let line = old.lines[item.lines.lowerBound - 1]
    guard let colon = line.firstIndex(of: ":") else { return }
    let blanks = line[line.index(after: colon)...].prefix { $0 == " " || $0 == "\t" }
    let lead = line[...colon] + (blanks.isEmpty ? " " : blanks)
    replaceLines(
      item.lines.lowerBound..<item.lines.upperBound + 1, with: ["\(lead)\(value)"])
  }

  /// After the last fact that comes before it in the usual order, with the same bullet.
  private mutating func insert(
    _ key: String, _ value: String, into chapter: Chapter, of old: Document
  ) {
    let order = NumberReader.keys
    let rank = order.firstIndex(of: key) ?? order.count
    let before = chapter.items.last { item in
      item.fact.flatMap { order.firstIndex(of: $0.key.text) }.map { $0 < rank } ?? false
    }
    let model = chapter.items.first
    let marker = model.map { old.lines[$0.lines.lowerBound - 1].prefix($0.column) } ?? "- "
    let line = before.map { $0.lines.upperBound + 1 } ?? model?.lines.lowerBound
    let text = "\(marker)\(key): \(value)"
    let end = chapter.section.lines.upperBound
    replaceLines((line ?? end)..<(line ?? end), with: [text])
  }
}

extension Chapter {
  /// The id of an entry, as the readers give it.
  var entryID: String { HeadingID.slug(id ?? section.name) }
}

// MARK: - Wording

extension Edit {
  private static func noNumber(_ file: String, _ number: NumberID) -> Problem {
    Problem(
      place: Place(file: file, line: 0), message: "there is no number \"\(number)\" here any more.")
  }
  private static func noValue(_ file: String, _ line: Int) -> Problem {
    Problem(
      place: Place(file: file, line: line), message: "this can't stand as a value on one line.")
  }
}

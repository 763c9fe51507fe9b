// The person's own folder: settings, stories, answers, numbers, prompts, tips.

import Language

struct PersonalReader {
  let folder: Folder

  func read(into reading: inout Intake) {
    checkNames(&reading)
    for kind in PersonalReader.kinds { kind.read(self)(&reading) }
  }

  /// A kind of file of the person's: the name of the file or folder, and who reads it.
  private struct Kind: Sendable {
    let name: String
    let read: @Sendable (PersonalReader) -> (inout Intake) -> Void
  }

  private static let kinds = [
    Kind(name: "starling.yaml", read: readSettings), Kind(name: "stories", read: readStories),
    Kind(name: "answers", read: readAnswers), Kind(name: "numbers.md", read: readNumbers),
    Kind(name: "prompts.md", read: readPrompts), Kind(name: "tips.md", read: readTips),
  ]
  /// What else stands in such a folder.
  private static let others = ["general", "README.md"]

  private func readSettings(_ reading: inout Intake) {
    guard folder.has("starling.yaml") else {
      reading.report(
        Problem(
          place: Place(file: folder.shownAs, line: 0), message: PersonalReader.unmarked,
          remedy: folder.isWithinKnowledge
            ? PersonalReader.nameAbove(folder.above) : PersonalReader.mark))
      return
    }
    // An empty one is fine: it marks the folder and leaves all settings as they are.
    if let source = folder.source("starling.yaml", problems: &reading.bank.problems) {
      reading.bank.settings = SettingsReader.settings(source, reading: &reading)
    }
  }

  /// A file or folder that is nearly one of ours would be missed silently.
  private func checkNames(_ reading: inout Intake) {
    let known = PersonalReader.kinds.map(\.name) + PersonalReader.others
    let names = folder.names(in: ".", problems: &reading.bank.problems)
    for name in names where !known.contains(name) {
      guard let near = closest(to: name, among: known, limit: 2), !names.contains(near) else {
        continue
      }
      reading.report(
        Problem(
          place: Place(file: "\(folder.shownAs)/\(name)", line: 0),
          message: PersonalReader.notRead, remedy: PersonalReader.rename(near)))
    }
  }

  private func readStories(_ reading: inout Intake) {
    var seen: [String: Place] = [:]
    for (stem, document) in documents(in: "stories", &reading) {
      guard let id = id(stem, "story", document, &reading, &seen) else { continue }
      let story = StoryReader.story(document, id: StoryID(id), reading: &reading)
      reading.bank.stories.append(story)
      referToNumbers(
        [Section(name: "", text: story.headline, place: story.place, lines: headline(document))]
          + story.sections, document.source, &reading)
    }
  }

  private func headline(_ document: Document) -> Range<Int> {
    let first = document.opening.blocks.first?.lines.lowerBound ?? 1
    return first..<first + 1
  }

  private func readAnswers(_ reading: inout Intake) {
    var seen: [String: Place] = [:]
    for (stem, document) in documents(in: "answers", &reading) {
      guard let id = id(stem, "answer", document, &reading, &seen) else { continue }
      let answer = AnswerReader.answer(document, id: AnswerID(id), reading: &reading)
      reading.bank.answers.append(answer)
      referToNumbers(answer.sections, document.source, &reading)
    }
  }

  private func documents(
    in name: String, _ reading: inout Intake
  ) -> [(stem: String, document: Document)] {
    let stems = folder.stems(in: name, ending: "md", problems: &reading.bank.problems)
    return stems.compactMap { stem in
      reading.document("\(name)/\(stem).md", in: folder).map { (stem, $0) }
    }
  }

  /// The id that a file's name gives; nil if another file has it.
  private func id(
    _ stem: String, _ kind: String, _ document: Document, _ reading: inout Intake,
    _ seen: inout [String: Place]
  ) -> String? {
    let id = HeadingID.isSound(stem) ? stem : HeadingID.slug(stem)
    if id != stem {
      let place = Place(file: document.source.file, line: 0)
      reading.report(
        Problem(
          place: place, message: PersonalReader.badName(stem),
          remedy: PersonalReader.rename("\(id).md")))
    }
    let file = document.source.file
    guard let first = seen.updateValue(Place(file: file, line: 0), forKey: id) else { return id }
    seen[id] = first
    reading.report(
      Problem(
        place: Place(file: file, line: 0), message: PersonalReader.twice(kind, id, first.file),
        remedy: PersonalReader.renameOne))
    return nil
  }

  private func referToNumbers(
    _ sections: [Section], _ source: Source, _ reading: inout Intake
  ) {
    for section in sections {
      let (said, lines) = Comments.removed(from: section.text, first: section.lines.lowerBound)
      for reference in Placeholders.references(in: said) {
        let term = Term(text: reference.id.text, line: lines[reference.line], column: 0)
        reading.refer(.number, [term], in: source)
      }
    }
  }

  private func readNumbers(_ reading: inout Intake) {
    guard let document = reading.documentIfPresent("numbers.md", in: folder) else { return }
    reading.bank.numbers = NumberReader.numbers(document, reading: &reading)
  }

  private func readPrompts(_ reading: inout Intake) {
    reading.bank.prompts = items("prompts.md", &reading)
  }

  private func readTips(_ reading: inout Intake) {
    reading.bank.tips = items("tips.md", &reading)
  }

  private func items(_ name: String, _ reading: inout Intake) -> [String] {
    reading.documentIfPresent(name, in: folder).map(ListReader.items) ?? []
  }
}

// MARK: - Wording

extension PersonalReader {
  private static let unmarked = "this is not a knowledge folder: it has no starling.yaml."
  private static let mark = "put an empty file of that name in it, or name another folder."
  private static func nameAbove(_ path: String) -> String {
    "the folder above has one, and is meant: --knowledge \(path)"
  }
  private static let notRead = "this is not read: it has another name than the coach looks for."
  private static func rename(_ name: String) -> String { "rename it to \"\(name)\"." }
  private static let renameOne = "give one of the files another name."
  private static func twice(_ kind: String, _ id: String, _ file: String) -> String {
    "there is a \(kind) \"\(id)\" already: \(file)."
  }
  private static func badName(_ stem: String) -> String {
    "\"\(stem)\" is not an id: lower-case letters, digits and single hyphens."
  }
}

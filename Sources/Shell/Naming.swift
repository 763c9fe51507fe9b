// Lines that are only a name: of an answer, a story, an area, or nearly of a command.

import Knowledge
import Language
import Matching

extension Intent {
  /// The name of an answer or a story, alone or after "show me". A word that questions are asked
  /// by ("feedback") is a question.
  static func named(_ text: String, _ bank: Bank) -> Intent? {
    let words = Words.plain(text)
    let line = words.joined(separator: " ")
    if bank.answer(AnswerID(line)) != nil { return .command("answers \(line)") }
    for frame in Wording.show where line.hasPrefix(frame) {
      if let story = bank.story(called: String(line.dropFirst(frame.count))) {
        return .show(story.id)
      }
    }
    let name = words.filter { !["the", "my", "story"].contains($0) }
    let story = bank.stories.first { story in
      ([story.id.text, story.title] + story.aliases).contains { Words.plain($0) == name }
    }
    let isAsked = bank.themes.contains { name.count == 1 && Words.plain($0.name).contains(name[0]) }
    return story.flatMap { isAsked || isArea(line, bank) ? nil : .show($0.id) }
  }

  /// The command that a lone word nearly names, if the word means nothing else; or "refine q7".
  static func nearCommand(
    _ text: String, _ bank: Bank, _ isWord: (String) -> Bool
  ) -> String? {
    let words = splitWords(text.lowercased().filter { !"?.!".contains($0) })
    if words.count == 2, CommandTable.all.contains(where: { $0.name == words[0] }),
      isID(words[1], bank)
    {
      return words.joined(separator: " ")
    }
    guard words.count == 1, let word = words.first, word.count >= 3, word.allSatisfy(\.isLetter),
      !isArea(word, bank), bank.story(called: word) == nil,
      bank.theme(ThemeID(word)) == nil
    else { return nil }
    let name: String? =
      switch CommandTable.find(word) {
      case .one(let command): command.name
      case .several: nil
      case .none(let closest): closest
      }
    guard let name, name.count >= 3 else { return nil }
    return name == word || !isWord(word) ? name : nil
  }

  // MARK: Steps

  static func isArea(_ text: String, _ bank: Bank) -> Bool {
    let lower = Words.plain(text).joined(separator: " ")
    return bank.areas.contains { area in
      area.id.text == lower || area.name.lowercased() == lower || area.words.contains(lower)
    }
  }

  /// Whether a word names something of the person's for certain.
  private static func isID(_ word: String, _ bank: Bank) -> Bool {
    bank.answer(AnswerID(word)) != nil || bank.story(StoryID(word)) != nil
      || bank.number(NumberID(word)) != nil || bank.area(AreaID(word)) != nil
  }

  private enum Wording {
    static let show = [
      "show me the ", "show me my ", "show me ", "show the ", "show ", "open ", "tell the ",
      "tell me the ", "tell my ", "tell ",
    ]
  }
}

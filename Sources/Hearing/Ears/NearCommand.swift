// A lone word that is nearly a command's name and means nothing else ("hlep"), or a command and a
// name without the slash ("refine q7"). Offered, never run.

import Knowledge
import Language

enum NearCommand: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    let words = line.text.lowercased().filter { !"?.!".contains($0) }.split(separator: " ")
      .map(String.init)
    if words.count == 2, moment.commands.contains(words[0]), isID(words[1], moment.bank) {
      return .nearCommand(words.joined(separator: " "))
    }
    guard words.count == 1, let word = words.first, word.count >= fewestLetters,
      word.allSatisfy(\.isLetter), !isTaken(word, moment),
      let name = name(near: word, moment), name.count >= fewestLetters
    else { return nil }
    return name == word || !moment.isWord(word) ? .nearCommand(name) : nil
  }

  private static func name(near word: String, _ moment: Moment) -> String? {
    switch moment.commands.find(word) {
    case .one(let name): name
    case .several: nil
    case .none(let closest): closest
    }
  }

  /// Whether the word names something that a question may be about.
  private static func isTaken(_ word: String, _ moment: Moment) -> Bool {
    moment.isName(word, of: .area) || moment.bank.story(called: word) != nil
      || moment.bank.theme(ThemeID(word)) != nil
  }

  /// Whether a word names something of the person's for certain.
  private static func isID(_ word: String, _ bank: Bank) -> Bool {
    bank.answer(AnswerID(word)) != nil || bank.story(StoryID(word)) != nil
      || bank.number(NumberID(word)) != nil || bank.area(AreaID(word)) != nil
  }

  /// Fewer letters are near too many names.
  private static let fewestLetters = 3

  static let heard = [
    Example("hlep", on: .empty, .nearCommand("help")),
    Example("storeis", on: .empty, .nearCommand("stories")),
    Example("hlep?", on: .empty, .nearCommand("help")),
    Example("critque", on: .empty, .nearCommand("critique")),
    Example("refine", on: .empty, .nearCommand("refine")),
    Example("refine q7", on: .empty, .nearCommand("refine q7")),
  ]
  static let passed = [
    Example(question: "leader", on: .empty), Example(question: "refine the story", on: .empty),
  ]
}

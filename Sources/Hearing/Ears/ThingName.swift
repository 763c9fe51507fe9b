// The name of an answer or a story: "q7", "delegation", "show me the preview".

import Knowledge
import Language

enum ThingName: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    let bank = moment.bank
    if bank.answer(AnswerID(line.phrase)) != nil { return .command("answers \(line.phrase)") }
    for frame in show where line.phrase.hasPrefix(frame) {
      let name = String(line.phrase.dropFirst(frame.count))
      if let story = bank.story(called: name) { return .show(story.id) }
    }
    guard
      case .story(let story) = bank.thing(called: line.phrase, among: [.story], by: .wholeNames),
      !isAsked(line.phrase, bank), !moment.isName(line.phrase, of: .area)
    else { return nil }
    return .show(story.id)
  }

  /// A word that questions are asked by ("feedback") is a question.
  private static func isAsked(_ phrase: String, _ bank: Bank) -> Bool {
    let words = Words.plain(phrase).filter { !["the", "my", "story"].contains($0) }
    return words.count == 1
      && bank.themes.contains { Words.plain($0.name).contains(words[0]) }
  }

  private static let show = [
    "show me the ", "show me my ", "show me ", "show the ", "show ", "open ", "tell the ",
    "tell me the ", "tell my ", "tell ",
  ]

  static let heard = [
    Example("delegation", on: .empty, .show("delegation")),
    Example("the preview", on: .empty, .show("preview")),
    Example("show me approvals", on: .empty, .show("approvals")),
    Example("q7?", on: .empty, .command("answers q7")),
  ]
  static let passed = [
    Example(question: "feedback", on: .empty), Example(question: "mistake", on: .empty),
    Example(question: "conflict", on: .empty), Example(question: "growth"),
  ]
}

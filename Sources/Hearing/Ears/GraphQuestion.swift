// Asked of the graph: another story, the ones in reserve, why a story was not chosen.

import Language

enum GraphQuestion: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    let lower = line.text.lowercased()
    for frame in backup where lower.hasPrefix(frame) {
      let rest = line.text.dropFirst(frame.count).trimmed
      return rest.contains(where: \.isLetter) ? .backup(StoryFrame.without(rest)) : .another
    }
    if asksForAnother(line.bareClause) { return .another }
    for frame in whyNot where lower.hasPrefix(frame) {
      let rest = line.text.dropFirst(frame.count).filter { $0 != "?" }.trimmed
      // "Why not somebody else?" asks on about the story on the table.
      let isMeant =
        moment.bank.story(called: rest) != nil
        || moment.wasAsked && moment.goesOn(line.text) < GoingOn.sure
      if isMeant && !rest.isEmpty { return .whyNot(rest) }
    }
    return nil
  }

  private static func asksForAnother(_ clause: String) -> Bool {
    another.contains(clause) || clause.hasSuffix(" backup") && Words.plain(clause).count <= 5
  }

  private static let backup = [
    "which backup for ", "what's my backup for ", "what is my backup for ", "backup story for ",
    "a backup for ", "backup for ", "second story for ", "which backup", "backup",
  ]
  private static let another: Set = [
    "another one", "another", "another story", "other one", "next story", "something else",
    "a different one", "a different story", "different story", "what else", "give me another",
    "give me another one", "give me a different one", "can you give me another",
    "can you give me another one", "can you give me a different one", "a different example",
    "another example", "can you give me another example", "can you give me a different example",
    "give me another example", "give me a different example", "do you have another",
    "do you have another one", "have you got another", "what else do you have", "anything else",
    "not that one",
    "not this one", "not that", "not this",
    "not that story", "not this story", "the next one", "next one",
  ]
  private static let whyNot = ["why not the ", "why not my ", "why not "]

  static let heard = [
    Example("backup for growth", .backup("growth")), Example("backup", .another),
    Example("another one", .another), Example("Another one?", .another),
    Example("another one", on: .empty, .another), Example("backup?", on: .empty, .another),
    Example("that sounds weak. another one", .another), Example("hm ok another one", .another),
    Example("what's your backup?", .another), Example("and a backup", .another),
    Example("why not approvals?", .whyNot("approvals")),
    Example("why not the preview?", .whyNot("preview")),
  ]
  static let passed = [
    Example("which story for conflict?", .question("conflict?")),
    Example(question: "why not everybody agreed?", on: .empty),
  ]
}

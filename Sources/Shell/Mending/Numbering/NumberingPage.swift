// What the filling of a number shows: the number, who speaks it, what the figures come to.

import Coaching
import Knowledge
import Language

extension Numbering {
  func layNumber(on page: inout Page) {
    page.line([.bold(number.name), .dim("(\(number.id)):"), Span(NumberLine.value(number))])
    if !number.note.isEmpty { page.line(number.note, indent: 2) }
    if !number.source.isEmpty { page.line("Source: \(number.source)", indent: 2) }
    if let (whole, change) = number.whole(in: session.bank) {
      page.line(Wording.worksOut(whole, change), indent: 2)
    }
    let speakers = session.speakers(of: number)
    if !speakers.isEmpty { page.line("Spoken in: \(speakers.joined(separator: ", ")).", indent: 2) }
    page.line([.dim(Wording.howToType(number))], indent: 2)
  }

  func layReckoning(_ filled: Number, _ doubts: [Doubt], on page: inout Page) {
    if let change = FigureChange(filled), !change.text.isEmpty {
      page.line(
        [Span("\(filled.from ?? "") -> \(filled.to ?? ""):"), .bold(change.text)], indent: 2)
    }
    if let spoken = Spoken.form(of: filled) {
      page.item(.dim("Say:"), [Span("\"\(spoken)\"")], indent: 2)
    }
    for doubt in doubts { page.item(.warning("Really?"), [Span(doubt.message)], indent: 2) }
    if !doubts.isEmpty { page.line(Wording.keepIt, indent: 2) }
  }

  func layLeftover(_ leftover: Leftover, on page: inout Page) {
    let typed = leftover.typed.map { "\"\($0)\"" }.joined(separator: ", ")
    page.line([
      .bold("You typed before"), Span("(\(desk.stamp(leftover.opened))): \(typed)."),
    ])
    if figures(in: leftover) != nil { page.line(Wording.takeFigures, indent: 2) }
  }

  /// What changed with it.
  func laySpeakers(on page: inout Page) {
    guard let now = session.bank.number(number.id) else { return }
    let speakers = session.speakers(of: now)
    let left = session.bank.numbers.filter { $0.state == .gap }.count
    if !speakers.isEmpty {
      page.line("Now in \(speakers.joined(separator: ", ")): \(Placeholders.spoken(now)).")
    }
    page.line(left > 0 ? Wording.left(left) : Wording.allFilled)
  }

  enum Wording {
    static func noCommand(_ line: String) -> String {
      "\(line) is no figure and no source: left here. Type it again."
    }
    static let takeFigures = "y takes the last figures; or type them anew; drop throws them away."
    static let keepIt = "y keeps it as it is; or type it again."
    static let whereFrom =
      "Where does it come from? A dashboard, a log, a count, your memory (Enter: can't say)."
    static let unconfirmed = "Without a source it is kept as stated, not confirmed."
    static let asItWas = "Left as it was."
    static let withoutFigure =
      "Then it stays \"cannot know\", and is no gap any more. Say it without the figure:"
    static let hints = [
      "It need not be exact: a range (\"2 to 5\"), or an estimate with \"about\" will do.",
      "\"I don't know\" says that it cannot be known; Enter leaves it for later.",
    ]
    static let ways = [
      "a range you would stand by: \"between two and five teams\"",
      "something near it that you can count: \"three tickets in the last month\"",
      "what people can do now: \"admins approve a whole page at once\"",
      "Enter leaves it open",
    ]
    static let mustFit = "It must fit in:"
    static let allFilled = "No number is left to fill."
    static func kept(_ id: NumberID) -> String {
      "What you typed is kept: /number \(id) shows it again; drop in there throws it away."
    }
    static func left(_ count: Int) -> String {
      "\(counted(count, "number", "numbers")) still to fill: /numbers. /number takes the next."
    }
    static func worksOut(_ whole: Number, _ change: FigureChange) -> String {
      "The list has \(whole.name): \(whole.from ?? "") -> \(whole.to ?? ""), which is \(change.text)."
    }
    static func howToType(_ number: Number) -> String {
      let unit = number.unit.isEmpty ? "" : " (\(number.unit))"
      return "Type \"before -> after\", or one figure\(unit), or \"I don't know\". Enter leaves it."
    }
  }
}

extension Session {
  /// Answers and stories that speak a number, as they are named.
  func speakers(of number: Number) -> [String] {
    let owners = bank.speakers(of: number.id)
    let stories = owners.filter { !$0.isAnswer }.map { bank.story(StoryID($0.id))?.title ?? $0.id }
    return owners.filter(\.isAnswer).map(\.shortName) + stories
  }

  /// Lines of answers and stories that speak a number, "___" in its place.
  func sentences(speaking number: Number) -> [String] {
    bank.lines(speaking: number.id).map { line in
      filled(Page.plain(line.replacing("{\(number.id)}", with: "___")))
    }
  }
}

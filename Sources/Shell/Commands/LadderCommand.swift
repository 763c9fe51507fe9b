import ArgumentParser
import Coaching
import Knowledge
import Language

/// `/ladder` shows an answer at three lengths.
struct LadderCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "ladder",
    abstract: "An answer in 30 seconds, in 60 to 90, and in full, in your own sentences.",
    discussion: "Examples: /ladder q7, /ladder delegation")
  static let offers: [Offer] = [.answer]

  @Argument(help: "An answer or a story, e.g. q7; nothing: what is on the table.")
  var name: [String] = []
  init() {}

  func run(in session: Session) throws {
    let thing = try session.only(name, among: [.answer, .story])
    let ladder = ladder(of: thing, session.bank)
    session.show { page in
      for (place, rung) in ladder.rungs.enumerated() {
        lay(rung, after: place > 0 ? ladder.rungs[place - 1] : nil, on: &page)
      }
      let hasGap = ladder.rungs.contains { !gaps($0).isEmpty }
      page.line(hasGap ? Wording.next(thing.id) : Wording.aloud)
    }
  }

  /// An answer goes on with the story that it is told with.
  private func ladder(of thing: Thing, _ bank: Bank) -> Ladder {
    switch thing {
    case .answer(let answer):
      Ladder(answer: answer, story: answer.stories.first.flatMap(bank.story), bank: bank)
    default: Ladder(answer: nil, story: bank.story(StoryID(thing.id)), bank: bank)
    }
  }

  /// What the rung above has said already is not said again.
  private func lay(_ rung: Ladder.Rung, after above: Ladder.Rung?, on page: inout Page) {
    let time = rung.time.seconds
    page.gap()
    page.line([
      .bold(rung.name + ":"), Span("\(time.lowerBound)-\(time.upperBound) s, \(rung.words) words"),
      .dim("(of \(rung.room.lowerBound) to \(rung.room.upperBound))"),
    ])
    var part = ""
    let isSame = above?.sentences == rung.sentences
    if isSame { page.line([.dim(Wording.same)], indent: 2) }
    for line in isSame ? [] : rung.sentences {
      if line.heading != part { page.line([.accent(line.heading)], indent: 2) }
      part = line.heading
      page.line(Page.plain(line.text), indent: 4, hang: 4)
    }
    let known = above.map(gaps) ?? []
    for gap in gaps(rung) where !known.contains(gap) {
      page.line([.warning("gap:"), Span(gap)], indent: 2, hang: 4)
    }
    if rung.left > 0 { page.line([.dim(Wording.left(rung.left))], indent: 2) }
  }

  private func gaps(_ rung: Ladder.Rung) -> [String] {
    let short = rung.room.lowerBound - rung.words
    return rung.missing.map(Wording.missing)
      + (rung.unfilled.isEmpty ? [] : [Wording.unfilled(rung.unfilled)])
      + (short > 0 ? [Wording.short(short)] : [])
  }

  private enum Wording {
    static func missing(_ part: String) -> String { "nothing is written under \(part)" }
    static func unfilled(_ ids: [NumberID]) -> String {
      "still to fill: " + ids.map(\.text).joined(separator: ", ")
    }
    static func short(_ words: Int) -> String { "\(counted(words, "word", "words")) short" }
    static func left(_ count: Int) -> String {
      "\(counted(count, "sentence", "sentences")) left out for want of room"
    }
    static let same = "The same sentences: no more is written."
    static let aloud = "Every sentence is yours. Next: say it aloud once, with a clock."
    static func next(_ name: String) -> String {
      "Next: /refine \(name) fills a gap; every sentence above is yours."
    }
  }
}

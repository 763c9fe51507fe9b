// What a refining shows: a part with its weak spots underlined, the follow-up, what a change did.

import Coaching
import Knowledge

extension Refining {
  /// Why it begins with this part.
  func layStart(on page: inout Page) {
    let worst = review.spots.first.map { name($0.finding) }
    page.line(Wording.start(part, worst, of: review.spots.count))
  }

  func showPart() {
    session.show { page in
      let own = review.time(of: part)
      page.line([
        .bold("\(manuscript.title): \(part),"), .dim("\(said(own)) of \(said(review.time))"),
      ])
      let text = review.shown(part)
      if text.isEmpty {
        page.line([.warning(Wording.empty)], indent: 2)
      } else {
        let marks = spots(Self.shownAtOnce).map(\.range).filter { !$0.isEmpty }
        page.prose(Page.marked(text, marks), indent: 2)
      }
      layFindings(Self.shownAtOnce, on: &page)
    }
  }

  /// Every weak spot of the whole answer, part by part.
  func showAll() {
    session.show { page in
      page.line([.bold(manuscript.title + ","), .dim(said(review.time))])
      for part in manuscript.parts {
        let words = review.words(in: part.name)
        let share = review.wordCount > 0 ? words * 100 / review.wordCount : 0
        page.line(
          [
            .accent(part.name + ":"),
            words > 0 ? .dim("\(said(review.time(of: part.name))), \(share) %") : .warning("empty"),
          ], indent: 2)
        for spot in review.spots(in: part.name) { lay(spot, on: &page, indent: 4) }
      }
      page.line(Wording.turn)
    }
  }

  private func layFindings(_ count: Int, on page: inout Page) {
    for spot in spots(count) { lay(spot, on: &page, indent: 2) }
    let here = review.spots(in: part).count
    let elsewhere = review.spots.count - here
    if here > count || elsewhere > 0 {
      page.line([.dim(Wording.more(here - count, elsewhere))], indent: 2)
    } else if here == 0 && !review.shown(part).isEmpty {
      page.line(Wording.nothingWeak, indent: 2)
    }
  }

  private func lay(_ spot: Review.Spot, on page: inout Page, indent: Int) {
    page.item(.warning(name(spot.finding) + ":"), [Span(spot.finding.message)], indent: indent)
    if let other = spot.finding.elsewhere {
      page.line([.dim(other.line)], indent: indent + 2, hang: indent + 4)
    }
  }

  private func spots(_ count: Int) -> ArraySlice<Review.Spot> {
    review.spots(in: part).prefix(count)
  }

  // MARK: The follow-up

  /// Asks about the worst weak spot of the part that was not asked about, names those that no
  /// question comes of, then says where else.
  /// - Parameter again: an answered one is asked again when no other is left.
  func layProbe(again: Bool = false) {
    let here = review.spots(in: part).map(\.finding.check)
    if again, here.allSatisfy(asked.contains) { asked.subtract(here) }
    let open = review.spots.filter { !asked.contains($0.finding.check) }
    session.show { page in
      if let spot = open.first(where: { $0.part == part && probe(for: $0.finding) != nil }),
        let probe = probe(for: spot.finding)
      {
        asked.insert(spot.finding.check)
        page.item(.bold("They ask:"), [Span(probe.ask)])
        hint(spot, on: &page)
      } else if let spot = open.first(where: { $0.part == part }) {
        asked.insert(spot.finding.check)
        page.line(Wording.noQuestion(name(spot.finding)))
      } else if let next = open.first {
        page.line(Wording.elsewhere(next.part, name(next.finding)))
      } else {
        page.line(Wording.dry)
      }
    }
  }

  /// What the interviewer hopes to hear, for somebody who does not know what to say.
  func layHint(on page: inout Page) {
    let spot = review.spots(in: part).first { asked.contains($0.finding.check) }
    guard let probe = (spot ?? review.spots(in: part).first).flatMap({ probe(for: $0.finding) })
    else {
      return page.line(Wording.noHint)
    }
    page.item(.bold("They hope for:"), [Span(probe.listensFor + ".")])
    page.line([.dim(Wording.smaller)], indent: 2)
  }

  private func probe(for finding: Finding) -> Probe? {
    session.bank.probes.first { $0.ingredient == finding.invites }
  }

  /// A gap is filled at its home, so that every answer has it.
  private func hint(_ spot: Review.Spot, on page: inout Page) {
    let ids = Placeholders.references(in: manuscript[part]).map(\.id).filter {
      session.bank.number($0)?.isFilled == false
    }
    if spot.finding.check == .unfilled, let id = ids.first {
      page.line(Wording.fill(id), indent: 2)
    }
    page.line([.dim(Wording.keys)], indent: 2)
  }

  // MARK: What a change would do, and did

  /// What taking the words in would do, and putting them in the part's place.
  func layChoice(_ words: String, on page: inout Page) {
    layEffect("t", Wording.add, Refining.joined(manuscript[part], words), on: &page)
    layEffect("r", Wording.inPlace, words, on: &page)
    page.line([.dim(Wording.orElse)], indent: 2)
  }

  private func layEffect(_ key: String, _ what: String, _ text: String, on page: inout Page) {
    var changed = manuscript
    changed[part] = text
    let after = Refining.review(changed, session, vocabulary)
    let change = Review.change(from: review, to: after)
    let goes = change.gone.map { name($0) + " goes" }
    let comes = change.new.map { name($0) + " comes" }
    let effect = (goes + comes).joined(separator: ", ")
    page.line(
      [.accent(key), Span(what), .dim(said(after.time(of: part))), Span(effect)], indent: 2, hang: 4
    )
  }

  func layChange(from old: String, _ before: Review, on page: inout Page) {
    page.words(from: old, to: manuscript[part], indent: 2)
    let change = Review.change(from: before, to: review)
    for finding in change.gone { page.line([.new("- gone:"), Span(name(finding))], indent: 2) }
    for finding in change.new {
      page.line(
        [.warning("+ new:"), Span(name(finding) + ":"), Span(finding.message)], indent: 2, hang: 4)
    }
    let spoken = Set(Placeholders.references(in: manuscript[part]).map(\.id))
    let lost = Placeholders.references(in: old).map(\.id).filter { !spoken.contains($0) }
    if !lost.isEmpty {
      page.line(
        [.warning("- not spoken any more:"), Span(lost.map(\.text).joined(separator: ", "))],
        indent: 2, hang: 4)
    }
    page.line(
      "Time: \(said(before.time(of: part))) -> \(said(review.time(of: part))), "
        + "all \(said(review.time))", indent: 2)
  }

  /// What was typed for the part in hand and is not in it, where a change left something so.
  func layPending(on page: inout Page) {
    for words in pending.of(part) {
      page.line([.bold(Wording.alsoTyped), Span("\"\(words)\"")], indent: 2, hang: 4)
    }
    if words != nil { page.line([.dim(Wording.takeToo)], indent: 2) }
  }

  /// The same of all parts, before they are written.
  func layAllPending(on page: inout Page) {
    for (part, words) in pending.all {
      page.line(
        [.bold(Wording.alsoTyped), Span("\"\(words)\""), .dim("(\(part))")], indent: 2, hang: 4)
    }
    page.line(Wording.leaveOut, indent: 2)
  }

  /// After writing: what is weak still.
  func layRest(on page: inout Page) {
    guard let spot = review.spots.first else { return page.line(Wording.ready(manuscript.name)) }
    page.line(
      Wording.still(name(spot.finding), "/refine \(manuscript.name) \(spot.part.lowercased())"))
  }

  func layLeftover(_ leftover: Leftover, _ part: Manuscript.Sheet, on page: inout Page) {
    page.line([.bold(Wording.takenUp(desk.stamp(leftover.opened)))])
    if leftover.base != part.original { page.line([.warning(Wording.changedSince)], indent: 2) }
    if let text = leftover.text { page.words(from: part.original, to: text, indent: 2) }
    for typed in leftover.typed {
      page.line([Span("You typed:"), Span(typed)], indent: 2, hang: 4)
    }
    if !leftover.typed.isEmpty { page.line(Wording.lastIsTaken, indent: 2) }
  }

  func layHelp(on page: inout Page) {
    page.table(Wording.help.map { [.accent($0), Span($1)] }, indent: 2)
  }

  private func name(_ finding: Finding) -> String {
    finding.check.rawValue.replacing("-", with: " ")
  }

  private func said(_ time: SpeakingTime) -> String {
    let (low, high) = (time.seconds.lowerBound, time.seconds.upperBound)
    return high == 0 ? Wording.noTime : low == high ? "\(high)\u{A0}s" : "\(low)-\(high)\u{A0}s"
  }

  /// Weak spots of a part shown before they are asked for.
  private static let shownAtOnce = 3
}

extension Span {
  static func new(_ text: String) -> Span { Span(text, .new) }
}

extension Refining {
  enum Wording {
    static let noTime = "nothing yet"
    static let empty = "Nothing is written here yet."
    static let nothingWeak = "Nothing weak here."
    static let turn = "Type a part's name to turn to it; done writes."
    static let keys = "Just answer. t takes your words in, l lines, e editor, done; h for all."
    static let add = "adds it:"
    static let inPlace = "puts it in place of the text:"
    static let orElse = "or say it again, better"
    static let manyLines =
      "Several lines: Esc Enter or Ctrl-D ends them, Ctrl-C leaves all as it was."
    static let asItWas = "Left as it was."
    static let savedInEditor = "What was saved in it is kept: r puts it in place of the text."
    static let noHint =
      "Nothing is asked of you here. done writes it, m shows everything, h the keys."
    static let smaller =
      "Part of it is enough. Enter asks about something else; t takes your words in."
    static let nothingTyped = "Type your words first; then t takes them in."
    static let noStep = "There is no step to take back."
    static let unchanged = "Nothing was changed."
    static let dropped = "Dropped: the file is as it was."
    static let declined = "Not written. Go on, or q leaves it for later, drop throws it away."
    static let dry = "Nothing weak is left to ask about. done writes it, m shows everything."
    static func ready(_ name: String) -> String {
      "Nothing weak was found in it. Say it aloud once: /ladder \(name) shows the lengths."
    }
    static func notHere(_ line: String) -> String {
      "\(line) works outside: done or q first. Here: /number ID, or h for all."
    }
    static func noQuestion(_ finding: String) -> String {
      "No question comes of \(finding): type the text anew and r, or e for your editor; or done."
    }
    static let changedSince = "The file has changed since; the diff will show it."
    static let alsoTyped = "You also typed:"
    static let takeToo = "t takes it in."
    static let leaveOut = "It is in no part yet. t takes it in, done again leaves it out."
    static let lastIsTaken = "t takes the last of it in."
    static func start(_ part: String, _ worst: String?, of count: Int) -> String {
      guard let worst else { return "Nothing weak was found. It starts with the first part." }
      let rest = count == 1 ? "the one weak spot" : "the worst of \(count) weak spots"
      return "Starts with \(part), where \(worst) is: \(rest)."
    }
    static func left(_ name: String) -> String {
      "Left. What you typed is kept: /refine \(name) goes on with it."
    }
    static func takenUp(_ when: String) -> String { "Taken up where you left it, \(when):" }
    static func elsewhere(_ part: String, _ finding: String) -> String {
      "Nothing more to ask here. In \(part): \(finding). Type \(part.lowercased()) to turn to it, "
        + "or done."
    }
    static func fill(_ id: NumberID) -> String {
      "/number \(id) fills it for every answer that speaks it."
    }
    static func still(_ finding: String, _ command: String) -> String {
      "Weakest now: \(finding). \(command) goes on."
    }
    static func more(_ here: Int, _ elsewhere: Int) -> String {
      let here = here > 0 ? "\(here) more here" : ""
      let others = elsewhere > 0 ? "\(elsewhere) in other parts" : ""
      return [here, others].filter { !$0.isEmpty }.joined(separator: ", ") + ": m shows all"
    }
    static let help = [
      ("words", "answer the question; they are kept at once"),
      ("t  r", "take them in behind the text; or in place of it"),
      ("l  e", "several lines, pasted or typed; your own editor ($VISUAL)"),
      ("u", "one step back"),
      ("empty line", "the next question"),
      ("a part's name", "turn to that part"),
      ("m", "every weak spot, part by part"),
      ("/number ID", "fill a number; every answer that speaks it changes"),
      ("done", "the diff, and after a yes the file"),
      ("q  drop", "leave it for later; throw it away"),
    ]
  }
}

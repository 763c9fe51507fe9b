// Follow-ups about the story on the table: asked, answered from what the person wrote, led on.

import Coaching
import Knowledge
import Language
import Matching

/// Asks probes in a session.
struct Probing {
  let session: Session
  init(_ session: Session) { self.session = session }

  func next() throws {
    guard var chain = session.table.chain else {
      if session.table.match == nil { return }
      throw Refusal(Table.noStory)
    }
    guard let probe = chain.next else {
      session.show { $0.line(Wording.allAsked) }
      return
    }
    show(chain.ask(probe), chain)
  }

  func ask(letter index: Int) throws {
    guard var chain = session.table.chain else { throw Refusal(Table.noStory) }
    guard let probe = chain.probe(at: index) else {
      throw Refusal(
        "No follow-up is marked \(letter(index)) now.", remedy: Wording.letters(chain.offered))
    }
    show(chain.ask(probe), chain)
  }

  func ask(_ id: ProbeID) throws {
    guard var chain = session.table.chain else { throw Refusal(Table.noStory) }
    guard let probe = session.bank.probe(id) else { return }
    show(chain.ask(probe), chain)
  }

  /// Asks what no probe is for: answered with what the text has that comes nearest.
  func ask(_ text: String, isSure: Bool) throws {
    guard let chain = session.table.chain else { throw Refusal(Table.noStory) }
    if !isSure { session.table.doubtful = text }
    let near = nearest(to: text, in: chain)
    session.show { page in
      page.item(.bold("They ask:"), [Span(echoed(text, most: Self.longestEcho))])
      for sentence in near { page.item(.accent("In your text:"), [Span(sentence)], indent: 2) }
      if near.isEmpty { page.line([.warning(Wording.nothingNear(chain))], indent: 2, hang: 4) }
      page.item(.bold("Next:"), [Span(next(chain, isSure: isSure))], indent: 2)
    }
  }

  private func next(_ chain: ProbeChain, isSure: Bool) -> String {
    let anew = isSure ? [] : [Wording.anew]
    return (chain.lettered(in: session.bank).prefix(3 - anew.count) + anew)
      .joined(separator: "\u{A0} ")
  }

  /// What is told that comes nearest to a question, where anything comes near.
  private func nearest(to question: String, in chain: ProbeChain) -> [String] {
    session.matcher.near(chain.sentences, to: question, at: Self.near).prefix(Self.shown)
      .map { session.filled(Page.plain($0)) }
  }

  func back() throws {
    guard var chain = session.table.chain else { throw Refusal(Table.noStory) }
    guard let reply = chain.back() else { throw Refusal(Wording.first) }
    show(reply, chain)
  }

  func tree() throws {
    guard let chain = session.table.chain else { throw Refusal(Table.noStory) }
    session.show { page in
      page.line([.bold("What they can ask about \(chain.story.title)")])
      for row in chain.tree {
        let open = chain.waitsForANumber(row.probe) ? Wording.toFill : Wording.toWrite
        let mark = row.asked ? "asked" : row.answered ? "" : open
        page.line(
          [Span(row.probe.name), row.answered ? .dim(mark) : .warning(mark)],
          indent: 2 + row.depth * 2, hang: 4 + row.depth * 2)
      }
      page.line("Next: an empty line asks the next one; type a follow-up's words to ask it.")
    }
  }

  // MARK: Layout

  private func show(_ reply: ProbeReply, _ chain: ProbeChain) {
    session.table.chain = chain
    session.show { page in
      page.item(.bold("They ask:"), [Span(reply.probe.ask)])
      page.item(.dim("They listen for:"), [Span(reply.probe.listensFor)], indent: 2)
      lay(reply, on: &page)
      if let answer = reply.prepared {
        let lead = answer.stories.isEmpty ? Wording.forAny : Wording.forThis
        page.line(
          "\(lead) \(answer.id.text.uppercased()), \(answer.title.lowerFirst)"
            + "  /answers \(answer.id)", indent: 2, hang: 4)
      }
      let prose = prose(for: reply, of: chain)
      for sentence in prose { page.item(.accent("In your text:"), [Span(sentence)], indent: 2) }
      layMissing(reply, chain, inText: !prose.isEmpty, on: &page)
      layNext(reply, chain, on: &page)
    }
  }

  private func lay(_ reply: ProbeReply, on page: inout Page) {
    let shown = reply.support.prefix(Self.shown)
    for passage in shown {
      page.item(.accent("You have"), [Span("(\(source(passage))):")], indent: 2)
      page.prose(session.filled(passage.told), indent: 4)
    }
    page.disagreements(session.disagreements(spokenIn: shown.map(\.section)), indent: 2)
    layUnfilled(reply, on: &page)
  }

  /// Figures that are still to fill: what they are of, and how to fill them.
  private func layUnfilled(_ reply: ProbeReply, on page: inout Page) {
    guard let first = reply.unfilled.first else { return }
    let names = reply.unfilled.prefix(Self.mostUnfilled).map { $0.name.lowerFirst }
    let rest = reply.unfilled.count - names.count
    let more = rest > 0 ? "; \(rest) more" : ""
    let lead = reply.support.isEmpty ? Wording.noFigure : ""
    page.item(
      .warning("Still to fill:"),
      [
        Span("\(lead)\(names.joined(separator: "; "))\(more)."),
        Span("/number \(first.id)".replacing(" ", with: "\u{A0}")),
      ], indent: 2)
  }

  /// What comes nearest in a story without the headings that follow-ups are answered from.
  private func prose(for reply: ProbeReply, of chain: ProbeChain) -> [String] {
    guard reply.support.isEmpty, chain.answer == nil else { return [] }
    let sentences = chain.story.sentences(for: reply.probe, words: session.words)
    guard !sentences.isEmpty else { return nearest(to: reply.probe.ask, in: chain) }
    return session.matcher.nearest(sentences, to: reply.probe.ask).prefix(Self.shown)
      .map { session.filled(Page.plain($0)) }
  }

  /// - Parameter inText: whether sentences of the text were shown that may serve.
  private func layMissing(
    _ reply: ProbeReply, _ chain: ProbeChain, inText: Bool, on page: inout Page
  ) {
    guard let missing = reply.missing else { return }
    let isBare = reply.support.isEmpty && reply.unfilled.isEmpty
    let home = "\"## \(missing.section)\" in \(missing.file)."
    if inText { return page.line([.dim(Wording.underHeading + home)], indent: 2, hang: 4) }
    page.item(
      .warning("Missing:"), [Span((isBare ? Wording.nothing : "") + "Write it under " + home)],
      indent: 2)
  }

  private func layNext(_ reply: ProbeReply, _ chain: ProbeChain, on page: inout Page) {
    let offers = chain.lettered(in: session.bank)
    page.item(
      .bold("Next:"), [Span(offers.isEmpty ? Wording.dry : offers.joined(separator: "\u{A0} "))],
      indent: 2)
  }

  private func source(_ passage: Support) -> String {
    switch passage.from {
    case .answer(let id): "\(passage.section.name) of \(id.text.uppercased())"
    case .story: "\(passage.section.name) of the story"
    }
  }

  /// Likeness in meaning, 0...1, from which on a sentence has to do with what is asked; and letters
  /// of a line that are shown. By hand.
  private static let near = 0.3
  private static let longestEcho = 160
  /// Passages shown for one probe; more would hide the question.
  private static let shown = 2
  /// Numbers still to fill that are named for one probe.
  private static let mostUnfilled = 3

  enum Wording {
    static let anew = "n) or was it a new question?"
    static func nothingNear(_ chain: ProbeChain) -> String {
      "Your text has nothing on that. Think of one sentence, and write it down: "
        + "/refine \(chain.answer?.id.text ?? chain.story.id.text)"
    }
    static let first = "This was the first follow-up."
    static let dry = "they have asked it all. A new question starts over."
    static let allAsked = "They have asked it all. A new question starts over."
    static let toWrite = "nothing written yet"
    static let toFill = "a number to fill"
    static let underHeading = "That is as near as your text comes. Write what answers it under "
    static let forAny = "Prepared for any project:"
    static let forThis = "Prepared for this:"
    static let nothing = "You have nothing written for it. "
    static let noFigure = "no figure is there yet for "
    static func letters(_ offered: [ProbeID]) -> String {
      switch offered.count {
      case 0: "None is offered."
      case 1: "Only a is offered."
      default: "They go from a to \(letter(offered.count - 1))."
      }
    }
  }
}

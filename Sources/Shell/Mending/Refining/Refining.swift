// The conversation in which an answer is mended: a part is shown with its weak spots, an interviewer
// asks about the worst, what is typed is kept at once, goes into the part when the person says so,
// and into the file after a diff and a yes.

import Coaching
import Hearing
import Knowledge
import Language
import Practice

/// Mends one answer or story.
final class Refining {
  let session: Session
  let desk: Desk
  let keeping: DraftKeeping
  let vocabulary: Vocabulary
  var manuscript: Manuscript
  var review: Review
  /// The part in hand.
  var part: String
  /// Words that are in no part yet.
  var pending = Pending()
  /// Words typed last for the part in hand.
  var words: String? { pending.of(part).last }
  /// Texts of parts before each step, for one step back, and the words that it took in.
  var steps: [(part: String, text: String, taken: String)] = []
  /// Weak spots that were asked about already.
  var asked: Set<CheckID> = []
  var isOver = false
  /// Whether the part in hand was named, not found by its weak spot.
  private let isNamed: Bool

  /// - Parameter part: nil: the one with the worst weak spot.
  init(_ session: Session, desk: Desk, manuscript: Manuscript, part: String?) {
    self.session = session
    self.desk = desk
    self.manuscript = manuscript
    keeping = DraftKeeping(session, desk: desk, file: manuscript.file)
    vocabulary = session.words
    review = Refining.review(manuscript, session, vocabulary)
    isNamed = part != nil
    self.part = part ?? review.spots.first?.part ?? manuscript.parts.first?.name ?? ""
  }

  func run() {
    let leftovers = keeping.takeUp()
    takeUp(leftovers)
    if leftovers.isEmpty && !isNamed { session.show(layStart) }
    showPart()
    layProbe()
    while !isOver {
      let label = "\(manuscript.name) \(part.lowercased())"
      switch session.terminal.readLine(Prompt(asking: label)) {
      case .line(let line): follow(RefiningWord.of(line, in: manuscript))
      case .interrupted, .end: leave()
      }
    }
  }

  private func follow(_ word: RefiningWord) {
    switch word {
    case .take: take()
    case .replace: replace()
    case .back: back()
    case .next: layProbe(again: true)
    case .lines: readLines()
    case .editor: openEditor()
    case .more: showAll()
    case .help: session.show(layHelp)
    case .done: finish()
    case .leave: leave()
    case .drop: drop()
    case .part(let name): turn(to: name)
    case .number(let id): fill(id)
    case .command(let line): session.show { $0.line(Wording.notHere(line)) }
    case .text(let text): hear(text)
    case .stuck(let text): help(text)
    }
  }

  // MARK: Words come in

  /// Words typed at the prompt: kept, then weighed. An empty part takes them at once.
  private func hear(_ text: String) {
    keeping.keep(text, .answer, of: part, base: original)
    pending.add(text, to: part)
    if manuscript[part].isEmpty { take() } else { session.show { layChoice(text, on: &$0) } }
  }

  /// The person does not know what to say. The words stay at hand, if they were meant after all.
  private func help(_ text: String) {
    keeping.keep(text, .answer, of: part, base: original)
    pending.add(text, to: part)
    session.show(layHint)
  }

  private func readLines() {
    session.show { $0.line(Wording.manyLines) }
    let (part, base) = (part, original)
    let entry = session.terminal.readText(
      Prompt(asking: "\(manuscript.name) \(part.lowercased())"), initial: manuscript[part]
    ) { [keeping] text in keeping.keep(growing: text, of: part, base: base) }
    guard case .line(let typed) = entry else { return session.show { $0.line(Wording.asItWas) } }
    let text = typed.withPlainBlanks
    keeping.ended(text, as: .answer, of: part, base: base)
    change(to: text)
  }

  private func openEditor() {
    var saved: String?
    do {
      try session.terminal.edit(manuscript[part]) { [self] path in
        keeping.keep(path, .editor, of: part, base: original)
      } saved: { [self] text in
        saved = text.trimmed
        if saved != manuscript[part] { keeping.keep(text, .answer, of: part, base: original) }
      }
      if let saved { change(to: saved) }
    } catch {
      session.show { $0.failure(error) }
      offer(saved ?? "")
    }
  }

  /// What was saved before the editor failed is not in the part before the person says so.
  private func offer(_ saved: String) {
    guard saved != manuscript[part], !saved.isEmpty else {
      return session.show { $0.line(Wording.asItWas) }
    }
    pending.add(saved, to: part)
    session.show { page in
      page.line(Wording.savedInEditor)
      page.words(from: manuscript[part], to: saved, indent: 2)
    }
  }

  // MARK: Words go into the part

  private func take() {
    guard let words else { return session.show { $0.line(Wording.nothingTyped) } }
    change(to: Refining.joined(manuscript[part], words), taking: words)
  }

  private func replace() {
    guard let words else { return session.show { $0.line(Wording.nothingTyped) } }
    change(to: words, taking: words)
  }

  /// As the part is written: a bullet behind bullets, else a line behind lines.
  static func joined(_ text: String, _ words: String) -> String {
    guard !text.isEmpty else { return words }
    let last = text.split(separator: "\n").last ?? ""
    let mark = last.prefix { $0 == " " } + last.drop { $0 == " " }.prefix(2)
    let isListed = mark.hasSuffix("- ") || mark.hasSuffix("* ")
    return text + "\n" + (isListed && !words.hasPrefix(mark) ? mark + words : words)
  }

  /// - Parameter words: what is new in it; nil: the whole text.
  private func change(to text: String, taking words: String? = nil) {
    let text = text.trimmed
    guard text != manuscript[part] else {
      pending.settle(part, with: text)
      return session.show { $0.line(Wording.asItWas) }
    }
    steps.append((part, manuscript[part], words ?? text))
    set(text)
  }

  private func back() {
    guard let step = steps.popLast() else { return session.show { $0.line(Wording.noStep) } }
    part = step.part
    pending.add(step.taken, to: part)
    set(step.text)
  }

  private func set(_ text: String) {
    let (old, oldReview) = (manuscript[part], review)
    keeping.keep(text, .text, of: part, base: original)
    manuscript[part] = text
    pending.settle(part, with: text)
    for words in pending.of(part) { keeping.keep(words, .answer, of: part, base: original) }
    review = Refining.review(manuscript, session, vocabulary)
    asked.subtract(Review.change(from: oldReview, to: review).new.map(\.check))
    session.show {
      layChange(from: old, oldReview, on: &$0)
      layPending(on: &$0)
    }
    layProbe()
  }

  // MARK: Turning elsewhere

  private func turn(to name: String) {
    part = name
    showPart()
    session.show(layPending)
    layProbe()
  }

  /// A number is filled on the way; the answers that speak it change.
  private func fill(_ typed: String) {
    do {
      try Numbering(session, splitWords(typed)).run()
      review = Refining.review(manuscript, session, vocabulary)
      asked.remove(.unfilled)
      showPart()
      layProbe()
    } catch { session.show { $0.failure(error) } }
  }

  private func leave() {
    isOver = true
    let isChanged = !manuscript.changed.isEmpty || !pending.all.isEmpty
    if !isChanged { keeping.close("unchanged") }
    session.show { $0.line(isChanged ? Wording.left(manuscript.name) : Wording.unchanged) }
  }

  private func drop() {
    isOver = true
    keeping.close("dropped")
    session.show { $0.line(Wording.dropped) }
  }

  private func finish() {
    let changed = manuscript.changed
    if changed.isEmpty { return leave() }
    if let last = pending.all.last, !pending.isAskedAbout {
      pending.ask()
      part = last.part
      return session.show(layAllPending)
    }
    let parts = changed.map {
      Revision.ChangedPart(section: $0.name, before: $0.original, after: $0.text)
    }
    let writing = Writing(session, desk: desk)
    switch writing.write(parts, to: manuscript.file, order: manuscript.order) {
    case .written:
      isOver = true
      keeping.close("written")
      session.show(layRest)
    case .declined: session.show { $0.line(Wording.declined) }
    case .failed:
      isOver = true
      session.show { $0.line(Wording.left(manuscript.name)) }
    }
  }

  // MARK: What a killed coach left

  private func takeUp(_ leftovers: [Leftover]) {
    for leftover in leftovers {
      guard let found = manuscript.part(called: leftover.part) else { continue }
      if !isNamed { part = found.name }
      if let text = leftover.text { manuscript[found.name] = text }
      for words in leftover.typed { pending.add(words, to: found.name) }
      session.show { layLeftover(leftover, found, on: &$0) }
    }
    review = Refining.review(manuscript, session, vocabulary)
  }

  /// The part in hand as it stands in the file.
  private var original: String { manuscript.part(called: part)?.original ?? "" }

  static func review(
    _ manuscript: Manuscript, _ session: Session, _ vocabulary: Vocabulary
  ) -> Review {
    Review(manuscript, level: session.level, words: vocabulary, bank: session.bank)
  }
}

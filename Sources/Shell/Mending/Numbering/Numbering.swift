// The conversation in which a number is filled or corrected: what was it before, what after, where
// does that come from. Doubts are told; the person decides. "I don't know" is an answer.

import Coaching
import Hearing
import Knowledge
import Language
import Practice

/// Fills one number.
final class Numbering {
  let session: Session
  let desk: Desk
  let number: Number
  private let keeping: DraftKeeping
  /// Figures that stood behind the command.
  private let typed: String
  /// What the person typed in full, to be offered when a coach was killed in between.
  private var leftover: Leftover?

  /// - Parameter words: a number's name and figures, as they stood behind the command.
  init(_ session: Session, _ words: [String]) throws {
    self.session = session
    desk = try session.workingDesk()
    let (number, figures) = try session.number(words)
    self.number = number
    typed = figures.joined(separator: " ")
    keeping = DraftKeeping(session, desk: desk, file: number.place.file)
  }

  func run() throws {
    session.show(layNumber)
    leftover = keeping.takeUp().last { $0.part == number.id.text }
    if let leftover { session.show { layLeftover(leftover, on: &$0) } }
    var line = typed.isEmpty ? read(number.id.text) : keep(typed)
    if let leftover, let figures = figures(in: leftover), YesOrNo.of(line ?? "") == .yes {
      line = figures
    }
    while let text = line {
      switch FigureWord.of(text) {
      case .leave: return leave()
      case .drop: return drop()
      case .unknown: return try cannotKnow()
      case .unsure: line = help()
      case .one(let to) where to.isEmpty: return leave()
      case .one(let to): line = try weigh(from: nil, to: to)
      case .change(let from, let to): line = try weigh(from: from ?? number.from, to: to)
      }
    }
  }

  /// The last figures that were typed.
  func figures(in leftover: Leftover) -> String? {
    leftover.typed.last { line in
      switch FigureWord.of(line) {
      case .change: true
      case .one(let text): Quantity(text, unit: number.unit) != nil
      default: false
      }
    }
  }

  /// - Returns: the next try; nil when the number is settled.
  private func weigh(from: String?, to: String) throws -> String? {
    var filled = number
    (filled.from, filled.to, filled.state) = (from, to, .mine)
    let doubts = Doubt.doubts(about: filled, in: session.bank)
    session.show { layReckoning(filled, doubts, on: &$0) }
    if !doubts.isEmpty {
      guard let again = read("\(number.id) keep? y") else { return nil }
      if YesOrNo.of(again) != .yes { return again }
    }
    session.show { $0.line(Wording.whereFrom) }
    let source = read("\(number.id) source")
    filled.source = source.map { $0.isEmpty ? number.source : $0 } ?? number.source
    guard source != nil else {
      leave()
      return nil
    }
    try write(settled(filled, hasSource: source?.isEmpty == false || number.state == .mine))
    return nil
  }

  /// Without a source it stays unconfirmed.
  private func settled(_ filled: Number, hasSource: Bool) -> Number {
    var number = filled
    number.state = hasSource ? .mine : .stated
    number.date = hasSource ? desk.today : nil
    if !hasSource { session.show { $0.line(Wording.unconfirmed) } }
    return number
  }

  /// What can be typed by who is not sure.
  private func help() -> String? {
    session.show { page in
      for hint in Wording.hints { page.line(hint, indent: 2) }
    }
    return read(number.id.text)
  }

  /// It stays unknown, and can be told without a figure.
  private func cannotKnow() throws {
    session.show { page in
      page.line(Wording.withoutFigure)
      for way in Wording.ways { page.line("- " + way, indent: 2, hang: 4) }
      for place in session.sentences(speaking: number).prefix(2) {
        page.line([.dim(Wording.mustFit), Span("\"\(place)\"")], indent: 2, hang: 4)
      }
    }
    guard let words = read("\(number.id) instead") else { return leave() }
    var settled = number
    (settled.from, settled.to) = (nil, words.isEmpty ? nil : words)
    (settled.state, settled.date) = (.unknown, desk.today)
    try write(settled)
  }

  private func write(_ settled: Number) throws {
    let writing = Writing(session, desk: desk)
    let outcome: Writing.Outcome
    do throws(Problem) {
      var edit = try writing.edit(of: number.place.file)
      for (key, value) in [
        ("from", settled.from), ("to", settled.to), ("state", settled.state.rawValue),
        ("source", settled.source), ("date", settled.date),
      ] { try edit.setFact(key, to: value, of: number.id) }
      let (before, after) = edit.entry(of: number.id)
      let part = Revision.ChangedPart(section: number.name, before: before, after: after)
      outcome = writing.write(edit, [part])
    } catch { outcome = writing.fail(error) }
    switch outcome {
    case .written:
      keeping.close("written")
      session.show(laySpeakers)
    case .declined, .failed: session.show { $0.line(Wording.kept(number.id)) }
    }
  }

  /// What was typed stays in the notebook.
  private func leave() {
    session.show { $0.line(keeping.isEmpty ? Wording.asItWas : Wording.kept(number.id)) }
  }

  private func drop() {
    keeping.close("dropped")
    session.show { $0.line(Wording.asItWas) }
  }

  // MARK: Reading

  /// A line, kept before anything else happens to it; nil when the person leaves.
  private func read(_ label: String) -> String? {
    guard case .line(let typed) = session.terminal.readLine(Prompt(asking: label)) else {
      return nil
    }
    let line = typed.withPlainBlanks.trimmed
    guard !line.hasPrefix("/") else {
      session.show { $0.line(Wording.noCommand(line)) }
      return nil
    }
    return keep(line)
  }

  private func keep(_ line: String) -> String {
    if !line.isEmpty { keeping.keep(line, .answer, of: number.id.text, base: "") }
    return line
  }
}

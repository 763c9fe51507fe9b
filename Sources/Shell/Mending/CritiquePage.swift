// A critique, laid out: time and shares, then the weak spots with their words underlined.

import Coaching
import Knowledge

/// Shows critiques in a session.
struct CritiquePage {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - isPrepared: whether it is an answer of the person's files, which can be refined.
  ///   - all: every finding, else the worst ones.
  func lay(
    _ critique: Critique, title: String, isPrepared: Bool, all: Bool, on page: inout Page
  ) {
    page.line([.bold(title + ":"), Span(Wording.time(critique))])
    page.line([.dim(Wording.shares(critique))], indent: 2, hang: 4)
    let shown = all ? critique.findings : Array(critique.findings.prefix(Self.worst))
    for finding in shown { lay(finding, critique, on: &page) }
    page.gap()
    if shown.isEmpty { page.line(Wording.nothing) }
    page.line(
      Wording.next(
        critique.findings.count, more: critique.findings.count - shown.count,
        isPrepared ? title : nil))
  }

  /// Findings that are shown at first.
  static let worst = 3

  private func lay(_ finding: Finding, _ critique: Critique, on page: inout Page) {
    page.gap()
    page.line([.warning(finding.check.rawValue + ":"), Span(finding.message)], indent: 2, hang: 4)
    if let quote = finding.quote { page.line(spans(quote, critique), indent: 4) }
    if let other = finding.elsewhere { page.line([.dim(other.line)], indent: 4, hang: 6) }
    let probe = session.bank.probes.first { $0.ingredient == finding.invites }
    if let probe { page.item(.dim("They will ask:"), [Span(probe.ask)], indent: 4) }
  }

  /// The sentence that the words stand in, with them underlined.
  private func spans(_ quote: QuotedWords, _ critique: Critique) -> [Span] {
    let home = critique.sentences.map(\.quote).first {
      $0.piece == quote.piece && $0.range.contains(quote.range.lowerBound)
    }
    let whole = home ?? quote
    let sentence = Array(whole.text)
    let place = Self.toBlanks(
      quote.range.lowerBound
        - whole.range.lowerBound..<min(
          quote.range.upperBound - whole.range.lowerBound, sentence.count), in: sentence)
    let part = quote.part.map { [Span.dim("(\($0.rawValue))")] } ?? []
    return [
      Span(String(sentence[..<place.lowerBound])), underlined(String(sentence[place])),
      Span(String(sentence[place.upperBound...])),
    ].filter { !$0.text.allSatisfy(\.isWhitespace) } + part
  }

  /// With the marks that touch the words: spans are set apart by a blank.
  private static func toBlanks(_ range: Range<Int>, in text: [Character]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, !text[start - 1].isWhitespace { start -= 1 }
    while end < text.count, !text[end].isWhitespace { end += 1 }
    return start..<end
  }

  /// Marks stand in where nothing can be underlined.
  private func underlined(_ words: String) -> Span {
    session.terminal.colours ? Span(words, .underline) : Span("_\(words)_")
  }

  private enum Wording {
    static func time(_ critique: Critique) -> String {
      let time = critique.time.seconds
      return "\(critique.wordCount) words, \(time.lowerBound) to \(time.upperBound) seconds"
    }
    static func shares(_ critique: Critique) -> String {
      AnswerPart.allCases.map { part in
        "\(part.rawValue) \(Int(((critique.shares[part] ?? 0) * 100).rounded()))%"
      }.joined(separator: ", ")
    }
    static let nothing = "Nothing weak was found."
    /// - Parameter answer: one that can be refined.
    static func next(_ found: Int, more: Int, _ answer: String?) -> String {
      let rest = more > 0 ? "; --all after it shows \(more) more" : ""
      guard let answer else {
        return found == 0
          ? "Next: say it aloud once, with a clock." : "Next: mend the text, look again\(rest)."
      }
      return found == 0
        ? "Next: say it aloud once; /ladder \(answer) shows its lengths."
        : more > 0
          ? "Next: /refine \(answer) mends it\(rest)."
          : "Next: /refine \(answer) mends it, then look again."
    }
  }
}

// Two places of the person's files that say different things of the same: not wrong for the
// program, but an interviewer may hear both. Each is shown with both places.

import Knowledge

package struct Disagreement: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Two figures for the same thing.
    case figure
    /// A number whose own facts don't fit together.
    case number
    /// One event, told twice as if it were two.
    case event
  }
  package var kind: Kind
  /// One sentence.
  package var message: String
  /// Where it is said, in the order of the bank's places.
  package var first: Quote
  package var second: Quote
}

/// A line of the person's files, with the words in question.
package struct Quote: Hashable, Sendable {
  package var place: Place
  /// The line, without outer blanks.
  package var text: String
  /// Characters of `text` to underline, from 0; empty: none.
  package var span: Range<Int>
  package init(place: Place, text: String, span: Range<Int>) {
    self.place = place
    self.text = text
    self.span = span
  }
  package var words: String {
    let letters = Array(text)
    return String(letters[span.clamped(to: 0..<letters.count)])
  }
}

/// All disagreements of a bank: figures first, then numbers, then events.
/// - Parameter progress: gets the share of the work that is done, 0...1.
package func disagreements(
  in bank: Bank, progress: (Double) -> Void = { _ in }
) -> [Disagreement] {
  let sayings = bank.sayings
  progress(0.3)
  let figures = FigureComparison(bank, sayings).disagreements { progress(0.3 + 0.4 * $0) }
  let numbers = NumberComparison(bank).disagreements()
  let events = EventComparison(sayings).disagreements { progress(0.7 + 0.3 * $0) }
  progress(1)
  return figures + numbers + events
}

/// Figures of one file of the person's that the list, or another story or answer, has otherwise.
/// - Parameter file: as in `Place.file`.
func figureDisagreements(in file: String, of bank: Bank) -> [Disagreement] {
  let near = bank.sharingStories(with: file)
  return FigureComparison(near, near.sayings).disagreements(in: file)
}

extension Bank {
  /// What may be about the same projects as a file: a part of a large bank.
  fileprivate func sharingStories(with file: String) -> Bank {
    let told =
      answers.first { $0.place.file == file }?.stories
      ?? stories.first { $0.place.file == file }.map { [$0.id] } ?? []
    guard !told.isEmpty else { return self }
    var near = self
    near.stories = stories.filter { told.contains($0.id) }
    near.answers = answers.filter {
      $0.stories.isEmpty || $0.stories.contains(where: told.contains)
    }
    return near
  }
}

extension Disagreement {
  /// As it is shown, a line each:
  /// ```
  /// "Dashboard load time, P95" has other figures in two places.
  ///   knowledge/numbers.md:17: Dashboard load time, P95: 3000 ms -> 400 ms
  ///   knowledge/answers/q1.md:24: ... dashboard P95 went from 10000 ms to under 1000 ms.
  /// ```
  package var lines: [String] {
    [ProblemText.harmless(message)] + [first, second].map { "  " + $0.line }
  }
}

extension Quote {
  /// "knowledge/numbers.md:17: Dashboard load time, P95: 3000 ms -> 400 ms"
  package var line: String { "\(place.file):\(place.line): \(shown)" }

  /// At most about a line of it, around the words in question.
  fileprivate var shown: String {
    let letters = Array(ProblemText.harmless(text))
    guard letters.count > 100 else { return String(letters) }
    let end = min(letters.count, max(100, span.upperBound + 20))
    let start = max(0, min(span.lowerBound - 40, end - 100))
    return (start > 0 ? "..." : "") + String(letters[start..<end])
      + (end < letters.count ? "..." : "")
  }
}

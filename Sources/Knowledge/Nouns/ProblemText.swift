// How a problem is shown: where and what, the line itself, and the remedy under the spot.
// Pure; control characters are made harmless, long lines are cut around the spot.

import Language

package enum ProblemText {
  /// The problem in up to three lines, none with an end:
  /// ```
  /// knowledge/stories/delegation.md:14: there is no section "Tradeof".
  ///   14 | ## Tradeof
  ///      |    ^^^^^^^ write "Tradeoff"? It is the closest name.
  /// ```
  package static func lines(_ problem: Problem) -> [String] {
    let place = problem.place
    let spot = place.line > 0 ? "\(harmless(place.file)):\(place.line)" : harmless(place.file)
    var lines = ["\(spot): \(harmless(problem.message))"]
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(4, number.count))
    let (excerpt, span) = window(problem)
    if !excerpt.isEmpty {
      lines.append(gutter.dropLast(number.count) + number + " | " + String(excerpt))
    }
    let marks = underline(span, of: excerpt)
    if !marks.isEmpty || !problem.remedy.isEmpty {
      let parts = [marks, harmless(problem.remedy)].filter { !$0.isEmpty }
      lines.append(gutter + " | " + parts.joined(separator: " "))
    }
    return lines
  }

  package static func text(_ problem: Problem) -> String {
    lines(problem).joined(separator: "\n")
  }

  /// Every control character and every mark that turns the direction of writing, as one "�";
  /// a tab is one space.
  package static func harmless(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(harmless)))
  }

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\t" { return " " }
    let breaks = scalar == "\u{2028}" || scalar == "\u{2029}"
    return scalar.steers || breaks ? "\u{FFFD}" : scalar
  }

  /// The excerpt as shown, at most 100 characters around the spot, and the spot in it.
  private static func window(_ problem: Problem) -> (excerpt: [Character], span: Range<Int>) {
    let line = problem.excerpt
    let count = line.count
    let span = problem.span.clamped(to: 0..<count)
    guard count > 100 else { return (Array(harmless(line)), span) }
    let start = max(0, min(span.lowerBound - 30, count - 98))
    let end = min(count, start + 98)
    let lead = start > 0 ? 1 : 0
    // Cut first: a long line may have a problem at every word.
    let cut = Array(harmless(String(line.dropFirst(start).prefix(end - start))))
    let shown = (lead > 0 ? ["…"] : []) + cut + (end < count ? ["…"] : [])
    let inside = span.clamped(to: start..<end)
    return (shown, inside.lowerBound - start + lead..<inside.upperBound - start + lead)
  }

  private static func underline(_ span: Range<Int>, of line: [Character]) -> String {
    guard !span.isEmpty else { return "" }
    let lead = line[..<span.lowerBound].reduce(0) { $0 + columns(of: $1) }
    let width = line[span].reduce(0) { $0 + columns(of: $1) }
    return String(repeating: " ", count: lead) + String(repeating: "^", count: max(1, width))
  }
}

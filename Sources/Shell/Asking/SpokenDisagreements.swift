// Figures that the person's own text gives twice and differently, shown wherever one of them would
// be spoken. `/check` lists all of them.

import Coaching
import Knowledge

extension Session {
  /// Disagreements about a figure that stands in one of these sections, or is filled in there.
  func disagreements(spokenIn sections: [Section]) -> [Disagreement] {
    let numbers = sections.flatMap { Placeholders.references(in: $0.text) }
      .compactMap { bank.number($0.id)?.place }
    func isSpoken(_ quote: Quote) -> Bool {
      numbers.contains(quote.place)
        || sections.contains { section in
          section.place.file == quote.place.file && section.lines.contains(quote.place.line)
        }
    }
    return disagreements.filter { disagreement in
      disagreement.kind != .event
        && (isSpoken(disagreement.first) || isSpoken(disagreement.second))
    }
  }
}

extension Page {
  /// "Two figures in your text: "3000 ms" in numbers.md:17, "10000 ms" in answers/q1.md:24."
  mutating func disagreements(_ disagreements: [Disagreement], indent: Int) {
    for found in disagreements.prefix(2) {
      let places = [found.first, found.second].map { quote in
        let words = quote.words.isEmpty ? quote.text : quote.words
        return "\"\(words)\" in \(quote.place.file):\(quote.place.line)"
      }
      line(
        [.warning(Wording.twoFigures), Span(places.joined(separator: ", ") + ".")],
        indent: indent, hang: indent + 2)
    }
  }

  private enum Wording {
    static let twoFigures = "Two figures in your text:"
  }
}

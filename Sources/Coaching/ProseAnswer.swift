// A story that was written down as it came, without the headings that follow-ups are answered from:
// which of its sentences may serve a follow-up.

import Knowledge

extension Story {
  /// What stands under no heading that is known.
  private var prose: String {
    Script(self).pieces.dropFirst(headline.isEmpty ? 0 : 1)
      .filter { piece in !Story.parts.contains { $0 == piece.part } }.map(\.text)
      .joined(separator: "\n\n")
  }

  /// Sentences of its prose that tell a part which the probe is answered from, in their order; all
  /// of them where no such part is told.
  package func sentences(for probe: Probe, words: Vocabulary) -> [String] {
    guard !prose.isEmpty else { return [] }
    let question = Script(self).question
    let told = critique(.prose(prose), of: question, level: .mid, words: words).sentences
    let wanted = Set(probe.answeredFrom.compactMap { Part(heading: $0)?.role })
    let serving = told.filter { $0.part.map(wanted.contains) ?? false }
    return (serving.isEmpty ? told : serving).map(\.quote.text)
  }
}

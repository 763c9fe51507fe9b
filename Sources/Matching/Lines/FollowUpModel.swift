// Whether a line typed after a story goes on with it, or asks for something else.

import Knowledge
import Language

extension PhraseModel {
  /// Learnt from `general/followups.md`, and from questions of the catalogue, which begin anew.
  static func followUps(_ bank: Bank, progress: (Double) -> Void) -> PhraseModel {
    guard !bank.linesAfterStory.isEmpty else { return PhraseModel() }
    let questions = bank.themes.flatMap(\.questions).map(\.text)
    let step = max(1, questions.count / fewQuestions)
    let anew = stride(from: 0, to: questions.count, by: step).map { questions[$0] }
    let lines =
      bank.linesAfterStory.map { ($0.text, $0.goesOn) } + anew.map { ($0, false) }
    return fit(
      lines.map { text, goesOn in
        (LineWords.runs(of: LineWords.framed(text)), [goesOn ? 1 : 0])
      }, groups: [0..<2], progress: progress)
  }

  /// Probability that a line goes on with the story; 0 where nothing was learnt, and for a line
  /// without a word that was.
  func goesOn(_ line: String) -> Double {
    let words = LineWords.framed(line)
    let isKnown = words.dropFirst().dropLast().contains { word in
      word.contains(where: \.isLetter) && known.index(of: Fingerprint.of(word)) != nil
    }
    return isKnown ? shares(LineWords.runs(of: words), of: 0..<2).last ?? 0 : 0
  }

  /// Questions of the catalogue that are learnt from: about as many as there are follow-ups, or
  /// every doubtful line would be one.
  private static let fewQuestions = 1000
}

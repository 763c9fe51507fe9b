import ArgumentParser
import Coaching
import Knowledge
import Language

/// `/check` shows problems, disagreements and gaps of the knowledge folder.
struct CheckCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "What can't be read, what disagrees, and what is still to write.",
    discussion: "A problem exits 1; disagreements and gaps do not.", aliases: ["c"])

  func run(in session: Session) throws {
    let bank = session.wholeBank
    let disagreements = session.disagreements
    let gaps = Coaching.gaps(in: bank)
    session.show { page in
      for problem in bank.problems { lay(problem, &page) }
      layDisagreements(disagreements, &page)
      layGaps(gaps, &page)
      page.gap()
      page.line([
        .bold(counted(bank.problems.count, "problem", "problems") + ","),
        Span(counted(disagreements.count, "disagreement", "disagreements") + ","),
        Span(counted(gaps.count, "gap", "gaps") + "."),
      ])
    }
    if !bank.problems.isEmpty { session.verdict = .no }
  }

  /// Kept as it is: file, line and excerpt must not be wrapped apart.
  private func lay(_ problem: Problem, _ page: inout Page) {
    page.gap()
    for row in ProblemText.lines(problem) { page.verbatim(row) }
  }

  private func layDisagreements(_ disagreements: [Disagreement], _ page: inout Page) {
    guard !disagreements.isEmpty else { return }
    page.gap()
    page.line([.bold(Wording.disagreements)])
    for disagreement in disagreements {
      let lines = disagreement.lines
      page.line([.warning(lines[0])], indent: 2, hang: 4)
      for line in lines.dropFirst() { page.line(line, indent: 4, hang: 6) }
    }
  }

  /// A line a file, so that the longest list still fits a screen.
  private func layGaps(_ gaps: [Gap], _ page: inout Page) {
    guard !gaps.isEmpty else { return }
    page.gap()
    page.line([.bold(Wording.gaps)])
    let byFile = Dictionary(grouping: gaps, by: \.place.file)
    var shown: Set<String> = []
    for file in gaps.map(\.place.file) where shown.insert(file).inserted {
      let here = byFile[file, default: []].map(short)
      page.line([.accent(file + ":"), Span(here.joined(separator: ", "))], indent: 2, hang: 4)
    }
  }

  private func short(_ gap: Gap) -> String {
    switch gap.kind {
    case .number(let id): id.text
    case .proof(let id): "\(id) (\(Wording.proof))"
    case .story(_, let section), .answer(_, let section): section
    }
  }

  private enum Wording {
    static let disagreements = "Disagreements: two places say different things"
    static let gaps = "Gaps: still to write or to fill"
    static let proof = "needs a date and a source"
  }
}

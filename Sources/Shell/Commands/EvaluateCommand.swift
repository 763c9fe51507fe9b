import ArgumentParser
import Knowledge
import Language
import Matching

/// `/eval FILE` says how well the coach understands this bank, on questions of the person's own.
struct EvaluateCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "How well your own labelled questions find their stories.",
    discussion: """
      A line a question, with the stories that you would tell, the best first:
        Tell me about a time you were wrong. -> mistake, preview
        What do you expect to earn? -> none
      JSON lines {"question": ..., "stories": [...]} are read too; "-" reads standard input.
      """)

  @Argument(help: "A file of labelled questions, or \"-\".") var file: String
  @Flag(help: "Write JSON.") var json = false
  init() {}

  func run(in session: Session) throws {
    try session.needThemes()
    let labelled = LabelledQuestions(
      try text(in: session), file: file, stories: session.bank.stories.map(\.id))
    guard !labelled.questions.isEmpty || !labelled.problems.isEmpty else {
      throw Refusal("There is no question in \(file).", remedy: Wording.form)
    }
    let evaluation = Evaluation(of: session.matcher, on: labelled.questions)
    if json {
      session.writeJSON(EvaluationReply(evaluation))
    } else {
      session.show { lay(evaluation, labelled.problems, on: &$0) }
    }
    if !labelled.problems.isEmpty { session.verdict = .no }
  }

  private func text(in session: Session) throws -> String {
    if file == "-" { return session.readRest() }
    guard let text = try GivenFile.text(of: file) else {
      throw Refusal("There is no file \"\(file)\".", remedy: Wording.form)
    }
    return text
  }

  // MARK: Page

  private func lay(_ evaluation: Evaluation, _ problems: [Problem], on page: inout Page) {
    for problem in problems {
      page.gap()
      for row in ProblemText.lines(problem) { page.verbatim(row) }
    }
    page.gap()
    if !evaluation.misses.isEmpty {
      page.line([.bold("Missed")])
      for miss in evaluation.misses { lay(miss, on: &page) }
      page.gap()
    }
    if evaluation.told > 0 {
      let all = evaluation.told
      page.line(
        [
          .bold(counted(all, "question", "questions") + " with a story:"),
          Span("first right \(share(evaluation.first, of: all)),"),
          Span("among the first two \(share(evaluation.firstTwo, of: all)),"),
          Span("wrongly declined \(share(evaluation.declinedTold, of: all))."),
        ], hang: 2)
    }
    if evaluation.untold > 0 {
      let all = evaluation.untold
      page.line(
        [
          .bold(counted(all, "question", "questions") + " without:"),
          Span("declined \(share(evaluation.declinedUntold, of: all))."),
        ], hang: 2)
    }
    if let miss = evaluation.misses.first, let story = miss.question.stories.first {
      page.line("Next: ask a missed question, then /why \(story.text) explains its place.")
    }
  }

  private func lay(_ miss: Evaluation.Miss, on page: inout Page) {
    page.line([.dim("\(miss.question.place.line)"), Span(miss.question.text)], indent: 2, hang: 4)
    let yours = miss.question.stories.map(\.text).joined(separator: ", ")
    let ours = miss.suggested.map(\.text).joined(separator: ", then ")
    page.line(
      [
        .bold("you:"), Span((yours.isEmpty ? "none" : yours) + ";"), .bold("coach:"),
        Span(
          miss.fit == .none ? "declined" + (ours.isEmpty ? "" : " (nearest: \(ours))") : ours),
      ], indent: 4, hang: 6)
  }

  /// "12 of 15 (0.80)".
  private func share(_ count: Int, of all: Int) -> String {
    "\(count) (\(twoDigits(Double(count) / Double(all))))"
  }

  private enum Wording {
    static let form = "A line a question: Tell me about a mistake. -> story, other-story"
  }
}

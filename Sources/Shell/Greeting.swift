// The first lines of a sitting: what there is, what is still to fill, how to begin.

import Coaching
import Knowledge
import Language

extension Session {
  func greet() {
    show { page in
      page.line([
        .bold("Starling \(starlingVersion)"), Span("  " + counts.joined(separator: ", ") + "."),
        Span(gaps > 0 ? "\(counted(gaps, "number", "numbers")) still to fill." : ""),
      ])
      if let days = daysToInterview { page.line(Wording.interview(days)) }
      if bank.stories.isEmpty { FirstStory.lay(on: &page) } else { page.line(Wording.invitation) }
      if !bank.problems.isEmpty { layProblems(on: &page) }
      for problem in preferences.problems { page.line([.warning(problem)], hang: 2) }
      page.gap()
    }
  }

  /// Days until the interview, where it is set, still to come, and the day is known.
  private var daysToInterview: Int? {
    guard let desk, let interview = bank.settings.interview,
      let days = days(from: desk.today, to: interview), days >= 0
    else { return nil }
    return days
  }

  private var gaps: Int { bank.numbers.filter { $0.state == .gap }.count }

  private var counts: [String] {
    let anecdotes = bank.stories.filter { $0.rank == .anecdote }.count
    var counts = [counted(bank.stories.count - anecdotes, "story", "stories")]
    if anecdotes > 0 { counts.append(counted(anecdotes, "anecdote", "anecdotes")) }
    return counts + [counted(bank.answers.count, "answer", "answers")]
  }

  private func layProblems(on page: inout Page) {
    let count = bank.problems.count
    page.line([
      .warning(counted(count, "problem", "problems")),
      Span("in the knowledge folder: /check shows \(count == 1 ? "it" : "them")."),
    ])
  }

  private enum Wording {
    static let invitation =
      "Type an interview question as it was asked, or \"which story for conflict?\".  /help  /quit"
    static func interview(_ days: Int) -> String {
      switch days {
      case 0: "The interview is today."
      case 1: "The interview is tomorrow."
      default: "The interview is in \(days) days."
      }
    }
  }
}

/// Version of the program.
package let starlingVersion = "0.1.0"

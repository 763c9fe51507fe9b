// A prepared answer, as the text that would be spoken.

import Knowledge

extension AnswerText {
  /// In parts where the answer has a part of its own for action or result, else as prose.
  /// - Parameter shown: the text of a section as it is said, with its numbers.
  package init(_ answer: Answer, shown: (String) -> String) {
    func text(_ names: String...) -> String {
      names.compactMap { answer.section($0)?.text }.filter { !$0.isEmpty }.map(shown)
        .joined(separator: "\n")
    }
    guard answer.section("Action") != nil || answer.section("Result") != nil else {
      self = .prose(answer.sections.map { shown($0.text) }.joined(separator: "\n\n"))
      return
    }
    self = .parts([
      .situation: text("Situation"), .task: text("Task"), .action: text("Action"),
      .result: text("Result"), .lesson: text("Lesson", "Applied later"),
    ])
  }
}

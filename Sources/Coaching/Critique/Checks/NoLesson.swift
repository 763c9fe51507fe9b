// Is anything learned stated at all?

import Knowledge

enum NoLesson: Check {
  static let id: CheckID = "no-lesson"
  static let severity = Severity.middling
  static let invites = Ingredient.lesson

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    answer.lessons.isEmpty || OffQuestion.saysNothing(answer) ? WeakSpot(message: .lookBack) : nil
  }

  static let passing = [
    Example(
      "I moved the shelf to the door. Sales doubled within a month. I now ask the cleaners first, "
        + "they see everything."),
    Example(lesson: "Fitters know more than manuals."),
  ]
  static let failing = [
    Example("The shelf stood in the dark. I moved it to the door. Sales doubled within a month."),
    Example(parts: [.action: "I moved the shelf.", .result: "Sales doubled."]),
  ]
}

extension String {
  fileprivate static let lookBack =
    "End with what you do differently since, and one later case of it."
}

// Is a concrete lesson followed by a later use of it?

import Knowledge

enum LessonNotApplied: Check {
  static let id: CheckID = "lesson-not-applied"
  static let severity = Severity.middling
  static let invites = Ingredient.lessonApplied

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    guard !answer.lessons.isEmpty, !OffQuestion.saysNothing(answer),
      VagueLesson.examine(answer) == nil, !answer.isLessonApplied
    else { return nil }
    return WeakSpot(message: .laterCase)
  }

  static let passing = [
    Example(parts: [.lesson: "I learned to weigh the crate first. In May I did the same in Genoa."]
    ),
    Example(lesson: "Since then I weigh every crate before I sign."),
  ]
  static let failing = [
    Example(lesson: "I learned to weigh the crate before signing the receipt.")
  ]
}

extension String {
  fileprivate static let laterCase = "Add one later case in which you used this lesson."
}

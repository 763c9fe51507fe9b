// Is a concrete lesson followed by a later use of it?

import Knowledge

enum LessonNotApplied: Check {
  static let id: CheckID = "lesson-not-applied"
  static let severity = Severity.middling
  static let invites = Ingredient.lessonApplied

  static func examine(_ reading: Reading) -> Spot? {
    guard !reading.lessons.isEmpty, !OffQuestion.saysNothing(reading),
      VagueLesson.examine(reading) == nil, !reading.isLessonApplied
    else { return nil }
    return Spot(message: .laterCase)
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

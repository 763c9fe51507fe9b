// Is the lesson so general that no habit follows from it?

import Knowledge

enum VagueLesson: Check {
  static let id: CheckID = "vague-lesson"
  static let lists = [WordList.platitudes]
  static let severity = Severity.middling
  static let invites = Ingredient.lesson

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    let all = answer.lessons
    let core = all.drop { !$0.has(.reflection) && !$0.has(.platitudes) }
    let lessons = core.isEmpty ? all : Array(core)
    guard !lessons.isEmpty, !OffQuestion.saysNothing(answer) else { return nil }
    let general = lessons.reduce(0) { $0 + $1.count(.platitudes) }
    let particular = answer.particulars(of: lessons).count
    let isIdle = particular == 0 && !answer.isLessonApplied
    guard isIdle || (general > 0 && particular <= 1 + 2 * general) else { return nil }
    let sentence = lessons.first { $0.has(.platitudes) } ?? lessons.first
    return WeakSpot(quote: sentence?.quote, message: .habit)
  }

  static let passing = [
    Example(
      lesson: "Communication matters less than timing: I now call the night nurse before supper."),
    Example(lesson: "I ask for the invoice before I unload the truck."),
  ]
  static let failing = [
    Example(lesson: "I learned that communication is very important."),
    Example(lesson: "You should always stay calm and plan better."),
  ]
}

extension WordList {
  fileprivate static let platitudes = WordList("platitudes")
}

extension String {
  fileprivate static let habit =
    "Make the lesson a habit: what do you now do, and at which moment?"
}

// Did others move: engineers, colleagues, customers?

import Knowledge

enum PeopleSign: Sign {
  /// The critique's list: one idea of who counts.
  static let lists = ["people"]
  static let showing = [
    "Five engineers changed how they write handlers.", "Staff engineers reviewed it.",
    "I got the leads to agree on one booking sheet.",
  ]
  static let lacking = ["I sorted my own shelf.", "The query takes 200 ms now."]

  static func raise(to level: Level) -> String {
    level == .staff
      ? "Name whom you moved without authority over them, and what they did differently."
      : "Name who else was involved, three or more, and what they did because of you."
  }
}

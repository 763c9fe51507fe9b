// Did it last?

import Knowledge

enum DurabilitySign: Sign {
  static let lists = ["level-durability"]
  static let showing = [
    "It became the default pattern for new services.", "They still use it two years later.",
    "I put the platform's long-term health first.",
  ]
  static let lacking = ["The release went out on Friday.", "Everybody was happy with it."]

  static func raise(to level: Level) -> String {
    level == .staff
      ? "Say what it led to that nobody planned: the second effect, a year on."
      : "Say what is left of it today: who uses it still, what was built on it."
  }
}

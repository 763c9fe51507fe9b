// Did the person set the direction: choose, propose, design, win others over?

import Knowledge

enum DirectionSign: Sign {
  static let lists = ["level-direction", "initiative"]
  static let showing = [
    "I proposed a set of options, each with its effort.",
    "Wrote the high-level architecture.", "I convinced the two leads with a spike.",
  ]
  static let lacking = ["The tickets were done in time.", "We worked through the list."]

  static func raise(to level: Level) -> String {
    switch level {
    case .mid: "Say what you chose or proposed yourself, and why."
    case .senior: "Say what you proposed, what else was considered, and how others came to agree."
    case .staff: "Say by which criteria you chose the direction, and who had to be won over."
    }
  }
}

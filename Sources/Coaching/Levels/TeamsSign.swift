// Did more than one team take part, or feel it?

import Knowledge

enum TeamsSign: Sign {
  static let lists = ["level-teams"]
  static let showing = [
    "I aligned stakeholders across teams.", "Four teams onboarded within a quarter.",
    "Legal and finance had to agree, and I sat down with both departments.",
  ]
  static let lacking = ["I fixed the form.", "My team liked it."]

  static func raise(to level: Level) -> String {
    level == .staff
      ? "Name two or more teams that worked on it, and what it did for the organization."
      : "Name another team that had to agree, or that works differently since."
  }
}

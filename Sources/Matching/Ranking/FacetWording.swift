// Facets in plain words, said of a story of the person's.

import Knowledge

extension Facet {
  /// As what happens in a story: "you were persuaded", "your boss was on the other side".
  package var happens: String {
    switch self {
    case .boss, .peer, .junior, .team, .customer, .vendor, .room:
      "\(somebody) was on the other side"
    case .persuaded: "you did the persuading"
    case .wasPersuaded: "you were persuaded"
    case .gave: "you gave advice, help or feedback"
    case .wasGiven: "somebody gave you advice, help or feedback"
    case .asked: "you asked for something"
    case .wasAsked: "somebody asked you"
    case .right: "you turned out right"
    case .wrong: "you turned out wrong"
    case .paidOff: "it paid off"
    case .failed: "it did not work out"
    case .unsettled: "it was never settled"
    case .unasked: "nobody had asked you to"
    case .assigned: "you had been told to"
    }
  }

  /// Whoever stood on the other side.
  private var somebody: String {
    switch self {
    case .boss: "your boss"
    case .peer: "a colleague"
    case .junior: "somebody junior"
    case .team: "another team"
    case .customer: "a customer"
    case .vendor: "a supplier"
    default: "the whole room"
    }
  }

  /// "the other way round: you were persuaded".
  static func contrary(told: Facet) -> String {
    told.kind == .ending
      ? "it ends the other way: \(told.happens)" : "it goes the other way: \(told.happens)"
  }

  /// "no customer in it: another team was on the other side".
  static func lacks(_ asked: Facet, has: [Facet]) -> String {
    guard asked.kind == .other else { return "it does not say that \(asked.happens)" }
    let missing = asked == .room ? "not before a whole room" : "no \(asked.rawValue) in it"
    return missing + (has.first.map { ": \($0.happens)" } ?? "")
  }
}

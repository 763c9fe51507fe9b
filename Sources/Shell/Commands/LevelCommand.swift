import ArgumentParser
import Knowledge

/// `/level` shows the level you aim at, or sets it for this sitting.
package struct LevelCommand: CoachCommand {
  package static let configuration = CommandConfiguration(
    commandName: "level", abstract: "The level you aim at: mid, senior or staff.",
    discussion: "Examples: /level, /level staff. It holds for this sitting; starling.yaml keeps it."
  )
  package static let offers: [Offer] = [.level]

  @Argument(help: "mid, senior or staff.") var level: String?
  package init() {}

  package func run(in session: Session) throws {
    if let level {
      guard let found = Level(rawValue: level.lowercased()) else {
        throw Refusal("There is no level \"\(level)\".", remedy: "Write mid, senior or staff.")
      }
      session.level = found
    }
    let notes = session.bank.levels.filter { $0.level == session.level }
    session.show { page in
      page.line([.bold("Level: \(session.level.rawValue)")])
      for note in notes { page.line("- " + note.text, indent: 2, hang: 4) }
      page.line("Next: /areas conflict shows what an area asks for at it.")
    }
  }
}

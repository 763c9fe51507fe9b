import ArgumentParser
import Knowledge

/// `/history` lists what was changed in an answer, a story or the numbers, and brings it back;
/// without a name, the files that were changed.
package struct History: CoachCommand {
  package static let configuration = CommandConfiguration(
    abstract: "Every change of an answer, a story or a number; compare two; bring one back.",
    discussion: """
      Examples: /history, /history q7, /history q7 2 4, /history q7 --restore 2, /history numbers
      Change 0 is the file before the first one.
      """, aliases: ["hist"])
  package static let offers: [Offer] = [.answer]
  package static let talks = true

  @Argument(help: "An answer or a story, a number, or \"numbers\"; nothing: whatever was changed.")
  var name: String?
  @Argument(help: "Two changes to compare, by number.") var changes: [Int] = []
  @Option(help: "Bring the file back to a change.") var restore: Int?
  package init() {}

  package func validate() throws {
    if changes.count > 2 { throw ValidationError("Compare two changes, e.g. /history q7 2 4.") }
  }

  package func run(in session: Session) throws {
    let travel = TimeTravel(session, desk: try session.workingDesk())
    guard let name else { return try travel.listFiles() }
    let file = try session.file(called: name)
    if let restore { return try travel.restore(file, to: restore) }
    if let first = changes.first {
      return try travel.compare(file, first, changes.count > 1 ? changes[1] : nil)
    }
    try travel.list(file, named: name)
  }
}

extension Session {
  /// The file of an answer, a story or a number.
  fileprivate func file(called name: String) throws -> String {
    let id = name.lowercased()
    if let number = bank.number(NumberID(id)) ?? (id == "numbers" ? bank.numbers.first : nil) {
      return number.place.file
    }
    return try manuscript(called: name).file
  }
}

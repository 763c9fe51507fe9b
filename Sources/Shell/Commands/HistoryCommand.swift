import ArgumentParser
import Knowledge

/// `/history` lists what was changed in an answer, a story or the numbers, and brings it back;
/// without a name, the files that were changed.
struct HistoryCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Every change of an answer, a story or a number; compare two; bring one back.",
    discussion: """
      Examples: /history, /history the preview, /history q7 2 4, /history q7 --restore 2, /history numbers
      Change 0 is the file before the first one.
      """, aliases: ["hist"])
  static let offers: [Offer] = [.answer]
  static let talks = true

  @Argument(help: "What was changed, then two changes to compare; nothing: every file.")
  var words: [String] = []
  @Option(help: "Bring the file back to a change.") var restore: Int?
  init() {}

  func validate() throws {
    let changes = words.reversed().prefix { Int($0) != nil }
    if changes.count > 2 { throw ValidationError("Compare two changes, e.g. /history q7 2 4.") }
  }

  func run(in session: Session) throws {
    let travel = TimeTravel(session, desk: try session.workingDesk())
    if words.isEmpty { return try travel.listFiles() }
    let (file, name, changes) = try chosen(in: session)
    if let restore { return try travel.restore(file, to: restore) }
    if let first = changes.first {
      return try travel.compare(file, first, changes.count > 1 ? changes[1] : nil)
    }
    try travel.list(file, named: name)
  }

  /// The file, how it is named, and the changes to compare.
  private func chosen(
    in session: Session
  ) throws -> (file: String, name: String, changes: [Int]) {
    if words[0].lowercased() == Self.all, let number = session.bank.numbers.first {
      return (number.place.file, Self.all, words.dropFirst().compactMap { Int($0) })
    }
    let (thing, rest) = try session.thing(words, among: [.answer, .story, .number])
    guard rest.allSatisfy({ Int($0) != nil }) else {
      throw Refusal("\"\(rest.joined(separator: " "))\" is no change.", remedy: Self.changes)
    }
    return (thing.place.file, thing.id, rest.compactMap { Int($0) })
  }

  /// The list of numbers as a whole.
  private static let all = "numbers"
  private static let changes = "Changes have numbers: /history q7 2 4."
}

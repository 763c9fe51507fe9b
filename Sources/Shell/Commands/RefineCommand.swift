import ArgumentParser
import Coaching
import Knowledge
import Language

/// `/refine` mends an answer or a story, part by part.
struct RefineCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "refine",
    abstract: "Mend an answer: its weak spots, a follow-up, your words, the file after a yes.",
    discussion: """
      Examples: /refine q7, /refine q7 result, /refine delegation tradeoff
      Every line is kept as you type it; a killed coach offers it back.
      """, aliases: ["r"])
  static let offers: [Offer] = [.answer, .part]
  static let talks = true
  static let phrases = [
    "improve this", "improve it", "make it better", "make this better", "improve this answer",
    "improve my answer", "make this answer better", "how can i make this better",
    "how can i make this answer better", "how can i improve this", "how do i improve this",
    "sharpen it", "sharpen this",
  ]

  @Argument(
    help: "An answer or a story, then a part, e.g. q7 result; nothing: what is on the table.")
  var words: [String] = []
  init() {}

  func run(in session: Session) throws {
    let desk = try session.workingDesk()
    let file = try session.thing(words, among: [.answer, .story]).thing.place.file
    try session.reloadIfChanged(file)
    let (thing, part) = try session.thing(words, among: [.answer, .story])
    let manuscript = try session.text(thing)
    let wanted = part.joined(separator: " ")
    let found = wanted.isEmpty ? nil : manuscript.part(called: wanted)
    if !wanted.isEmpty && found == nil {
      let names = manuscript.parts.map { $0.name.lowercased() }
      throw Refusal(
        "\(thing.id) has no part \"\(wanted)\".",
        remedy: "Its parts: \(names.joined(separator: ", "))."
      )
    }
    Refining(session, desk: desk, manuscript: manuscript, part: found?.name).run()
  }
}

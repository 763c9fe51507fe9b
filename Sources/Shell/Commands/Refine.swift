import ArgumentParser
import Coaching
import Knowledge
import Language

/// `/refine` mends an answer or a story, part by part.
package struct Refine: CoachCommand {
  package static let configuration = CommandConfiguration(
    abstract: "Mend an answer: its weak spots, a follow-up, your words, the file after a yes.",
    discussion: """
      Examples: /refine q7, /refine q7 result, /refine delegation tradeoff
      Every line is kept as you type it; a killed coach offers it back.
      """, aliases: ["r"])
  package static let offers: [Offer] = [.answer, .part]
  package static let talks = true
  package static let phrases = [
    "improve this", "improve it", "make it better", "make this better", "improve this answer",
    "improve my answer", "make this answer better", "how can i make this better",
    "how can i make this answer better", "how can i improve this", "how do i improve this",
    "sharpen it", "sharpen this",
  ]

  @Argument(help: "An answer or a story, e.g. q7; nothing: what is on the table.")
  var name: String?
  @Argument(help: "A part, e.g. result.") var part: [String] = []
  package init() {}

  package func run(in session: Session) throws {
    let desk = try session.workingDesk()
    let told = session.table.chain.map { $0.answer?.id.text ?? $0.story.id.text }
    guard let name = name ?? told else { throw Refusal(Wording.which) }
    try session.reloadIfChanged(session.manuscript(called: name).file)
    let manuscript = try session.manuscript(called: name)
    let wanted = part.joined(separator: " ")
    let found = wanted.isEmpty ? nil : manuscript.part(called: wanted)
    if !wanted.isEmpty && found == nil {
      let names = manuscript.parts.map { $0.name.lowercased() }
      throw Refusal(
        "\(name) has no part \"\(wanted)\".", remedy: "Its parts: \(names.joined(separator: ", "))."
      )
    }
    Refining(session, desk: desk, manuscript: manuscript, part: found?.name).run()
  }

  private enum Wording {
    static let which = "Which answer or story? Say one, e.g. /refine q7."
  }
}

extension Session {
  /// An answer or a story, to be mended.
  func manuscript(called name: String) throws -> Manuscript {
    if let answer = bank.answer(AnswerID(name.lowercased())) { return Manuscript(answer) }
    if let story = bank.story(called: name) { return Manuscript(story) }
    let names = bank.answers.map(\.id.text) + bank.stories.map(\.id.text)
    throw Refusal(
      "There is no answer or story \"\(name)\".",
      remedy: closest(to: name, among: names).map { "The nearest is \($0)." }
        ?? "/answers and /stories list them.")
  }

  /// The folder is read anew when the file is not as it was: somebody's editor saved it.
  func reloadIfChanged(_ file: String) throws {
    guard let desk else { return }
    let url = desk.url(of: file)
    if (try? Edit(url, shownAs: file, fingerprint: bank.fingerprints[file])) == nil { reload() }
  }
}

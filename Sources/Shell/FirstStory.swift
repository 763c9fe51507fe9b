// What an empty bank is told: how to write the first story, with all that is needed on the screen.

import Knowledge
import Language

/// The shortest story there can be.
enum FirstStory {
  static let invitation = "No story yet. Write one, for example stories/first.md:"
  static let text = NewStory.text(
    title: "What it was called", headline: "What you did and what came of it, in one sentence.",
    body: "How it went, in your own words.")

  static func lay(on page: inout Page) {
    page.line(invitation, hang: 2)
    for line in text.trimmed.split(separator: "\n", omittingEmptySubsequences: false) {
      page.verbatim(line.isEmpty ? "" : "    " + line)
    }
  }
}

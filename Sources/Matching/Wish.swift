// What the person asks of a match besides the question: a story left out, figures wanted,
// another audience. A wish refines the last match; it never invents a story.

import Knowledge

/// Limits and preferences for one match.
package struct Wish: Equatable, Sendable {
  /// Stories that are not to be suggested.
  package var without: Set<StoryID> = []
  /// Only stories with a filled number.
  package var withNumbers = false
  /// The audience, when it was named ("and for a director?").
  package var level: Level?
  /// How often a story was told in this sitting: the more, the later it comes.
  package var told: [StoryID: Int] = [:]
  package init() {}

  /// One change of the wish, as asked in the conversation.
  package enum Change: Equatable, Sendable {
    case without(StoryID)
    case withNumbers
    case audience(Level)
    case elsewhere
    case shorter
  }
}

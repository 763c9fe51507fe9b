// What lies on the table between two lines.

import Coaching
import Knowledge
import Matching

/// What short lines refer to: a number to a story of the list, a letter to a probe.
package struct Table {
  var match: Match?
  var wish = Wish()
  /// Stories as they were numbered on the screen, from 1.
  var stories: [StoryID] = []
  var chain: ProbeChain?
  /// Stories that were told for this question.
  var told: Set<StoryID> = []
  /// The last line, where it was taken for a follow-up and may have been a new question.
  var doubtful: String?
  var story: StoryID? { chain?.story.id }
  init() {}

  /// Said where something is needed that does not lie there.
  static let noStory = "No story is on the table: ask a question first, or pick one by number."
  static let nothingAsked = "Ask a question first: type it as the interviewer put it."
}

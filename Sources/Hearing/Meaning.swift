// What a typed line can mean. Which ear hears what, and in which order, is in `Ears`.

import Coaching
import Knowledge
import Matching

/// One line, understood.
package enum Meaning: Equatable, Sendable {
  case nextProbe
  /// A command's words, without the slash.
  case command(String)
  case story(number: Int)
  case probe(letter: Int)
  case namedProbe(ProbeID)
  /// A line about the story that is told, whatever it asks.
  case followUp(String, isSure: Bool)
  case question(String)
  /// Stories in reserve for a question.
  case backup(String)
  case another
  case whyNot(String)
  case wish(Wish.Change)
  /// Something told; the coach takes questions here, and says where answers are heard.
  case answer
  /// A story of the person's, by its name.
  case show(StoryID)
  /// A word that looks like a command; its name is offered, never run.
  case nearCommand(String)
}

// A follow-up question that an interviewer asks about a story.

/// `general/probes.md`, one heading a probe.
package struct Probe: Hashable, Sendable {
  package var id: ProbeID
  /// Short, as in a list of choices: "what tradeoff?".
  package var name: String
  /// As the interviewer says it.
  package var ask: String
  /// What the interviewer hopes to hear.
  package var listensFor: String
  /// Names of story or answer sections that answer it, best first.
  package var answeredFrom: [String]
  /// Probes that follow from here, best first.
  package var then: [ProbeID]
  /// The ingredient whose absence makes this the probe to ask.
  package var ingredient: Ingredient?
  /// Areas in which it is asked; empty: in any.
  package var areas: [AreaID]
  /// Words that name it when typed ("tradeoff", "cost", "downside"), lower case.
  package var words: [String]
  package var place: Place
  package init(
    id: ProbeID, name: String, ask: String, listensFor: String, answeredFrom: [String],
    then: [ProbeID], ingredient: Ingredient?, areas: [AreaID], words: [String], place: Place
  ) {
    self.id = id
    self.name = name
    self.ask = ask
    self.listensFor = listensFor
    self.answeredFrom = answeredFrom
    self.then = then
    self.ingredient = ingredient
    self.areas = areas
    self.words = words
    self.place = place
  }
}

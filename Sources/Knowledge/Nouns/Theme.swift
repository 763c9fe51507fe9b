// What a question is really after. One kind of story answers all questions of a theme.

/// One wording of an interview question in the catalogue.
package struct Question: Hashable, Sendable {
  package var text: String
  /// Areas given for this wording alone; empty: those of its theme.
  package var areas: [AreaWeight]
  package init(text: String, areas: [AreaWeight] = []) {
    self.text = text
    self.areas = areas
  }
}

/// A theme with its wordings and with what a story says that tells it.
package struct Theme: Hashable, Sendable {
  package var id: ThemeID
  /// As shown after "about": "A mistake of mine".
  package var name: String
  /// What belongs here, in a few words.
  package var about: String
  /// Weighted areas, the main one first. Empty: out of scope (pay, logistics, trivia, ...).
  package var areas: [AreaWeight]
  package var questions: [Question]
  /// Sentences as stories of this theme have them (`general/evidence/`), with further themes.
  package var evidence: [Evidence]
  package var place: Place
  package var inScope: Bool { !areas.isEmpty }
  package init(
    id: ThemeID, name: String, about: String, areas: [AreaWeight], questions: [Question],
    evidence: [Evidence] = [], place: Place
  ) {
    self.id = id
    self.name = name
    self.about = about
    self.areas = areas
    self.questions = questions
    self.evidence = evidence
    self.place = place
  }
}

/// A passage that shows a theme, as somebody might write it in a story.
package struct Evidence: Hashable, Sendable {
  package var text: String
  /// Themes it shows besides the one it stands under.
  package var also: [ThemeID]
  package init(text: String, also: [ThemeID] = []) {
    self.text = text
    self.also = also
  }
}

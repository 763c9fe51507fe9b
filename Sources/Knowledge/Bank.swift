// The knowledge folder, loaded: everything the person wrote and the general part beneath it.

import Language

/// What the coach knows. Values only; `BankReader` fills it. Lists are in a fixed order: areas,
/// probes, themes and numbers as written, stories by rank and then id, answers by number and id.
package struct Bank: Sendable {
  package var settings = Settings()
  package var areas: [FocusArea] = []
  package var themes: [Theme] = []
  package var stories: [Story] = []
  package var answers: [Answer] = []
  package var probes: [Probe] = []
  package var numbers: [Number] = []
  /// Practice prompts (`prompts.md`) and tips (`tips.md`), one text each.
  package var prompts: [String] = []
  package var tips: [String] = []
  /// Word lists of `general/words/NAME.txt`: name -> lines (comments and blanks taken out).
  package var words: [String: [String]] = [:]
  /// Lines of `general/followups.md` and `general/facets.md`, which a kept model spares.
  package var linesAfterStory: [LineAfterStory] = []
  package var facetLines: [FacetLine] = []
  /// Level-wide signals of `general/levels.md`, in the order written.
  package var levels: [LevelNote] = []
  /// Fingerprint of each file of the person's as it was read, by its name in places. An edit
  /// compares it, so that nothing is overwritten that changed since.
  package var fingerprints: [String: UInt64] = [:]
  /// Everything that could not be read or used. Empty in a sound folder.
  package var problems: [Problem] = []
  package init() {}

  /// Nothing of the person's could be read, and there is a reason.
  package var isUnreadable: Bool { stories.isEmpty && answers.isEmpty && !problems.isEmpty }

  package func area(_ id: AreaID) -> FocusArea? { areas.first { $0.id == id } }
  package func theme(_ id: ThemeID) -> Theme? { themes.first { $0.id == id } }
  package func story(_ id: StoryID) -> Story? { stories.first { $0.id == id } }
  package func answer(_ id: AnswerID) -> Answer? { answers.first { $0.id == id } }
  package func probe(_ id: ProbeID) -> Probe? { probes.first { $0.id == id } }
  package func number(_ id: NumberID) -> Number? { numbers.first { $0.id == id } }
}

/// `starling.yaml`.
package struct Settings: Hashable, Sendable {
  /// Name of the rubric that the areas follow.
  package var framework = ""
  /// The level the person aims at.
  package var level: Level = .senior
  /// Day of the interview, "2026-05-01", if it is known.
  package var interview: String?
  package init() {}
}

/// What all answers of a level have, whatever the area.
package struct LevelNote: Hashable, Sendable {
  package var level: Level
  package var text: String
  package init(level: Level, text: String) {
    self.level = level
    self.text = text
  }
}

// An answer of the person's, prepared for a question.

/// A prepared answer: which question, with which stories, in STAR parts. `answers/ID.md`.
package struct Answer: Hashable, Sendable {
  package var id: AnswerID
  /// The question it answers, as a title.
  package var title: String
  /// The theme of its question, then others that it also serves.
  package var themes: [ThemeID]
  /// Stories it can be told with; the first is the pick. Empty: any project story.
  package var stories: [StoryID]
  package var signals: [AreaID]
  /// Follow-ups that it was prepared for ("what were the challenges?"), told of its
  /// stories, or of any project.
  package var probes: [ProbeID]
  /// Situation, Task, Action, Result, Lesson, Applied later, and free ones.
  package var sections: [Section]
  package var place: Place
  package init(
    id: AnswerID, title: String, themes: [ThemeID], stories: [StoryID], signals: [AreaID],
    probes: [ProbeID] = [], sections: [Section], place: Place
  ) {
    self.id = id
    self.title = title
    self.themes = themes
    self.stories = stories
    self.signals = signals
    self.probes = probes
    self.sections = sections
    self.place = place
  }
}

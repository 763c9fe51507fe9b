// What came out of matching a prompt: what it asks for, and which stories answer it, and why.
// Values only. `Matcher` makes them; the shell lays them out.

import Knowledge

/// How well the bank answers a prompt. Each word stands for a measured frequency: see
/// `Matcher.Thresholds`.
package enum Fit: String, Codable, Sendable, CaseIterable {
  case strong, workable, stretch, none
}

/// A prompt, understood and answered.
package struct Match: Sendable {
  package var prompt: String
  package var fit: Fit
  /// Focus areas, most likely first; scores add up to 1 over the areas.
  package var areas: [Scored<AreaID>]
  /// Themes, most likely first; scores are probabilities, out-of-scope themes included.
  package var themes: [Scored<ThemeID>]
  /// Stories, best first. When nothing fits: the nearest ones.
  package var suggestions: [Suggestion]
  /// What the prompt is when it is no behavioural question.
  package var decline: Decline?
  /// The field of work that the prompt is from, when no story is from there.
  package var foreignField: String?
  /// What the prompt asks for beyond its themes.
  package var facets: [Facet]
}

/// An id with its score, 0...1.
package struct Scored<ID: Identifier>: Hashable, Sendable {
  package var id: ID
  package var score: Double
  package init(_ id: ID, _ score: Double) {
    self.id = id
    self.score = score
  }
}

/// A story to tell.
package struct Suggestion: Sendable {
  package var story: StoryID
  /// First to tell, or in reserve.
  package var role: Role
  /// How surely it fits, 0...1.
  package var score: Double
  /// The prepared answer to adapt, if there is one.
  package var answer: AnswerID?
  /// What moved it here, the strongest first.
  package var reasons: [Reason]
}

/// Why no story is offered.
package enum Decline: Hashable, Sendable {
  /// Pay, trivia, small talk ...: the theme says which.
  case outOfScope(ThemeID)
  /// A behavioural question, but no story of the bank tells it.
  case noStory
  /// The nearest story tells the contrary of what is asked for.
  case contrary(Facet, told: Facet)
  /// Too little, noise, or another language.
  case notUnderstood(String)
}

/// A part of the score, with the edge of the graph that it came from.
package struct Reason: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A prepared answer whose question asks this, or nearly this.
    case answer(AnswerID)
    /// A prepared answer whose question is not far from this.
    case near(AnswerID)
    /// The story is marked for a theme.
    case tells(ThemeID, Role)
    /// The story's own text shows the theme.
    case inferredTheme(ThemeID)
    /// The story is marked for an area.
    case shows(AreaID, Strength)
    /// The story's own text shows the area.
    case inferredArea(AreaID)
    /// Words that the prompt and the story share.
    case words([String])
    /// The story's text and the prompt are alike in meaning, as the encoder reads them; the
    /// words that come nearest.
    case meaning(String)
    /// It is a primary story.
    case rank(Rank)
    /// It tells the contrary of what is asked for; and what it tells.
    case contrary(Facet, told: Facet)
    /// It does not have what is asked for; and what it has of the kind.
    case lacks(Facet, has: [Facet])
    /// The person named it, or asked for something that it has.
    case asked(String)
  }
  package var kind: Kind
  /// What it added to the story's score; may be negative.
  package var points: Double
  package init(kind: Kind, points: Double) {
    self.kind = kind
    self.points = points
  }
}

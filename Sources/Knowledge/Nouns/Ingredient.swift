// What an answer can lack, and what a follow-up asks for. A check names the one that its weak spot
// invites, a probe the one whose absence makes it the question to ask.

package enum Ingredient: String, CaseIterable, Codable, Sendable {
  case relevance, ownership, goal, result
  case resultNumber = "result-number"
  case sourceOfNumber = "source-of-number"
  case tradeoff, alternatives, lesson
  case lessonApplied = "lesson-applied"
  case stakes, scope, timeline
  case othersView = "others-view"
  case headline, brevity, obstacle, aftermath
  case noneNeeded = "none-needed"
}

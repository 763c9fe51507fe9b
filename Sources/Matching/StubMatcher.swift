import Foundation
import Knowledge

package struct ThemeModel: Sendable {
  package static func fit(_ bank: Bank) -> ThemeModel { ThemeModel() }
  package init() {}
  package init?(_ data: Data) { return nil }
  package var serialised: [UInt8] { [] }
}
package struct Matcher: Sendable {
  let bank: Bank
  package init(bank: Bank, model: ThemeModel) { self.bank = bank }
  package func match(_ prompt: String, wish: Wish) -> Match {
    Match(
      prompt: prompt, fit: .strong, areas: [Scored("conflict", 1)],
      themes: [Scored("disagreed-with-boss", 1)],
      suggestions: [
        Suggestion(story: "delegation", role: .primary, score: 0.9, answer: "q7", reasons: []),
        Suggestion(story: "approvals", role: .backup, score: 0.9, answer: "q9", reasons: []),
      ], near: [], decline: nil)
  }
  package func questions(in t: String) -> [String] { [t] }
  package func sameEmployer(as s: StoryID?) -> Set<StoryID> { [] }
  package func explanation(of: StoryID, in: Match) -> [Reason] { [] }
}
extension Reason { package func sentence(bank: Bank) -> String { "x" } }

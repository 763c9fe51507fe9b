// Which story shows which area and tells which theme: what is missing, and what is told too often.

import Knowledge

/// Stories against areas and themes.
package struct Coverage: Sendable {
  /// Areas for which no story is strong, and those for which one alone is.
  package let weak: [FocusArea]
  package let thin: [FocusArea]
  /// Themes that questions are about, and those that no story tells.
  package let themes: [Theme]
  package let untold: [Theme]
  /// Themes that have a story to tell first.
  package let led: Int
  /// Stories that lead too many of these, and how many: an interviewer hears them twice.
  package let overused: [(story: Story, count: Int)]

  package init(of bank: Bank) {
    func strong(_ area: FocusArea) -> Int {
      bank.stories(showing: area.id).count { $0.strength == .strong }
    }
    weak = bank.areas.filter { strong($0) == 0 }
    thin = bank.areas.filter { strong($0) == 1 }
    themes = bank.themes.filter(\.inScope)
    untold = themes.filter { bank.stories(telling: $0.id).isEmpty }
    let leaders = bank.themes.compactMap { theme in
      bank.stories(telling: theme.id).first { $0.role == .primary }?.story.id
    }
    let counts = bank.stories.map { story in (story, leaders.count { $0 == story.id }) }
    led = leaders.count
    overused = counts.filter {
      $0.1 * Self.share > leaders.count && leaders.count > Self.fewest
    }
  }

  /// A story carries too much from a third of the themes on that have a first story, of nine at
  /// least: fewer say nothing. By hand.
  private static let share = 3
  private static let fewest = 8
}

extension Bank {
  /// Stories marked for an area, strong ones first.
  package func stories(showing area: AreaID) -> [(story: Story, strength: Strength)] {
    let marked = stories.compactMap { story in
      story.shows.first { $0.id == area }.map { (story: story, strength: $0.kind) }
    }
    return marked.filter { $0.strength == .strong } + marked.filter { $0.strength == .some }
  }

  /// Stories marked for a theme, those to tell first before those in reserve.
  package func stories(telling theme: ThemeID) -> [(story: Story, role: Role)] {
    let marked = stories.compactMap { story in
      story.tells.first { $0.id == theme }.map { (story: story, role: $0.kind) }
    }
    return marked.filter { $0.role == .primary } + marked.filter { $0.role == .backup }
  }
}

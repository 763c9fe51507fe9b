// Words that stand beside a story, each with one meaning.

import Knowledge

extension Role {
  /// As it stands beside a suggestion. "Primary" and "backup" are ranks of stories.
  var shown: String {
    switch self {
    case .primary: "tell first"
    case .backup: "in reserve"
    }
  }
}

extension Rank {
  /// As it stands beside a story.
  var shown: String {
    switch self {
    case .primary: "primary story"
    case .backup: "backup story"
    case .anecdote: "anecdote"
    }
  }
}

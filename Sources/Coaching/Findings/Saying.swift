// The person's texts line by line, as comparisons look at them.

import Knowledge
import Language

/// One line of a story or an answer.
struct Saying: Sendable {
  var owner: Owner
  /// Stories that it is told of; empty: of any.
  var stories: [StoryID]
  var place: Place
  var text: String
  var tokens: [Token]
  /// Its tokens without marks and references.
  var words: [Token]

  func quote(_ tokens: ArraySlice<Token>) -> Quote {
    guard let first = tokens.first, let last = tokens.last else {
      return Quote(place: place, text: text, span: 0..<0)
    }
    return Quote(
      place: place, text: text, span: first.range.lowerBound..<last.range.upperBound)
  }

  /// Whether both can be about the same project.
  func mayShareStory(with others: [StoryID]) -> Bool {
    stories.isEmpty || others.isEmpty || stories.contains { others.contains($0) }
  }
}

extension Bank {
  /// All lines of stories, then of answers.
  var sayings: [Saying] {
    scripts.flatMap { script in
      script.lines.compactMap { line in
        guard let owner = script.owner, let place = line.place else { return nil }
        let tokens = Tokenizer.tokens(of: line.written)
        return Saying(
          owner: owner, stories: script.stories, place: place, text: line.written,
          tokens: tokens, words: tokens.filter { $0.kind == .word })
      }
    }
  }
}

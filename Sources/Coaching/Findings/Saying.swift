// The person's texts line by line, as comparisons look at them.

import Knowledge
import Language

/// One line of a story or an answer.
struct Saying: Sendable {
  enum Owner: Hashable, Sendable {
    case story(StoryID)
    case answer(AnswerID)
  }
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
    let told = stories.flatMap { story in
      [saying(.story(story.id), [story.id], story.headline, story.place, story.place.line)]
        + lines(of: story.sections, .story(story.id), [story.id])
    }
    return told + answers.flatMap { lines(of: $0.sections, .answer($0.id), $0.stories) }
  }

  private func lines(
    of sections: [Section], _ owner: Saying.Owner, _ stories: [StoryID]
  ) -> [Saying] {
    sections.flatMap { section in
      section.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.element.trimmed.isEmpty }
        .map { index, line in
          saying(
            owner, stories, line.trimmed, section.place, section.lines.lowerBound + index)
        }
    }
  }

  private func saying(
    _ owner: Saying.Owner, _ stories: [StoryID], _ text: String, _ place: Place, _ line: Int
  ) -> Saying {
    let tokens = Tokenizer.tokens(of: text)
    return Saying(
      owner: owner, stories: stories, place: Place(file: place.file, line: line), text: text,
      tokens: tokens, words: tokens.filter { $0.kind == .word })
  }
}

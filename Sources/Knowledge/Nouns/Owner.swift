// Whose text something stands in: a story's or an answer's.

package enum Owner: Hashable, Sendable {
  case story(StoryID)
  case answer(AnswerID)

  package var id: String {
    switch self {
    case .story(let id): id.text
    case .answer(let id): id.text
    }
  }

  /// As it is named in a sentence: "answer q7", "story delegation".
  package var name: String {
    switch self {
    case .story(let id): "story \(id)"
    case .answer(let id): "answer \(id)"
    }
  }

  /// As it is named in a list: "Q7", "delegation".
  package var shortName: String {
    switch self {
    case .story(let id): id.text
    case .answer(let id): id.text.uppercased()
    }
  }

  package var isAnswer: Bool {
    if case .answer = self { true } else { false }
  }
}

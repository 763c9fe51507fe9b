import Testing

@testable import Knowledge

@Suite struct LabelledTests {
  private let stories: [StoryID] = ["flood", "night-shift"]

  private func read(_ text: String) -> LabelledQuestions {
    LabelledQuestions(text, file: "mine.txt", stories: stories)
  }

  @Test func `a line, a tab and a JSON object each make a question`() {
    let labelled = read(
      "\u{FEFF}# mine\r\nWhen -> then? -> flood, night-shift\r\n\r\nA raise?\tnone\r\n"
        + #"{"question": "Why?", "stories": ["Flood"], "more": 1}"# + "\n"
        + #"{"question": "How?", "story": "night-shift"}"#)
    #expect(labelled.problems.isEmpty)
    #expect(labelled.questions.map(\.text) == ["When -> then?", "A raise?", "Why?", "How?"])
    #expect(
      labelled.questions.map(\.stories) == [
        ["flood", "night-shift"], [], ["flood"], ["night-shift"],
      ])
    #expect(labelled.questions.map(\.place.line) == [2, 4, 5, 6])
  }

  @Test func `what can't be read is said with its line, the rest is used`() {
    let labelled = read("Why?\nHow? -> fload\n{\"question\": 3}\nWho? -> flood\n -> flood")
    #expect(labelled.questions.map(\.text) == ["Who?"])
    #expect(
      labelled.problems.map(ProblemText.text) == [
        """
        mine.txt:1: this is no labelled question.
           1 | Why?
             | write: the question -> story, story (or: -> none).
        """,
        """
        mine.txt:2: there is no story "fload".
           2 | How? -> fload
             |         ^^^^^ write "flood"? It is the closest name.
        """,
        """
        mine.txt:3: this is no labelled question.
           3 | {"question": 3}
             | write {"question": "...", "stories": ["..."]}, on one line.
        """,
        """
        mine.txt:5: this is no labelled question.
           5 | -> flood
             | write: the question -> story, story (or: -> none).
        """,
      ])
  }
}

// Two questions in one line are two; a question with its follow-ups is one.

import Testing

@testable import Hearing

struct QuestionsTests {
  @Test(arguments: [
    "Tell me about a time when you failed. What did you do and what was the result?",
    "Describe a conflict with a peer. How did you handle it?",
    "Have you ever missed a deadline? What happened?",
  ])
  func followUpsStay(line: String) {
    #expect(Questions.of(line) == [line])
  }
  @Test func twoQuestionsAreTwo() {
    #expect(
      Questions.of(
        "What is your biggest weakness? Tell me about a time you failed.")
        == ["What is your biggest weakness?", "Tell me about a time you failed."])
  }
}

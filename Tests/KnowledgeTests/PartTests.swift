// The table of parts: a heading in another spelling is the part, wherever it is asked for.

import TestSupport
import Testing

@testable import Knowledge

struct PartTests {
  @Test func namesAndSpellingsAreOfOnePartEach() {
    let headings = Part.all.flatMap { [$0.name.lowercased()] + $0.spellings }
    #expect(Set(headings).count == headings.count)
    #expect(headings.allSatisfy { $0 == $0.lowercased() })
    for heading in headings { #expect(Part(heading: heading.uppercased()) != nil) }
    #expect(Part(heading: "Any project") == nil)
  }

  @Test func theOrdersAreThoseOfSpeakingAndWriting() {
    #expect(
      Answer.parts.map(\.name)
        == ["Situation", "Task", "Action", "Result", "Lesson", "Applied later"])
    #expect(
      Story.parts.map(\.name)
        == ["Scope", "Choices", "Tradeoff", "Numbers", "Lesson", "Applied later"])
  }

  @Test(arguments: [("Results", "Result"), ("CONTEXT", "situation"), ("Takeaways", "Lesson")])
  func anotherSpellingIsThePart(_ heading: String, _ name: String) throws {
    var files = small
    files["answers/q2.md"] = """
      ---
      theme: mistake
      stories: delegation
      ---
      # What went wrong?
      ## \(heading)
      It fell by half.
      """
    let bank = try Sandbox(files).read()
    #expect(bank.problems == [])
    let answer = try #require(bank.answer("q2"))
    #expect(answer.section(name)?.text == "It fell by half.")
    #expect(answer.section(name)?.name == heading)
  }

  @Test func aHeadingSpeltAsAskedForComesFirst() {
    let place = Place(file: "f", line: 1)
    let sections = ["Outcome", "result"].map {
      Section(name: $0, text: $0, place: place, lines: 1..<1)
    }
    #expect(sections.called("Result")?.text == "result")
    #expect(sections.called("Impact")?.text == "Outcome")
    #expect(sections.called("Task") == nil)
  }

  @Test func whatIsMissingBelongsInTheMostParticularPart() {
    for ingredient in Ingredient.allCases where ![.noneNeeded, .brevity].contains(ingredient) {
      let homes = [Answer.parts, Story.parts].map { Part.home(of: ingredient, among: $0)?.name }
      #expect(homes[0] != nil || ingredient == .timeline, "\(ingredient)")
    }
    #expect(Part.home(of: .tradeoff, among: Part.all)?.name == "Tradeoff")
    #expect(Part.home(of: .tradeoff, among: Answer.parts)?.name == "Action")
  }
}

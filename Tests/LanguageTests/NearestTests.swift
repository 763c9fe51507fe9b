// The nearest of some names, and the distance it is found by.

import Testing

@testable import Language

struct ClosestTests {
  @Test func slips() {
    let names = ["Tradeoff", "Scope", "Choices", "Lesson"]
    #expect(closest(to: "Tradeof", among: names) == "Tradeoff")
    #expect(closest(to: "traedoff", among: names) == "Tradeoff")
    #expect(closest(to: "LESSON", among: names) == "Lesson")
    #expect(closest(to: "Lesions", among: names) == "Lesson")
    #expect(closest(to: "Budget", among: names) == nil)
    #expect(closest(to: "", among: names) == nil)
    #expect(closest(to: "x", among: []) == nil)
  }

  @Test func theFirstOfEquals() {
    #expect(closest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(closest(to: "bat", among: ["cat", "bat"]) == "bat")
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("growht", "growth", 1), ("abcd", "badc", 2),
  ])
  func distance(_ left: String, _ right: String, _ wanted: Int) {
    let letters = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(typingDistance(letters.0, letters.1, limit: 5) == wanted)
    #expect(typingDistance(letters.1, letters.0, limit: 5) == wanted)
    #expect(typingDistance(letters.0, letters.1, limit: wanted) == wanted)
    if wanted > 0 { #expect(typingDistance(letters.0, letters.1, limit: wanted - 1) == nil) }
  }
}

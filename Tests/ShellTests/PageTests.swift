// Wrapping, columns and what may reach the terminal.

import Knowledge
import Language
import Matching
import Testing

@testable import Shell

struct PageTests {
  private func page(_ width: Int, _ lay: (inout Page) -> Void) -> [String] {
    var page = Page(width: width, colours: false)
    lay(&page)
    return page.rows
  }

  @Test func wrapsAtWords() {
    #expect(
      page(20) { $0.line("one two three four five six", indent: 2, hang: 4) }
        == ["  one two three four", "    five six"])
  }

  @Test func cutsAWordThatIsLongerThanARow() {
    #expect(
      page(20) { $0.line(String(repeating: "x", count: 45)) }
        == [
          String(repeating: "x", count: 20), String(repeating: "x", count: 20),
          String(repeating: "x", count: 5),
        ])
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(columns("日本") == 4)
    #expect(columns("e\u{301}") == 1)
    #expect(columns("👩‍👩‍👧") == 2)
    #expect(
      page(20) { $0.line("日本日本日本 日本日本 日本") } == ["日本日本日本", "日本日本 日本"])
  }

  @Test func controlCharactersAreNeutral() {
    #expect(
      page(40) { $0.line("red \u{1B}[31m bell\u{7} \u{202E}back\ttab") } == [
        "red \u{FFFD}[31m bell\u{FFFD} \u{FFFD}back tab"
      ])
  }

  @Test func tablesAlignAndFallApartWhenNarrow() {
    let table: [[Span]] = [["a", "first one"], ["longer", "second"]]
    #expect(page(40) { $0.table(table) } == ["a       first one", "longer  second"])
    let wide: [[Span]] = [[Span(String(repeating: "k", count: 18)), "some words that go on"]]
    #expect(
      page(20) { $0.table(wide) } == [
        String(repeating: "k", count: 18), "  some words that go", "  on",
      ])
  }

  @Test func bulletsHang() {
    #expect(
      page(20) { $0.prose("- one **two** three four\n- `five`") }
        == ["- one two three four", "- five"])
    #expect(page(20) { $0.prose("soft\nbreaks join") } == ["soft breaks join"])
  }

  @Test func gapsNeverDouble() {
    #expect(
      page(20) {
        $0.gap()
        $0.line("a")
        $0.gap()
        $0.gap()
        $0.line("b")
      } == ["a", "", "b"])
  }

  @Test func coloursOnlyWhereTheyAreWelcome() {
    var page = Page(width: 40, colours: true)
    page.line([.bold("a")])
    #expect(page.rows == ["\u{1B}[1ma\u{1B}[0m"])
  }

  @Test func numbersInWords() {
    #expect(twoDigits(0.314) == "0.31")
    #expect(twoDigits(0.999) == "1.00")
    #expect(twoDigits(0.05) == "0.05")
    #expect("Disagreed with my boss".lowerFirst == "disagreed with my boss")
    #expect("I was misunderstood".lowerFirst == "I was misunderstood")
    #expect("PTO".lowerFirst == "PTO")
    #expect(splitWords("refine q7 \"Applied later\"") == ["refine", "q7", "Applied later"])
  }
}

// What changed, shown by words and by lines; words marked in a text.

import Testing

@testable import Shell

struct DifferenceTests {
  private func rows(_ width: Int = 60, _ lay: (inout Page) -> Void) -> [String] {
    var page = Page(width: width, colours: false)
    lay(&page)
    return page.rows
  }

  @Test func wordsThatWentAndCame() {
    #expect(
      rows { $0.words(from: "We cut the load\ntime.", to: "I cut the load time by half.") }
        == ["[-We-] {+I+} cut the load [-time.-] {+time by half.+}"])
    #expect(rows { $0.words(from: "", to: "All of it is new.") } == ["{+All of it is new.+}"])
    #expect(
      rows(80) { $0.words(from: "one two three four five", to: "six two seven three four five") }
        == ["[-one two-] {+six two seven+} three four five"])
    #expect(rows { $0.words(from: "Same  here.", to: "Same\nhere.") } == ["Same here."])
  }

  /// A word or two that both have by chance are no reason to tear another text apart.
  @Test func aTextThatIsAnother() {
    #expect(
      rows(80) {
        $0.words(
          from: "We all met in the hall and it went well.",
          to: "I halved the queue from nine minutes to four, and it held.")
      } == [
        "[-We all met in the hall and it went well.-] {+I halved the queue from nine",
        "minutes to four, and it held.+}",
      ])
  }

  @Test func linesWithOneAroundThem() {
    let old = "## Result\nOne.\nTwo.\nThree.\nFour."
    let new = "## Result\nOne.\nTwo and a half.\nThree.\nFour.\nFive."
    #expect(
      rows { $0.lines(from: old, to: new) }
        == [
          "  ## Result", "  One.", "- Two.", "+ Two and a half.", "  Three.", "  Four.", "+ Five.",
        ])
    #expect(
      rows { $0.lines(from: "# A\n\n## B\nx\ny\nz\n\n## C\nd", to: "# A\n\n## B\nx\ny\n\n## C\ne") }
        == ["  ## B", "  y", "- z", "  ## C", "- d", "+ e"])
    #expect(rows { $0.lines(from: "", to: "One.") } == ["+ One."])
    #expect(rows { $0.lines(from: "One.", to: "One.") } == [])
  }

  @Test func coloursTakeThePlaceOfBrackets() {
    var page = Page(width: 60, colours: true)
    page.words(from: "old way", to: "new way")
    #expect(page.rows == ["\u{1B}[31mold\u{1B}[0m \u{1B}[32mnew\u{1B}[0m way"])
  }

  @Test func markedWordsAreUnderlinedInPlace() {
    let text = "Reviews got faster, manual fixes fewer."
    #expect(
      rows(24) { $0.prose(Page.marked(text, [12..<25]), indent: 2) } == [
        "  Reviews got _faster,", "  manual_ fixes fewer.",
      ])
    #expect(rows { $0.prose(Page.marked(text, [])) } == [text])
    var page = Page(width: 40, colours: true)
    page.prose(Page.marked("a bc d", [2..<4]))
    #expect(page.rows == ["a \u{1B}[4mbc\u{1B}[0m d"])
  }

  @Test func marksTakeWholeWordsAndGoOnInTheNextLine() {
    #expect(Page.marked("one two", [1..<2]) == "\u{E0F1}one\u{E0F1} two")
    #expect(Page.marked("one two", [5..<7]) == "one \u{E0F1}two\u{E0F1}")
    #expect(
      rows { $0.prose(Page.marked("- one two\n- three four", [6..<17])) }
        == ["- one _two_", "- _three_ four"])
  }
}

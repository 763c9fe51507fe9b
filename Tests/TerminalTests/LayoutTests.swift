import Testing

@testable import LineEditor

@Suite struct LayoutTests {
  private func place(_ text: String, after prompt: Int = 0, width: Int = 10) -> [Int] {
    _ = LineEditor.localeIsReady
    let before = LineEditor.Prompt(String(repeating: ">", count: prompt))
    let scene = Scene(prompt: before, text: text, cursor: text.unicodeScalars.count)
    let place = Picture(scene, width: width, height: 5).cursor
    return [place.row, place.column]
  }

  @Test func rowsWrapAtTheWidth() {
    #expect(place("abc", after: 2) == [0, 5])
    #expect(place("abcdefgh", after: 2) == [1, 0])
    #expect(place("ab\ncd", after: 2) == [1, 2])
    #expect(place("日本語日本") == [1, 0])
    #expect(place("日本語日本", after: 1) == [1, 2])
    #expect(place("e\u{301}🙂") == [0, 3])
  }

  @Test func textIsCutByColumns() {
    _ = LineEditor.localeIsReady
    #expect("日本語".cut(toColumns: 5) == "日本")
    #expect("abc".cut(toColumns: 5) == "abc")
    #expect("abc".cut(toColumns: -1) == "")
  }

  private func list(_ candidates: [LineEditor.Candidate], _ width: Int, _ height: Int) -> [String] {
    CompletionList(candidates, width: width, height: height).rows(noteStyle: nil)
  }

  @Test func candidatesStandBesideTheirNotes() {
    let noted = [
      LineEditor.Candidate("one", note: "the first of them"), LineEditor.Candidate("three"),
    ]
    #expect(list(noted, 20, 10) == ["one    the first of", "three"])
    #expect(
      CompletionList(noted, width: 80, height: 10).rows(noteStyle: Sequence.style(Picture.grey))
        == ["one    \u{1B}[2mthe first of them\u{1B}[0m", "three"])
  }

  @Test func withoutNotesOrRoomThereAreColumns() {
    let words = ["a", "bb", "ccc", "d", "e"].map { LineEditor.Candidate($0) }
    #expect(list(words, 12, 10) == ["a    d", "bb   e", "ccc"])
    #expect(list(words, 4, 3) == ["a", "bb", "... and 3 rows more; type another letter"])
    let noted = words.map { LineEditor.Candidate($0.text, note: "n") }
    #expect(list(noted, 12, 3) == ["a    d", "bb   e", "ccc"])
  }
}

// Lines longer than a row, or than the screen, and terminals that change their size under them.

import Foundation
import Testing

@Suite struct SizeTests {
  let home: Home
  init() throws { home = try Home() }

  private static let words =
    "/one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    + "sixteen seventeen eighteen nineteen twenty"

  /// The rows of a text, as a terminal wraps it; blanks at the ends of rows can't be seen.
  private func rows(_ text: String, _ columns: Int) -> [String] {
    stride(from: 0, to: text.count, by: columns).map { start in
      let row = text.dropFirst(start).prefix(columns)
      return String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Every row ends in a blank at some width: a terminal must not take that for the row's end.
  @Test(arguments: [[40, 80], [40, 20], [20, 80], [79, 60, 33, 21, 120], [10, 11, 12, 80]])
  func theLineStandsThereOnceAtEveryWidth(_ widths: [Int]) throws {
    let session = try home.coach(rows: 60)
    let above = session.screen.lines.dropLast().joined()
    session.type(Self.words)
    try session.wait("the line") { $0.screen.lines.suffix(2) == rows("> " + Self.words, 80) }
    for width in widths {
      let wanted = rows("> " + Self.words, width)
      session.resize(columns: width)
      try session.wait("at \(width)") { $0.screen.lines.suffix(wanted.count) == wanted }
      let rest = session.screen.lines.dropLast(wanted.count).joined()
      #expect(rest.filter { $0 != " " } == above.filter { $0 != " " })
    }
    session.type("!" + Press.enter)
    try home.expect(entered: Self.words + "!", in: session)
  }

  /// The cursor is in the middle, and a row is exactly full.
  @Test func theCursorStaysInItsPlace() throws {
    let session = try home.coach()
    let text = "/" + String(repeating: "a", count: 37) + String(repeating: "b", count: 40)
    session.type(text)
    try session.wait("two rows") { $0.screen.row == $0.screen.lines.count && $0.screen.column == 0 }
    session.type(String(repeating: Press.left, count: 40))
    session.resize(columns: 40)
    try session.wait("the cursor") { $0.screen.column == 0 && $0.screen.current.first == "b" }
    session.type("!")
    try session.wait("an insertion") { $0.screen.current == "!" + text.suffix(40).dropLast() }
    session.resize(columns: 100)
    try session.wait("one row") { $0.screen.column == 41 }
    session.type(Press.enter)
    try home.expect(entered: text.prefix(38) + "!" + text.suffix(40), in: session)
  }

  @Test func theBeginningOfALineTallerThanTheScreenIsSeen() throws {
    let session = try home.coach(rows: 6, columns: 40)
    let text = "/" + (1...100).map { "word\($0)" }.joined(separator: " ")
    session.paste(text)
    try session.wait("its end") { $0.screen.current.hasSuffix("word100") }
    session.type(Press.control("A"))
    try session.wait("its beginning") { $0.screen.lines.first?.hasPrefix("> /word1 word2") == true }
    #expect(session.screen.row == 0)
    #expect(session.screen.column == 2)
    session.type("/")
    try session.wait("an insertion") { $0.screen.lines.first?.hasPrefix("> //word1 ") == true }
    #expect(session.screen.lines == Array(rows("> /" + text, 40).prefix(6)))
    session.type(Press.control("E") + Press.backspace + Press.enter)
    try home.expect(entered: "/" + text.dropLast(), in: session)
  }

  @Test func theSizeMayChangeWhileTheCoachIsStopped() throws {
    let session = try Session(
      "/bin/sh", ["-i"], environment: home.variables(["PS1": "shell: "]), home: home.folder.url)
    try session.wait("a shell") { $0.screen.current == "shell:" }
    session.type(Home.program + "\r")
    try session.expect(">")
    session.type(Self.words)
    try session.see("twenty")
    session.type(Press.control("Z"))
    try session.wait("stopped") { $0.screen.current == "shell:" && $0.isCooked }
    session.resize(columns: 40)
    session.type("fg\r")
    let wanted = rows("> " + Self.words, 40)
    try session.wait("the line") { $0.screen.lines.suffix(4) == wanted[...] && !$0.isCooked }
    session.resize(columns: 80)
    try session.wait("wider") { $0.screen.lines.suffix(2) == rows("> " + Self.words, 80) }
    // Before the stop, and behind it.
    #expect(session.screen.lines.filter { $0.hasPrefix("> /one") }.count == 2)
    session.type(Press.enter)
    try home.expect(entered: Self.words, in: session)
  }
}

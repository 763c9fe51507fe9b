import Language
import TestSupport
import Testing

@testable import Knowledge

struct ProblemTextTests {
  private func problem(_ excerpt: String, _ span: Range<Int>, line: Int = 14) -> String {
    ProblemText.text(
      Problem(
        place: Place(file: "knowledge/stories/delegation.md", line: line),
        message: "there is no section \"Tradeof\".", excerpt: excerpt, span: span,
        remedy: "write \"Tradeoff\"? It is the closest name."))
  }

  @Test func layout() {
    #expect(
      problem("## Tradeof", 3..<10) == """
        knowledge/stories/delegation.md:14: there is no section "Tradeof".
          14 | ## Tradeof
             |    ^^^^^^^ write "Tradeoff"? It is the closest name.
        """)
    #expect(
      problem("## Tradeof", 0..<0, line: 123_456) == """
        knowledge/stories/delegation.md:123456: there is no section "Tradeof".
        123456 | ## Tradeof
               | write "Tradeoff"? It is the closest name.
        """)
  }

  @Test func wideLettersKeepTheirColumns() {
    #expect(problem("漢字é: x", 4..<6).contains("     |       ^^ write"))
    #expect(problem("🙂 ab", 2..<4).contains("     |    ^^ write"))
  }

  @Test func controlCharactersAreHarmless() {
    #expect(problem("a\u{1B}[2Jb\tc\u{202E}d\re", 0..<1).contains("14 | a�[2Jb c�d�e\n"))
  }

  @Test func longLinesAreCut() {
    let line = String(repeating: "a", count: 200) + "WRONG" + String(repeating: "b", count: 200)
    let lines = problem(line, 200..<205).split(separator: "\n")
    let shown = String(repeating: "a", count: 30) + "WRONG" + String(repeating: "b", count: 63)
    #expect(lines[1] == "  14 | …\(shown)…")
    #expect(lines[2].hasPrefix("     |" + String(repeating: " ", count: 32) + "^^^^^ write"))
  }

  /// A span that does not fit the line, made by hand, is no reason to crash.
  @Test func spanOutsideTheLine() {
    #expect(problem("abc", 2..<9).contains("     |   ^ write"))
    #expect(problem("abc", 7..<9).contains("     | write"))
  }
}

struct HeadingTests {
  @Test func ids() {
    #expect(HeadingID.split("Bulk time {#bulk-p95}") == ("Bulk time", "bulk-p95"))
    #expect(HeadingID.split("Bulk time") == ("Bulk time", nil))
    #expect(HeadingID.split("Bulk {x}") == ("Bulk {x}", nil))
    #expect(HeadingID.slug("Bulk time, P95!") == "bulk-time-p95")
    #expect(HeadingID.isSound("bulk-p95"))
    #expect(!HeadingID.isSound("Bulk"))
    #expect(!HeadingID.isSound("a--b"))
    #expect(!HeadingID.isSound(""))
  }

  @Test func days() {
    #expect(Day.isSound("2024-02-29"))
    #expect(!Day.isSound("2026-02-29"))
    #expect(!Day.isSound("2026-2-9"))
    #expect(!Day.isSound("2026-13-01"))
    #expect(!Day.isSound("soon"))
  }
}

struct FingerprintTests {
  private func print(_ files: [String: String]) throws -> UInt64 {
    let folder = try Sandbox(files)
    return withExtendedLifetime(folder) { BankReader.generalFingerprint(personal: folder.url) }
  }

  @Test func contentAndNothingElse() throws {
    let print = try print(small)
    #expect(try print == self.print(small))
    var files = small
    files["stories/delegation.md"] = "other"
    #expect(try print == self.print(files))
    for name in ["questions/growth.md", "evidence/growth.md", "words/synonyms.txt", "areas.md"] {
      files = small
      files["general/\(name)", default: ""] += " "
      #expect(try print != self.print(files))
    }
    files = small
    files["general/questions/grown.md"] = files.removeValue(forKey: "general/questions/growth.md")
    #expect(try print != self.print(files))
  }

  /// The same number on every machine: it names files in a cache.
  @Test func fixedValue() {
    var fingerprint = Fingerprint()
    fingerprint.add(Array("Tell me about a mistake.".utf8))
    #expect(fingerprint.value == 14_299_044_616_168_452_710)
  }
}

// Disks that are full or read-only, under the knowledge and under the notebook; two coaches on one
// folder. The real program, on a pipe.

import Foundation
import Practice
import TestSupport
import Testing

@Suite struct DiskTests {
  private static let words = "Throughput per admin doubled within two months."
  private static let lines = ["/refine q10 result", words, "r", "done", "y", "which story?"]

  @Test(.enabled(if: SmallDisk.isPermitted)) func aFullDiskUnderTheKnowledge() throws {
    let home = try KillHome(disk: "knowledge")
    try #require(home.disk).fill()
    let before = try home.text("answers/q10.md")
    let said = try home.run(Self.lines)
    #expect(said.contains("Not written: knowledge/answers/q10.md: the disk is full; nothing was"))
    try expectKept(home, before)
  }

  @Test(.enabled(if: SmallDisk.isPermitted)) func aReadOnlyDiskUnderTheKnowledge() throws {
    let home = try KillHome(disk: "knowledge")
    try #require(home.disk).makeReadOnly()
    let before = try home.text("answers/q10.md")
    let said = try home.run(Self.lines)
    #expect(said.contains("Not written: knowledge/answers/q10.md: "))
    #expect(said.contains("read-only"))
    try expectKept(home, before)
  }

  /// The file is as it was, and the words are in the draft store, offered at the next start.
  private func expectKept(_ home: KillHome, _ before: String) throws {
    #expect(try home.text("answers/q10.md") == before)
    #expect(try home.unfinished().map(\.section) == ["Result"])
    #expect(try home.unfinished().first?.lines.last?.text == Self.words)
    try home.check(kept: [Self.words])
    #expect(home.litter == [])
  }

  @Test(.enabled(if: SmallDisk.isPermitted)) func aFullDiskUnderTheNotebook() throws {
    let home = try KillHome(disk: ".local/state")
    try #require(home.disk).fill()
    let said = try home.run(Self.lines)
    #expect(said.contains("Not kept. The notebook "))
    #expect(said.contains("Written to knowledge/answers/q10.md."))
    #expect(try home.text("answers/q10.md").contains(Self.words))
  }

  @Test(.enabled(if: SmallDisk.isPermitted)) func aReadOnlyDiskUnderTheNotebook() throws {
    let home = try KillHome(disk: ".local/state")
    try #require(home.disk).makeReadOnly()
    let said = try home.run(["/history q10"] + Self.lines)
    #expect(said.contains("read-only file system. Allow it, or set XDG_STATE_HOME."))
    #expect(try home.text("answers/q10.md").contains(Self.words))
  }

  /// Changes that were noted, on a disk that takes no more: whoever asks for them is told why.
  @Test(.enabled(if: SmallDisk.isPermitted), arguments: ["/history", "/history q10", "/undo"])
  func aNotebookThatBecameReadOnly(_ line: String) throws {
    let home = try KillHome(disk: ".local/state")
    _ = try home.run(Self.lines)
    try #require(home.disk).makeReadOnly()
    let said = try home.run([line])
    #expect(said.hasPrefix("The notebook "))
    #expect(said.contains("read-only file system. Allow it, or set XDG_STATE_HOME."))
    #expect(!said.contains("unexpected"))
  }

  /// The same without a disk of its own: no file may grow beyond 40 kB.
  @Test func aLimitOnTheSizeOfFiles() throws {
    let home = try KillHome()
    let said = try home.run(Self.lines, limit: 80)
    #expect(said.contains("Not kept. The notebook "))
    #expect(said.contains("Written to knowledge/answers/q10.md."))
    #expect(try home.text("answers/q10.md").contains(Self.words))
  }

  @Test func aDamagedNotebookStopsNothing() throws {
    let home = try KillHome()
    try home.write("no database at all", to: ".local/state/starling/practice.sqlite")
    let said = try home.run(Self.lines)
    #expect(said.contains("was damaged. It lies in "))
    #expect(said.contains("Written to knowledge/answers/q10.md. /undo takes it back."))
    try home.check(kept: [Self.words])
  }

  // MARK: Two coaches

  /// One coach was killed in the middle of a write; two others go on.
  @Test func whatAKilledCoachLeftBesideIsTakenAway() throws {
    let home = try KillHome()
    let first = try home.coach()
    try first.expect(">")
    try home.write("half", to: "knowledge/answers/.q10.md.starling-a1B2c3")
    try home.write("half", to: "knowledge/.numbers.md.starling-a1B2c3")
    try home.write("mine", to: "knowledge/answers/.q10.md.backup")
    let second = try home.coach()
    try second.expect(">")
    #expect(home.litter == ["answers/.q10.md.backup"])
    try home.write("half", to: "knowledge/answers/.q10.md.starling-a1B2c3")
    for line in ["/refine q10 result", Self.words, "r", "done", "y"] {
      first.type(line + Press.enter)
      try first.wait("prompt") { !$0.isCooked && $0.screen.current.hasSuffix(">") }
      try first.see(line)
    }
    try first.see("Written to knowledge/answers/q10.md.")
    #expect(home.litter == ["answers/.q10.md.backup"])
  }

  @Test func theSecondToWriteIsRefusedAndKeepsItsWords() throws {
    let home = try KillHome()
    let (first, second) = (try home.coach(), try home.coach())
    for (coach, words) in [(first, "The first one's words."), (second, "The second one's words.")] {
      try coach.expect(">")
      for line in ["/refine q10 result", words, "r"] {
        coach.type(line + Press.enter)
        try coach.see(line == "r" ? "Time:" : line)
        try coach.wait("prompt") { $0.screen.current.hasSuffix("result>") && !$0.isCooked }
      }
    }
    for coach in [first, second] {
      coach.type("done" + Press.enter)
      try coach.wait("an answer") { coach in
        ["write it? y/n>", ">"].contains(coach.screen.current) && !coach.isCooked
      }
      if coach.screen.current != ">" { coach.type("y" + Press.enter) }
      try coach.expect(">")
    }
    #expect(first.screen.text.contains("Written to knowledge/answers/q10.md."))
    #expect(second.screen.text.contains("this file changed since it was read."))
    #expect(try home.text("answers/q10.md").contains("## Result\nThe first one's words.\n"))
    let left = try home.unfinished()
    #expect(left.map { $0.lines.last?.text } == ["The second one's words."])
  }
}

// Drafts and revisions: what goes in comes out.

import Foundation
import Testing

@testable import Practice

@Suite struct PagesTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private let file = "/k/answers/q7.md"
  private func unfinished(_ notebook: Notebook, alive: Set<String> = []) throws -> [Draft] {
    try notebook.drafts.unfinished(in: "/k/") { alive.contains($0) }
  }

  // MARK: Drafts

  @Test func linesComeBackInTheOrderTyped() throws {
    let notebook = scratch.notebook()
    let draft = try notebook.drafts.open(file: file, section: "Result", base: "Old.", owner: "me")
    try notebook.drafts.append("They asked: how much?", kind: "probe", to: draft)
    let second = try notebook.drafts.append("We cut", kind: "typing", to: draft)
    try notebook.drafts.change(line: second, to: "We cut it\nby half.", kind: "text")
    let found = try unfinished(scratch.notebook())
    #expect(found.map(\.section) == ["Result"])
    #expect(found[0].base == "Old.")
    #expect(found[0].opened == Date(timeIntervalSince1970: 1_790_000_000))
    #expect(found[0].lines.map(\.kind) == ["probe", "text"])
    #expect(found[0].lines.map(\.text) == ["They asked: how much?", "We cut it\nby half."])
  }

  @Test func whatIsEndedEmptyElsewhereOrAliveIsNotOffered() throws {
    let drafts = scratch.notebook().drafts
    func begin(_ file: String, _ owner: String, line: String?) throws -> Int64 {
      let draft = try drafts.open(file: file, section: "Result", base: "", owner: owner)
      if let line { try drafts.append(line, kind: "text", to: draft) }
      return draft
    }
    try drafts.close(begin(file, "gone", line: "written"), outcome: "written")
    _ = try begin(file, "gone", line: nil)
    _ = try begin("/other/answers/q7.md", "gone", line: "elsewhere")
    _ = try begin(file, "runs", line: "being typed")
    let left = try begin(file, "gone", line: "left")
    #expect(try unfinished(scratch.notebook(), alive: ["runs"]).map(\.id) == [left])
    try drafts.adopt(left, owner: "runs")
    #expect(try unfinished(scratch.notebook(), alive: ["runs"]) == [])
  }

  @Test func aPrivateDraftSurvivesAKillAndIsWipedWhenClosed() throws {
    let secret = "zebrafinch"
    let notebook = scratch.notebook(isPrivate: true)
    let draft = try notebook.drafts.open(file: file, section: "Result", base: "", owner: "me")
    try notebook.drafts.append(secret, kind: "text", to: draft)
    #expect(try holds(secret))
    #expect(try unfinished(scratch.notebook()).map(\.id) == [draft])
    // Closed by a coach that is not private: wiped all the same.
    try scratch.notebook().drafts.close(draft, outcome: "written")
    #expect(try unfinished(scratch.notebook()) == [])
    #expect(try !holds(secret))
  }

  /// Whether any file of the notebook has these letters.
  private func holds(_ word: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(
      at: scratch.state, includingPropertiesForKeys: nil
    ).contains { try Data(contentsOf: $0).range(of: Data(word.utf8)) != nil }
  }

  // MARK: Revisions

  /// A revision of one part.
  private func note(
    _ revisions: Revisions, _ section: String, _ before: String, _ after: String,
    undoes: Int64? = nil
  ) throws -> Int64 {
    try revisions.note(
      file: file, before: "# \(before)", after: "# \(after)",
      parts: [Revision.ChangedPart(section: section, before: before, after: after)], undoes: undoes)
  }

  @Test func theLastChangeIsTheOneToTakeBack() throws {
    let revisions = scratch.notebook().revisions
    let first = try note(revisions, "Result", "a", "b")
    scratch.time += 60
    let second = try note(revisions, "Lesson", "", "c")
    #expect(try revisions.last(in: "/k/")?.id == second)
    let back = try note(revisions, "Lesson", "c", "", undoes: second)
    #expect(try revisions.last(in: "/k/")?.id == first)
    let all = try scratch.notebook().revisions.all(of: file)
    #expect(all.map(\.id) == [first, second, back])
    #expect(all.map(\.isUndone) == [false, true, false])
    #expect(all.map(\.undoes) == [nil, nil, second])
    #expect(all[0].before == "# a" && all[0].after == "# b")
    #expect(all[1].parts == [Revision.ChangedPart(section: "Lesson", before: "", after: "c")])
    #expect(all[1].at == Date(timeIntervalSince1970: 1_790_000_060))
    #expect(try revisions.last(in: "/elsewhere/") == nil)
    #expect(try revisions.all(in: "/k/").map(\.id) == [first, second, back])
    #expect(try revisions.all(in: "/elsewhere/") == [])
    #expect(try revisions.all(of: "/k/answers/q8.md") == [])
  }

  @Test func whatWasNotWrittenIsForgotten() throws {
    let revisions = scratch.notebook().revisions
    let first = try note(revisions, "Result", "a", "b")
    let back = try note(revisions, "Result", "b", "a", undoes: first)
    try revisions.forget(back)
    #expect(try revisions.all(of: file).map(\.isUndone) == [false])
    try revisions.forget(first)
    #expect(try revisions.all(of: file) == [])
  }

  @Test func privateRevisionsLastAsLongAsTheCoach() throws {
    let notebook = scratch.notebook(isPrivate: true)
    let id = try note(notebook.revisions, "Result", "a", "b")
    #expect(try notebook.revisions.last(in: "/k/")?.id == id)
    #expect(try scratch.notebook().revisions.last(in: "/k/") == nil)
    #expect(!scratch.notebook().exists)
  }
}

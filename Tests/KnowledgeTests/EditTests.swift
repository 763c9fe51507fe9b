import Foundation
import TestSupport
import Testing

@testable import Knowledge

private let story = """
  ---
  rank:   primary   # as it is
  ---
  # Title
  Headline.

  ## Scope

  - wide

  ## Lesson
  Old
  lesson.

  ## My own
  Text.

  """

struct EditSectionTests {
  /// The text after an edit of one section of `story`, or of another text.
  private func edited(
    _ name: String, _ body: String, in text: String = story, order: [Part] = Story.parts
  ) throws -> String {
    let folder = try Sandbox(["s.md": text])
    return try withExtendedLifetime(folder) {
      var edit = try Edit(folder.url.appendingPathComponent("s.md"), shownAs: "knowledge/s.md")
      try edit.replaceSection(name, with: body, order: order)
      #expect(edit.before == text)
      try edit.write()
      #expect(try folder.bytes("s.md") == Array(edit.after.utf8))
      return edit.after
    }
  }

  @Test func aBodyIsReplaced() throws {
    #expect(
      try edited("lesson", "\n- New\n\n- lesson.\n\n")
        == story.replacing("Old\nlesson.", with: "- New\n\n- lesson."))
    #expect(try edited("Scope", "narrow") == story.replacing("- wide", with: "narrow"))
    #expect(try edited("My own", "Mine.") == story.replacing("Text.", with: "Mine."))
    #expect(try edited("My own", "") == story.replacing("Text.\n", with: ""))
  }

  @Test func lineEndsAndMarksAreKept() throws {
    let windows = "\u{FEFF}" + story.replacing("\n", with: "\r\n")
    #expect(
      try edited("Lesson", "New\nlesson.", in: windows)
        == windows.replacing("Old\r\nlesson.", with: "New\r\nlesson."))
    #expect(
      try edited("Choices", "One.", in: windows)
        == windows.replacing("## Lesson", with: "## Choices\r\nOne.\r\n\r\n## Lesson"))
    let open = String(story.dropLast())
    #expect(try edited("My own", "Mine.", in: open) == open.replacing("Text.", with: "Mine."))
    #expect(try edited("Other", "New.", in: open) == open + "\n\n## Other\nNew.")
    let mac = story.replacing("\n", with: "\r")
    #expect(
      try edited("Lesson", "New\nlesson.", in: mac)
        == mac.replacing("Old\rlesson.", with: "New\rlesson."))
  }

  /// Lines that stay are not touched, whatever ends them.
  @Test func mixedLineEndsStay() throws {
    let mixed = "# T\nH.\n## Lesson\nOne\r\nTwo\rThree\n"
    #expect(
      try edited("Lesson", "One\nTwo\nFour", in: mixed) == mixed.replacing("Three", with: "Four"))
    #expect(
      try edited("Lesson", "Zero\nTwo\nThree", in: mixed)
        == mixed.replacing("One\r\n", with: "Zero\n"))
  }

  @Test func aMissingSectionGoesToItsPlace() throws {
    let tradeoff = "## Tradeoff\nSpeed.\n\n## Lesson"
    #expect(try edited("Tradeoff", "Speed.") == story.replacing("## Lesson", with: tradeoff))
    let later = "## Applied later\nThere.\n\n## My own"
    #expect(try edited("Applied later", "There.") == story.replacing("## My own", with: later))
    #expect(try edited("New", "x") == story + "\n## New\nx\n")
    #expect(
      try edited("Task", "x", in: "# T\n## Action\ny\n", order: Answer.parts)
        == "# T\n\n## Task\nx\n\n## Action\ny\n")
    #expect(try edited("Scope", "x", in: "# T\nH.\n") == "# T\nH.\n\n## Scope\nx\n")
    #expect(try edited("Scope", "x", in: "") == "## Scope\nx\n")
  }

  @Test func aPartIsReplacedUnderItsOwnSpelling() throws {
    let spelt = "# T\nH.\n## Results\nOld.\n\n## Outcomes of mine\nText.\n"
    #expect(
      try edited("Result", "New.", in: spelt, order: Answer.parts)
        == spelt.replacing("Old.", with: "New."))
    #expect(
      try edited("Action", "I did.", in: spelt, order: Answer.parts)
        == spelt.replacing("## Results", with: "\n## Action\nI did.\n\n## Results"))
  }

  @Test func anEmptySectionIsFilled() throws {
    let empty = "# T\nH.\n## Scope\n## Choices\n\n## Lesson"
    #expect(
      try edited("Scope", "x", in: empty) == "# T\nH.\n## Scope\nx\n\n## Choices\n\n## Lesson")
    #expect(
      try edited("Choices", "x", in: empty) == "# T\nH.\n## Scope\n## Choices\nx\n\n## Lesson")
    #expect(
      try edited("Lesson", "x", in: empty) == "# T\nH.\n## Scope\n## Choices\n\n## Lesson\nx")
  }

  @Test func bytesThatAreNoTextStay() throws {
    let folder = try Sandbox()
    let before = Array("# T\nH\u{0}.\n".utf8) + [0xFF, 0xE9, 0x0A] + Array("## Lesson\nOld\n".utf8)
    try folder.write("s.md", before)
    var edit = try Edit(folder.url.appendingPathComponent("s.md"), shownAs: "s.md")
    try edit.replaceSection("Lesson", with: "New")
    try edit.write()
    #expect(
      try folder.bytes("s.md")
        == Array("# T\nH\u{0}.\n".utf8) + [0xFF, 0xE9, 0x0A] + Array("## Lesson\nNew\n".utf8))
  }

  @Test func controlCharactersAreLeftOut() throws {
    #expect(
      try edited("Lesson", "a\u{1B}[1mb\r\nc\u{7}")
        == story.replacing("Old\nlesson.", with: "a[1mb\nc"))
  }

  @Test(arguments: ["# A\n", "x\n## Scope\ny", "x\n---", "x\n===", "```\nx", "## Lesson\nagain"])
  func aTextThatWouldChangeOtherSections(_ body: String) throws {
    let folder = try Sandbox(["s.md": story])
    var edit = try Edit(folder.url.appendingPathComponent("s.md"), shownAs: "s.md")
    #expect {
      try edit.replaceSection("Lesson", with: body)
    } throws: { error in
      (error as? Problem)?.message
        == "this text would change other sections: a line of it reads as a heading or a fence."
    }
    #expect(!edit.changesAnything)
  }

  @Test func textsWithMarksOfTheirOwnAreFine() throws {
    for body in ["### Deep\n- x", "```\n## code\n```", "> ## quoted", "1. a\n2. b", "| a |\n|---|"]
    {
      #expect(try edited("Lesson", body) == story.replacing("Old\nlesson.", with: body))
    }
  }
}

struct EditNumberTests {
  private let list = """
    # Numbers

    ## Bulk {#bulk-p95}
    *  from:   7000 ms
    *  state: stated
    *  source: here,
       and there

    ## Other name
    - to: 3

    ## Empty {#empty}

    """

  private func edited(_ facts: [(String, String?)], of id: NumberID) throws -> String {
    let folder = try Sandbox(["numbers.md": list])
    return try withExtendedLifetime(folder) {
      var edit = try Edit(folder.url.appendingPathComponent("numbers.md"), shownAs: "numbers.md")
      for (key, value) in facts { try edit.setFact(key, to: value, of: id) }
      return edit.after
    }
  }

  @Test func aValueIsReplaced() throws {
    #expect(
      try edited([("from", "8 s")], of: "bulk-p95") == list.replacing("7000 ms", with: "8 s"))
    #expect(
      try edited([("source", "the\nlog")], of: "bulk-p95")
        == list.replacing("here,\n   and there", with: "the log"))
  }

  @Test func factsAreAddedInTheirOrder() throws {
    #expect(
      try edited([("to", "200 ms"), ("state", "mine"), ("date", "2026-05-01")], of: "bulk-p95")
        == list.replacing("ms\n", with: "ms\n*  to: 200 ms\n")
        .replacing("stated", with: "mine")
        .replacing("there\n", with: "there\n*  date: 2026-05-01\n"))
    #expect(
      try edited([("from", "9")], of: "other-name")
        == list.replacing("- to", with: "- from: 9\n- to"))
    #expect(
      try edited([("to", "1%")], of: "empty")
        == list.replacing("empty}\n", with: "empty}\n- to: 1%\n"))
  }

  @Test func aFactIsTakenOut() throws {
    #expect(
      try edited([("source", nil)], of: "bulk-p95")
        == list.replacing("*  source: here,\n   and there\n", with: ""))
    #expect(try edited([("note", nil)], of: "bulk-p95") == list)
  }

  @Test func aNumberThatIsGone() throws {
    #expect {
      _ = try edited([("to", "1")], of: "bulk-p96")
    } throws: { error in
      (error as? Problem)?.message == "there is no number \"bulk-p96\" here any more."
    }
  }

  @Test func theBankReadsWhatWasWritten() throws {
    let folder = try Sandbox(small)
    var edit = try Edit(folder.url.appendingPathComponent("numbers.md"), shownAs: "numbers.md")
    try edit.setFact("to", to: "150 ms", of: "bulk-p95")
    try edit.setFact("note", to: "a: colon, {brace} and #hash", of: "bulk-p95")
    try edit.write()
    let bank = folder.read()
    #expect(bank.problems.isEmpty)
    #expect(bank.number("bulk-p95")?.to == "150 ms")
    #expect(bank.number("bulk-p95")?.note == "a: colon, {brace} and #hash")
  }
}

struct WritingTests {
  private func message(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return (error as? Problem).map(ProblemText.text) }
  }

  private func edit(_ folder: Sandbox, _ name: String = "s.md") throws -> Edit {
    var edit = try Edit(folder.url.appendingPathComponent(name), shownAs: "knowledge/s.md")
    try edit.replaceSection("Lesson", with: "New.")
    return edit
  }

  private func names(_ folder: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test func modeIsKeptAndNothingElseIsLeft() throws {
    let folder = try Sandbox(["s.md": story])
    let path = folder.url.appendingPathComponent("s.md").path
    #expect(chmod(path, 0o640) == 0)
    try edit(folder).write()
    var facts = stat()
    #expect(stat(path, &facts) == 0)
    #expect(facts.st_mode & 0o7777 == 0o640)
    #expect(try names(folder) == ["s.md"])
  }

  @Test func linksAreFollowed() throws {
    let folder = try Sandbox(["real/s.md": story])
    let link = folder.url.appendingPathComponent("s.md").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/s.md")
    try edit(folder).write()
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/s.md")
    #expect(
      try folder.bytes("real/s.md")
        == Array(story.replacing("Old\nlesson.", with: "New.").utf8))
  }

  @Test func aFileThatChangedMeanwhile() throws {
    let folder = try Sandbox(["s.md": story])
    let edit = try edit(folder)
    try folder.write("s.md", Array("mine".utf8))
    #expect(
      message { try edit.write() } == """
        knowledge/s.md: this file changed since it was read.
             | start again, so that nothing of the change is lost.
        """)
    #expect(try folder.bytes("s.md") == Array("mine".utf8))
    #expect(try names(folder) == ["s.md"])
  }

  @Test func aFileThatChangedSinceTheBankWasRead() throws {
    let folder = try Sandbox(small)
    let file = "knowledge/stories/delegation.md"
    let url = folder.url.appendingPathComponent("stories/delegation.md")
    let print = try #require(folder.read().fingerprints[file])
    #expect(message { _ = try Edit(url, shownAs: file, fingerprint: print) } == nil)
    try folder.write("stories/delegation.md", Array("# Other\n".utf8))
    #expect(
      message { _ = try Edit(url, shownAs: file, fingerprint: print) }?
        .hasPrefix("\(file): this file changed since it was read.") == true)
  }

  @Test func aReadOnlyFile() throws {
    let folder = try Sandbox(["s.md": story])
    #expect(chmod(folder.url.appendingPathComponent("s.md").path, 0o444) == 0)
    let edit = try edit(folder)
    #expect(
      message { try edit.write() } == """
        knowledge/s.md: this file is read-only; nothing was changed.
             | allow it with: chmod u+w
        """)
    #expect(try folder.bytes("s.md") == Array(story.utf8))
  }

  @Test(arguments: [
    (ENOSPC, "the disk is full; nothing was changed."),
    (EROFS, "this disk is read-only; nothing was changed."),
    (EACCES, "you may not write here; nothing was changed."),
    (EIO, "this can't be written: Input/output error; nothing was changed."),
  ])
  func aDiskThatRefuses(_ code: Int32, _ wanted: String) throws {
    let folder = try Sandbox(["s.md": story])
    let write = AtomicWrite(
      url: folder.url.appendingPathComponent("s.md"), shownAs: "s.md",
      put: { descriptor, bytes in
        _ = AtomicWrite.putAll(descriptor, Array(bytes.prefix(3)))
        return code
      })
    let text = message { try write.replace(Array(story.utf8), with: Array("new".utf8)) }
    #expect(text?.split(separator: "\n").first == "s.md: \(wanted)")
    #expect(try folder.bytes("s.md") == Array(story.utf8))
    #expect(try names(folder) == ["s.md"])
  }

  /// What a killed coach left is taken away; what another one is writing, and what only looks like
  /// it, is not.
  @Test func whatWasLeftBeside() throws {
    let own = ".s.md.swp"
    let backup = ".s.md.backup"
    let old = ".t.md.starling-a1B2c3"
    let folder = try Sandbox(["s.md": story, old: "half", own: "vim", backup: "mine"])
    let write = AtomicWrite(
      url: folder.url.appendingPathComponent("s.md"), shownAs: "s.md",
      put: { descriptor, bytes in
        // Another coach writes in the same folder meanwhile.
        _ = try? edit(folder).write()
        return AtomicWrite.putAll(descriptor, bytes)
      })
    // The other one was faster: this one is refused, and takes its own file away.
    #expect(
      message { try write.replace(Array(story.utf8), with: Array("new".utf8)) }?
        .hasPrefix("s.md: this file changed since it was read.") == true)
    #expect(try folder.bytes("s.md") == Array(story.replacing("Old\nlesson.", with: "New.").utf8))
    #expect(try names(folder) == [backup, own, "s.md"])
  }

  @Test func theFileOfACoachThatWritesIsLeft() throws {
    let folder = try Sandbox(["s.md": story])
    let write = AtomicWrite(
      url: folder.url.appendingPathComponent("s.md"), shownAs: "s.md",
      put: { descriptor, bytes in
        LeftBeside.clear(in: folder.url)
        return AtomicWrite.putAll(descriptor, bytes)
      })
    try write.replace(Array(story.utf8), with: Array("new".utf8))
    #expect(try folder.bytes("s.md") == Array("new".utf8))
    #expect(try names(folder) == ["s.md"])
  }

  @Test func aFileThatIsGone() throws {
    let folder = try Sandbox(["s.md": story])
    let edit = try edit(folder)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("s.md"))
    #expect(message { try edit.write() }?.contains("No such file") == true)
    #expect(
      message { _ = try self.edit(folder) } == "knowledge/s.md: there is no such file.")
  }

  @Test func undoPutsTheOldTextBack() throws {
    let folder = try Sandbox(["s.md": story])
    let edit = try edit(folder)
    try edit.write()
    var undo = try Edit(edit.url, shownAs: "s.md")
    #expect(undo.before == edit.after)
    undo.replaceAll(with: edit.before)
    try undo.write()
    #expect(try folder.bytes("s.md") == Array(story.utf8))
  }
}

/// Marks at the head of a story.
struct MarkTests {
  private func marked(_ text: String) throws -> String {
    let folder = try Sandbox(["starling.yaml": "", "stories/a.md": text])
    var edit = try Edit(folder.url.appendingPathComponent("stories/a.md"), shownAs: "stories/a.md")
    try edit.mark(shows: [Mark("conflict", .strong), Mark("growth", .some)])
    return edit.after
  }

  @Test func theLineGoesBelowTheOtherFacts() throws {
    #expect(
      try marked("---\r\nrank: primary\r\n---\r\n# A\r\nDone.\r\n")
        == "---\r\nrank: primary\r\nshows: {conflict: strong, growth: some}\r\n---\r\n# A\r\nDone.\r\n"
    )
  }

  @Test func aStoryWithoutFactsGetsThem() throws {
    #expect(
      try marked("# A\nDone.") == "---\nshows: {conflict: strong, growth: some}\n---\n# A\nDone.")
  }

  @Test(arguments: ["---\nshows: {growth: some}\n---\n# A\nDone.\n", "---\nrank: [\n---\n# A\n"])
  func factsThatTakeNoLineStayAsTheyAre(_ text: String) {
    #expect {
      _ = try marked(text)
    } throws: { error in
      (error as? Problem)?.remedy
        == "write it yourself: shows: {conflict: strong, growth: some}"
    }
  }
}

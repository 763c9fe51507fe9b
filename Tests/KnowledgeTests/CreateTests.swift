// A file that was not there: whole or not at all, and never in the place of another one.

import Foundation
import TestSupport
import Testing

@testable import Knowledge

struct CreateTests {
  private let text = NewStory.text(title: "T", headline: "I cut it.", body: "It went.")

  private func message(_ body: () throws -> Void) -> String? {
    do { try body() } catch { return (error as? Problem).map(ProblemText.text) ?? "\(error)" }
    return nil
  }

  private func create(_ name: String, in folder: Sandbox) throws {
    let edit = try Edit(creating: folder.file(name), shownAs: "knowledge/" + name, with: text)
    #expect(edit.before == "" && edit.after == text && edit.changesAnything)
    try edit.write()
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func aNewStoryIsRead() throws {
    let folder = try Sandbox(small)
    let before = try names(folder.url.appending(path: "stories"))
    try create("stories/new.md", in: folder)
    let bank = folder.read()
    #expect(bank.problems == [])
    #expect(bank.story("new")?.headline == "I cut it.")
    #expect(try names(folder.url.appending(path: "stories")) == (before + ["new.md"]).sorted())
  }

  @Test func whoMayLookIntoTheFolderMayReadIt() throws {
    for (folderMode, fileMode) in [(mode_t(0o750), mode_t(0o640)), (0o700, 0o600), (0o755, 0o644)] {
      let folder = try Sandbox(["stories/a.md": "# A"])
      #expect(chmod(folder.file("stories").path, folderMode) == 0)
      try create("stories/new.md", in: folder)
      var facts = stat()
      #expect(stat(folder.file("stories/new.md").path, &facts) == 0)
      // Nobody else writes a person's file.
      #expect(facts.st_mode & 0o7777 == fileMode)
    }
  }

  @Test func aFileThatIsThereStays() throws {
    let folder = try Sandbox(["stories/new.md": "# Mine"])
    let refused = """
      knowledge/stories/new.md: there is such a file already.
           | choose another name, or change that one.
      """
    #expect(message { try create("stories/new.md", in: folder) } == refused)
    #expect(try folder.text("stories/new.md") == "# Mine")
  }

  /// Somebody else made it after the diff was shown; a link that leads nowhere counts, too.
  @Test(arguments: [true, false]) func aFileThatCameMeanwhile(_ isLink: Bool) throws {
    let folder = try Sandbox(["stories/a.md": "# A"])
    let url = folder.file("stories/new.md")
    let edit = try Edit(creating: url, shownAs: "new.md", with: text)
    if isLink {
      try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: "nowhere")
    } else {
      try folder.write("stories/new.md", "# Mine")
    }
    #expect(message { try edit.write() }?.hasPrefix("new.md: there is such a file") == true)
    #expect(try names(folder.file("stories")) == ["a.md", "new.md"])
    let kept = isLink ? "# Mine" : try folder.text("stories/new.md")
    #expect(kept == "# Mine")
  }

  @Test func aFolderThatIsNotThere() throws {
    let folder = try Sandbox()
    #expect(
      message { try create("answers/q1.md", in: folder) } == """
        knowledge/answers/q1.md: there is no folder for this file.
             | make the folder answers.
        """)
  }

  @Test(arguments: [
    (ENOSPC, "the disk is full; nothing was changed."),
    (EROFS, "this disk is read-only; nothing was changed."),
  ])
  func aDiskThatRefuses(_ code: Int32, _ wanted: String) throws {
    let folder = try Sandbox()
    let write = AtomicWrite(
      url: folder.file("s.md"), shownAs: "s.md",
      put: { descriptor, bytes in
        _ = AtomicWrite.putAll(descriptor, Array(bytes.prefix(3)))
        return code
      })
    #expect(message { try write.create(Array("new".utf8)) }?.hasPrefix("s.md: \(wanted)") == true)
    #expect(try names(folder.url) == [])
  }

  @Test(.enabled(if: SmallDisk.isPermitted)) func aDiskWithoutRoomOrReadOnly() throws {
    let folder = try Sandbox()
    let disk = try SmallDisk(at: folder.url, kilobytes: 64)
    disk.fill()
    #expect(message { try create("s.md", in: folder) }?.contains("the disk is full") == true)
    #expect(try names(folder.url) == ["filler"])
    try disk.makeReadOnly()
    #expect(message { try create("s.md", in: folder) }?.contains("read-only") == true)
    #expect(try names(folder.url) == ["filler"])
  }
}

struct BankFileTests {
  @Test(arguments: [
    ("stories/delegation.md", BankFile.story("delegation")),
    ("knowledge/answers/q7.md", .answer("q7")), ("/home/me/knowledge/numbers.md", .numbers),
  ])
  func whatAFileIs(_ path: String, _ file: BankFile) {
    #expect(BankFile(path: path) == file)
    #expect(path.hasSuffix(file.path))
  }

  @Test(arguments: ["tips.md", "stories/a.txt", "general/probes.md", ""])
  func whatIsNone(_ path: String) { #expect(BankFile(path: path) == nil) }

  @Test func placesAndPaths() throws {
    let folder = try Sandbox(["stories/a.md": "# A"])
    let bank = BankFolder(folder.url)
    let shown = folder.url.lastPathComponent + "/stories/a.md"
    #expect(bank.url(of: shown).path == bank.root + "stories/a.md")
    #expect(bank.shown(bank.url(of: shown).path) == shown)
  }
}

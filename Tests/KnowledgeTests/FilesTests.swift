import Foundation
import TestSupport
import Testing

@testable import Knowledge

/// What is wrong with a file as such: it is missing, forbidden, too large, no text.
struct FilesTests {
  @Test func byteOrderMarkAndCRLF() throws {
    let plain = try Sandbox(small).read()
    let windows = try Sandbox()
    for (name, text) in small {
      let crlf = text.replacingOccurrences(of: "\n", with: "\r\n")
      try windows.write(name, [0xEF, 0xBB, 0xBF] + Array(crlf.utf8))
    }
    let bank = windows.read()
    #expect(bank.problems.isEmpty)
    #expect(bank.stories == plain.stories)
    #expect(bank.answers == plain.answers)
    #expect(bank.numbers == plain.numbers)
    #expect(bank.themes == plain.themes)
    #expect(bank.settings == plain.settings)
    #expect(bank.words == plain.words)
  }

  @Test func oldMacLineEnds() throws {
    let old = try Sandbox(small.mapValues { $0.replacingOccurrences(of: "\n", with: "\r") })
    #expect(try old.read().stories == Sandbox(small).read().stories)
  }

  @Test func lines() {
    #expect(lineRanges(Array("a\r\n\nb\rc".utf8)) == [0..<1, 3..<3, 4..<5, 6..<7])
    #expect(lineRanges(Array("a\n".utf8)) == [0..<1])
    #expect(lineRanges(Array("\r\r\n\r".utf8)) == [0..<0, 1..<1, 3..<3])
    #expect(lineRanges([]) == [])
  }

  /// A hole of 50 MB: nothing of it is taken into memory.
  @Test func hugeFile() throws {
    let folder = try Sandbox(small)
    let file = folder.url.appendingPathComponent("stories/huge.md")
    try #require(FileManager.default.createFile(atPath: file.path, contents: nil))
    #expect(truncate(file.path, 50 * 1024 * 1024) == 0)
    #expect(
      folder.messages() == [
        "knowledge/stories/huge.md: this file is too large: at most 262144 bytes are "
          + "read, it has 52428800.\n"
          + "     | keep in it what you would say, and the rest elsewhere."
      ])
  }

  @Test func exactlyTheLimitIsRead() throws {
    let folder = try Sandbox(small)
    let text = small["stories/delegation.md"] ?? ""
    let filler = String(repeating: "x", count: SourceFile.limit - text.utf8.count - 2)
    try folder.write("stories/delegation.md", Array("\(text)\n\n\(filler)".utf8))
    #expect(folder.messages().isEmpty)
  }

  @Test func missingFolder() throws {
    let folder = try Sandbox()
    let bank = BankReader.read(
      personal: folder.url.appendingPathComponent("knowledge"), general: nil)
    #expect(bank.problems.map(ProblemText.text) == ["knowledge: there is no such folder."])
  }

  @Test func missingGeneralPart() throws {
    let folder = try Sandbox(small.filter { !$0.key.hasPrefix("general/") })
    #expect(
      folder.messages() == [
        """
        knowledge: there are no focus areas: the general part is missing.
             | put a folder general/ with an areas.md in it, or install the general part.
        """
      ])
    let bank = BankReader.read(
      personal: folder.url, general: URL(fileURLWithPath: "/nowhere/general"), shownAs: "mine")
    #expect(bank.problems.map(\.message).first == "there is no such folder.")
    #expect(bank.problems.map(\.place.file).first == "/nowhere/general")
  }

  @Test func linksAndOtherThings() throws {
    let folder = try Sandbox(small)
    let files = FileManager.default
    let stories = folder.url.appendingPathComponent("stories")
    try files.createSymbolicLink(
      atPath: stories.appendingPathComponent("dangling.md").path,
      withDestinationPath: "nowhere.md")
    try files.createSymbolicLink(
      atPath: stories.appendingPathComponent("loop.md").path, withDestinationPath: "loop.md")
    #expect(mkfifo(stories.appendingPathComponent("pipe.md").path, 0o600) == 0)
    #expect(
      folder.messages() == [
        "knowledge/stories/dangling.md: there is no such file.",
        "knowledge/stories/loop.md: this link leads back to itself.",
        "knowledge/stories/pipe.md: this is not a file with text.",
      ])
    #expect(folder.read().stories.map(\.id.text) == ["delegation"])
  }

  /// Whoever runs as root may read everything.
  @Test(.enabled(if: getuid() != 0)) func forbidden() throws {
    let folder = try Sandbox(small)
    let file = folder.url.appendingPathComponent("tips.md").path
    #expect(chmod(file, 0) == 0)
    #expect(
      folder.messages() == [
        "knowledge/tips.md: you may not read this.\n     | allow it with: chmod u+r"
      ])
  }

  @Test func wordingOfFailures() {
    let file = "knowledge/tips.md"
    #expect(
      ProblemText.text(ReadFailure.system(EACCES).problem(file))
        == "knowledge/tips.md: you may not read this.\n     | allow it with: chmod u+r")
    #expect(
      ProblemText.text(ReadFailure.system(EACCES).problem(ofFolder: "knowledge"))
        == "knowledge: you may not read this.\n     | allow it with: chmod u+rx")
    #expect(
      ReadFailure.system(EIO).problem(file).message
        == "this can't be read: Input/output error.")
  }

  @Test func controlCharactersOfAnyKind() throws {
    let folder = try Sandbox(small)
    try folder.write("tips.md", Array("- a\u{0}b\n- c\u{9B}d\n- e\u{7F}\n- tab\tfine é\n".utf8))
    let bank = folder.read()
    #expect(
      bank.problems.map(\.message) == [
        "there is a control character here (U+0000).",
        "there is a control character here (U+009B).",
        "there is a control character here (U+007F).",
      ])
    #expect(bank.tips == ["a\u{FFFD}b", "c\u{FFFD}d", "e\u{FFFD}", "tab\tfine é"])
  }
}

/// Noise in every file: nothing crashes, everything is answered.
struct NoiseTests {
  @Test func randomBytes() throws {
    var noise = Dice(seed: 1)
    for round in 0..<20 {
      let folder = try Sandbox()
      for name in small.keys.sorted() {
        let count = Int.random(in: 0...(round * 20), using: &noise)
        try folder.write(name, (0..<count).map { _ in UInt8.random(in: 0...255, using: &noise) })
      }
      for problem in folder.read().problems { _ = ProblemText.text(problem) }
    }
  }

  /// Sound files with letters swapped, taken out and doubled: closer to what people do.
  @Test func randomSlips() throws {
    var noise = Dice(seed: 2)
    let marks = Array("{}[]:#-`\n\r\\\"'*>|&%@!,\t ~<".utf8)
    for _ in 0..<40 {
      let folder = try Sandbox()
      for (name, text) in small.sorted(by: { $0.key < $1.key }) {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 0...6, using: &noise) where !bytes.isEmpty {
          let spot = Int.random(in: 0..<bytes.count, using: &noise)
          switch Int.random(in: 0..<3, using: &noise) {
          case 0: bytes.remove(at: spot)
          case 1: bytes[spot] = marks.randomElement(using: &noise) ?? 0
          default: bytes.insert(marks.randomElement(using: &noise) ?? 0, at: spot)
          }
        }
        try folder.write(name, bytes)
      }
      for problem in folder.read().problems { _ = ProblemText.text(problem) }
    }
  }

  /// Whatever stands in a file: its findings can be had, and a section's own text, put under its
  /// heading, changes no byte.
  @Test func findingsAndEditsOverSlips() throws {
    var noise = Dice(seed: 3)
    for _ in 0..<20 {
      let folder = try Sandbox(small)
      let name = "stories/delegation.md"
      let bytes = try folder.damage(name, by: &noise)
      let bank = folder.read()
      _ = bank.scripts.map { $0.shown(in: bank) }
      _ = Graph(bank).json() + Graph(bank).dot()
      for section in bank.stories.flatMap(\.sections) where !section.name.isEmpty {
        var edit = try Edit(folder.url.appendingPathComponent(name), shownAs: name)
        try edit.replaceSection(section.name, with: section.text)
        #expect(edit.bytes == bytes, "\(section.name)")
      }
    }
  }

  /// Facts that nobody can mean: refused by their size, before YAML is read and each is complained of.
  @Test(arguments: ["note: \(String(repeating: "x", count: 250_000))\n", pairs, list])
  func immenseFacts(_ facts: String) throws {
    var files = small
    files["stories/delegation.md"] = "---\nrank: primary\n\(facts)---\n# T\nh\n"
    let folder = try Sandbox(files)
    let start = ContinuousClock.now
    #expect(
      folder.messages() == [
        "knowledge/stories/delegation.md:2: the facts are too large: at most 16384 bytes are read, "
          + "these have \(facts.utf8.count + 14).\n"
          + "     | keep short facts here, and put text under a heading."
      ])
    #expect(ContinuousClock.now - start < .seconds(5))
  }
  private static let pairs = (0..<20_000).map { "k\($0): v\n" }.joined()
  private static let list = "shows: [\((0..<25_000).map { "t\($0)" }.joined(separator: ", "))]\n"

  @Test func deepNesting() throws {
    let deep = String(repeating: "[", count: 50_000)
    let steps = String(repeating: "- ", count: 50_000)
    let quotes = String(repeating: "> ", count: 50_000)
    for text in ["---\nrank: \(deep)\n---\n# T\nh\n", "---\n\(steps)x\n---\n# T\nh\n", quotes] {
      var files = small
      files["stories/delegation.md"] = text
      #expect(try !Sandbox(files).read().problems.isEmpty)
    }
  }

  /// A few bytes of YAML that would be a billion words if anybody wrote them out.
  @Test func aliasesOfAliases() throws {
    var files = small
    let lines = (1..<20).map {
      "a\($0): &x\($0) [*x\($0 - 1), *x\($0 - 1), *x\($0 - 1), *x\($0 - 1)]"
    }
    files["starling.yaml"] = "level: &x0 senior\n" + lines.joined(separator: "\n") + "\n"
    #expect(try Sandbox(files).read().problems.count == 19)
  }
}

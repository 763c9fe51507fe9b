// Files and streams that are named on the command line and are something else: a folder, a pipe,
// another encoding. What can be read is read; of the rest it is said what it is and what to do.

import Foundation
import TestSupport
import Testing

@Suite struct GivenFileTests {
  private static let lines = "/stories\n"
  private let program: Program

  init() throws {
    program = try Program([
      "lines": Self.lines, "answer": "I mended it. We saved 4 hours a week.\n",
    ])
    for (name, text) in [("lines", Self.lines), ("answer", "I mended it.\n")] {
      try program.folder.write("\(name)16", [0xFF, 0xFE] + Self.utf16(text))
      try program.folder.write("\(name)16BE", [0xFE, 0xFF] + Self.utf16(text, isLittle: false))
      try program.folder.write("\(name)16bare", Self.utf16(text))
      try program.folder.write("\(name)1", Array("caf".utf8) + [0xE9, 0x0A])
    }
  }

  private static func utf16(_ text: String, isLittle: Bool = true) -> [UInt8] {
    text.utf16.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
  }

  @Test(arguments: ["-f lines", "-f - <lines", "<lines", "-f lines16", "-f lines16BE", "<lines16"])
  func linesAreRead(_ arguments: String) throws {
    let ended = try program.run("$S \(arguments)")
    #expect(ended.code == 0)
    #expect(ended.output.contains("The gate"))
    #expect(ended.error == "")
  }

  @Test(arguments: [
    ("-f mine", "mine can't be read: it is a folder. Name a file with a line for each.\n"),
    ("<mine", "Standard input can't be read: it is a folder. Name a file with a line for each.\n"),
    (
      "critique - <mine",
      "Standard input can't be read: it is a folder. Name a file with a line for each.\n"
    ),
    ("-f nowhere", "nowhere can't be read: there is no such file.\n"),
  ])
  func whatHasNoLinesIsNamed(arguments: String, expected: String) throws {
    let ended = try program.run("$S \(arguments)")
    #expect(ended.code == 1)
    #expect(ended.error == expected)
  }

  @Test func linesInLatin1AreReadWithALoss() throws {
    let ended = try program.run("$S -f lines1")
    #expect(
      ended.error == "lines1 is not UTF-8: letters that can't be read are shown as \u{FFFD}. "
        + "Save it as UTF-8, or: iconv -f LATIN1 -t UTF-8\n")
  }

  @Test(arguments: ["answer", "answer16", "answer16BE"])
  func anAnswerIsRead(_ file: String) throws {
    let ended = try program.run("$S critique \(file)")
    #expect(ended.error == "")
    #expect(ended.output.hasPrefix(file))
  }

  @Test func aPipeWithANameIsRead() throws {
    let ended = try program.run("mkfifo way; cat answer >way & timeout 20 $S critique way")
    #expect(ended.error == "")
    #expect(ended.output.hasPrefix("way"))
  }

  @Test(arguments: [
    ("critique mine", "mine: this is a folder, not a file.\n"),
    ("eval mine", "mine: this is a folder, not a file.\n"),
    (
      "critique answer1",
      "answer1: this is not UTF-8. save it as UTF-8, or: iconv -f LATIN1 -t UTF-8 answer1 > new.txt\n"
    ),
    (
      "critique answer16bare",
      "answer16bare: this file is UTF-16, not UTF-8. save it as UTF-8, or: iconv -f UTF-16LE -t UTF-8 answer16bare > new\n"
    ),
    (
      "critique nowhere",
      "There is no answer, story or file \"nowhere\". /answers and /stories list them.\n"
    ),
    ("critique /dev/null", "/dev/null: this is not a file with text.\n"),
  ])
  func whatIsNoAnswerIsNamed(arguments: String, expected: String) throws {
    let general = try Sandbox(small)
    try program.folder.copy(general.file("general"), to: "mine/general")
    let ended = try program.run("$S \(arguments)")
    #expect(ended.code == 1)
    #expect(ended.error == expected)
  }

  @Test func aPartOfAKnowledgeFolderIsNotTheWhole() throws {
    let ended = try program.run("\(Home.program) --knowledge mine/stories check")
    #expect(ended.code == 2)
    #expect(
      ended.error.contains(
        "the folder above has one, and is meant: --knowledge \(program.folder.url.path)/mine\n"))
  }
}

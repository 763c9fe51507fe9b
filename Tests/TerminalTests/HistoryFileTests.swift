import Foundation
import TestSupport
import Testing

@testable import LineEditor

@Suite struct HistoryFileTests {
  let folder: Sandbox
  init() throws { folder = try Sandbox() }
  private var url: URL { folder.file("history") }
  private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: url) }

  @Test(arguments: ["plain", "two\nrows", "a \\ b \\n c", "\\", "ends in \\", "日本 🙂\ttab"])
  func anEntryComesBackAsItWas(_ entry: String) throws {
    let file = HistoryFile(at: url, limit: 10)
    try file.append(entry)
    #expect(try file.load() == [entry])
  }

  @Test func damageCostsOnlyItsLine() throws {
    try write(Array("good\nb".utf8) + [0xFF, 0x0A, 0x00, 0x0A] + Array("\n\nodd \\x\ncut of".utf8))
    let file = HistoryFile(at: url, limit: 10)
    #expect(try file.load() == ["good", "odd \\x", "cut of"])
    try file.append("next")
    #expect(try file.load() == ["good", "odd \\x", "cut of", "next"])
  }

  @Test func theFileIsCutAndOnlyItsOwnersToRead() throws {
    try write(Array((1...16).map { "line \($0)\n" }.joined().utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: url.path)
    let file = HistoryFile(at: url, limit: 10)
    #expect(try file.load() == (7...16).map { "line \($0)" })
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text == (7...16).map { "line \($0)\n" }.joined())
    let mode = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  /// One coach writes while others start, read and cut the file: no line is lost between them.
  @Test func cuttingLosesNoLineOfAnother() async throws {
    let (url, limit, last) = (url, 400, 2000)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let file = HistoryFile(at: url, limit: limit, patience: 60_000)
        for number in 1...last { try file.append("\(number)") }
      }
      for _ in 1...2 {
        group.addTask {
          let file = HistoryFile(at: url, limit: limit, patience: 60_000)
          while try file.load().last != "\(last)" {}
        }
      }
      try await group.waitForAll()
    }
    let kept = try HistoryFile(at: url, limit: limit).load()
    #expect(kept.compactMap { Int($0) }.elementsEqual(last - limit + 1...last))
    let file = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(file.count < last)
    #expect(file.compactMap { Int($0) }.elementsEqual(last - file.count + 1...last))
  }

  /// Another coach cuts the file while this one waits for the lock.
  @Test func aLineGoesIntoTheFileThatIsThereNow() throws {
    try write(Array("old\n".utf8))
    let url = url
    let holder = open(url.path, O_RDWR)
    #expect(flock(holder, LOCK_EX) == 0)
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      try? HistoryFile(at: url, limit: 10, patience: 60_000).append("x")
      done.signal()
    }
    // Long enough to be waiting; if it is not, the test only sees less.
    #expect(done.wait(timeout: .now() + .milliseconds(200)) == .timedOut)
    try Data("shorter\n".utf8).write(to: url, options: .atomic)
    close(holder)
    done.wait()
    #expect(try String(contentsOf: url, encoding: .utf8) == "shorter\nx\n")
  }

  @Test func aLockThatStaysIsWaitedForAMoment() throws {
    try write(Array("old\n".utf8))
    let holder = open(url.path, O_RDWR | O_CLOEXEC)
    #expect(flock(holder, LOCK_EX) == 0)
    let file = HistoryFile(at: url, limit: 10, patience: 50)
    #expect(try file.load() == ["old"])
    let failure = #expect(throws: HistoryFile.Failure.self) { try file.append("lost") }
    #expect(failure?.description == "The history \(url.path) is locked by another program.")
    close(holder)
    let patient = HistoryFile(at: url, limit: 10, patience: 60_000)
    try patient.append("kept")
    #expect(try patient.load() == ["old", "kept"])
  }

  @Test func aLinkStaysALink() throws {
    let target = folder.file("elsewhere")
    try Data((1...16).map { "line \($0)\n" }.joined().utf8).write(to: target)
    try FileManager.default.createSymbolicLink(at: url, withDestinationURL: target)
    let file = HistoryFile(at: url, limit: 10)
    #expect(try file.load().first == "line 7")
    try file.append("next")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: url.path) == target.path)
    let text = try String(contentsOf: target, encoding: .utf8)
    #expect(text == (7...16).map { "line \($0)\n" }.joined() + "next\n")
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try write([])
    let below = HistoryFile(at: url.appendingPathComponent("history"), limit: 10)
    #expect(throws: HistoryFile.Failure.self) { try below.append("line") }
    let itself = HistoryFile(at: folder.url, limit: 10)
    #expect(throws: HistoryFile.Failure.self) { try itself.load() }
  }

  @Test func blankLinesAndRepetitionsAreNotKept() {
    var history = History(limit: 4)
    #expect(
      ["a", "a", " ", "", "b", "a"].map { history.add($0) } == [
        true, false, false, false, true, true,
      ])
    #expect(history.lines == ["a", "b", "a"])
    for number in 1...20 { _ = history.add("\(number)") }
    #expect(history.lines.suffix(4) == ["17", "18", "19", "20"])
    #expect(history.lines.count <= 5)
  }
}

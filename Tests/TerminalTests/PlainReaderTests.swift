import Foundation
import LineEditor
import TestSupport
import Testing

@Suite struct PlainReaderTests {
  /// What is read from a pipe with these bytes.
  private func lines(_ bytes: [UInt8]) -> [String] {
    let pipe = Pipe()
    DispatchQueue.global().async {
      pipe.fileHandleForWriting.write(Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    var reader = PlainReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var lines: [String] = []
    // A pipe that nobody keeps is closed.
    withExtendedLifetime(pipe) { while let line = reader.next() { lines.append(line) } }
    return lines
  }

  private func texts(_ text: String) -> [String] { lines(Array(text.utf8)) }

  @Test func endsOfLinesAreDropped() {
    #expect(texts("one\ntwo\r\n\nthree") == ["one", "two", "", "three"])
    #expect(texts("") == [])
    #expect(texts("\n") == [""])
    #expect(texts("\u{FEFF}first\n\u{FEFF}second\n") == ["first", "\u{FEFF}second"])
  }

  @Test func brokenCharactersAreRepaired() {
    let read = lines(Array("a".utf8) + [0xFF] + Array("b\nécole\n".utf8))
    #expect(
      read == ["a\u{FFFD}b", "école"])
  }

  @Test func utf16WithItsMarkIsRead() {
    let text = "one é\r\ntwo 日本\n🦜 three"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let expected = ["one é", "two 日本", "🦜 three"]
    #expect(lines([0xFF, 0xFE] + little) == expected)
    #expect(lines([0xFE, 0xFF] + big) == expected)
    #expect(lines([0xFF, 0xFE]) == [])
    // More than a pipe gives at once, and half a letter at the end.
    let long = Array(repeating: little, count: 20_000).flatMap { $0 }
    #expect(lines([0xFF, 0xFE] + long + [0x41]).count == 40_001)
  }

  @Test func longLinesAreQuick() throws {
    let folder = try Sandbox()
    let text = String(repeating: "é", count: 200_000) + "\nshort\n"
    try Data(text.utf8).write(to: folder.file("long"))
    let handle = try FileHandle(forReadingFrom: folder.file("long"))
    defer { try? handle.close() }
    var reader = PlainReader(descriptor: handle.fileDescriptor)
    let start = ContinuousClock.now
    #expect(reader.next()?.count == 200_000)
    #expect(reader.next() == "short")
    #expect(ContinuousClock.now - start < .seconds(5))
  }
}

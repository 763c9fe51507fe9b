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

import Foundation
import Testing

@testable import LineEditor

@Suite struct KeyboardTests {
  /// The keys that these bytes are.
  private func keys(_ bytes: [UInt8]) -> [Key] {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(bytes))
    try? pipe.fileHandleForWriting.close()
    let keyboard = Keyboard(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var keys: [Key] = []
    withExtendedLifetime(pipe) {
      while let key = Optional(keyboard.next()), key != .closed { keys.append(key) }
    }
    return keys
  }
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  @Test func sequencesAreOneKey() {
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[3~\u{1B}[1;5C") == [.up, .down, .delete, .wordRight])
    #expect(keys("a\u{1B}\r") == [.scalar("a"), .send])
  }

  @Test func unknownOnesAndALoneEscapeComeAsTheyAre() {
    #expect(keys("\u{1B}") == [.scalar("\u{1B}")])
    #expect(keys("\u{1B}x") == [.scalar("\u{1B}"), .scalar("x")])
    #expect(keys("\u{1B}Ox") == [.scalar("\u{1B}"), .scalar("O"), .scalar("x")])
    #expect(keys("\u{1B}[5~\u{1B}[15~\u{1B}OPa") == [.unknown, .unknown, .unknown, .scalar("a")])
  }

  @Test func charactersAreWhole() {
    #expect(keys("é日🙂") == [.scalar("é"), .scalar("日"), .scalar("🙂")])
    #expect(keys([0x61, 0xFF, 0x62]) == [.scalar("a"), .scalar("\u{FFFD}"), .scalar("b")])
    #expect(keys([0xE6, 0x97]) == [.scalar("\u{FFFD}")])
  }

  @Test func aPasteIsOneKey() {
    #expect(
      keys("\u{1B}[200~one\n\u{1B}[A\u{1B}[201~x") == [.pasted("one\n\u{1B}[A"), .scalar("x")])
    #expect(keys("\u{1B}[200~cut off") == [.pasted("cut off")])
  }

  @Test func pastesAreCleaned() {
    #expect("a\r\nb\rc\n\n".pasteable == "a\nb\nc")
    #expect("cafe\u{301}\tx\u{7}y\u{1B}[0m".pasteable == "café xy[0m")
    #expect("".pasteable == "")
  }
}

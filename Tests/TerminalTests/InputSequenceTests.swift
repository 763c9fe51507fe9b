// Sequences of the terminal: what they are, whole and in pieces that come slowly.

import Foundation
import Testing

@testable import LineEditor

@Suite struct InputSequenceTests {
  /// Each is one key, or nothing that anybody typed.
  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[3~", .delete), ("\u{1B}[1;5C", .wordRight),
    ("\u{1B}[200~two\nlines\u{1B}[201~", .pasted("two\nlines")),
    ("\u{1B}[[A", .unknown), ("\u{1B}[?62;22;52c", .unknown),
    ("\u{1B}[?1;2;4;6;9;15;16;17;18;21;22;28;29c", .unknown),
    ("\u{1B}[<35;120;40M", .unknown), ("\u{1B}[<0;1;1m", .unknown), ("\u{1B}[M !!", .unknown),
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", .unknown), ("\u{1B}]11;rgb:0/0/0\u{7}", .unknown),
    ("\u{1B}P1+r544e=787465726d\u{1B}\\", .unknown), ("\u{1B}_Gi=1;OK\u{1B}\\", .unknown),
    ("\u{1B}[99;5u", .scalar("\u{3}")), ("\u{1B}[100;5u", .scalar("\u{4}")),
    ("\u{1B}[27;5;114~", .scalar("\u{12}")), ("\u{1B}[97u", .scalar("a")),
    ("\u{1B}[13u", .scalar("\r")), ("\u{1B}[97;3u", .unknown), ("\u{1B}[99;5:3u", .unknown),
    ("\u{1B}[97;-9223372036854775808u", .scalar("a")),
    ("\u{1B}[27;-9223372036854775808;97~", .scalar("a")),
    ("\u{1B}[12;40R", .unknown), ("\u{1B}[I", .unknown),
  ]

  @Test(arguments: sequences)
  func whole(_ text: String, _ key: Key) {
    #expect(Self.keys([text, "x"]) == [key, .scalar("x")])
  }

  /// In two pieces, with a pause between them that is longer than a person's Esc.
  @Test(arguments: sequences)
  func cutAtEveryByte(_ text: String, _ key: Key) {
    let bytes = Array(text.utf8)
    // Alt and a letter can't be told from a reply's first two bytes that come alone.
    let isText = ["]", "P", "_"].contains(text.dropFirst().prefix(1))
    for cut in 1..<bytes.count where !(isText && cut == 2) {
      let pieces = [bytes[..<cut], bytes[cut...]].map { Array($0) }
      #expect(Self.keys(pieces + [Array("x".utf8)], pause: 0.04) == [key, .scalar("x")], "\(cut)")
    }
  }

  @Test func whatIsBrokenOffTakesNothingWithIt() {
    #expect(Self.keys(["\u{1B}[1;\ra"]) == [.unknown, .scalar("\r"), .scalar("a")])
    #expect(Self.keys(["\u{1B}[1\u{1B}[A"]) == [.unknown, .up])
    #expect(
      Self.keys(["\u{1B}Pa"], isPrefix: false) == [.unknown],
      "a reply without an end is no text")
  }

  /// Alone for as long as a person would be.
  @Test func altAndALetterAreTwoKeys() {
    #expect(Self.keys(["\u{1B}P", "a"], pause: 0.04).first == .scalar("\u{1B}"))
    #expect(Self.keys(["\u{1B}b"]) == [.scalar("\u{1B}"), .scalar("b")])
  }

  private static func keys(_ pieces: [String]) -> [Key] { keys(pieces.map { Array($0.utf8) }) }
  private static func keys(_ pieces: [String], isPrefix: Bool) -> [Key] {
    keys(pieces.map { Array($0.utf8) }, isPrefix: isPrefix)
  }
  private static func keys(_ pieces: [String], pause: Double) -> [Key] {
    keys(pieces.map { Array($0.utf8) }, pause: pause)
  }

  /// The keys that these bytes are when they come in such pieces.
  private static func keys(
    _ pieces: [[UInt8]], pause: Double = 0, isPrefix: Bool = true
  ) -> [Key] {
    let pipe = Pipe()
    let writer = Thread {
      for (index, piece) in pieces.enumerated() {
        if index > 0, pause > 0 { Thread.sleep(forTimeInterval: pause) }
        pipe.fileHandleForWriting.write(Data(piece))
      }
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let keyboard = Keyboard(descriptor: pipe.fileHandleForReading.fileDescriptor)
    keyboard.escapeIsPrefix = isPrefix
    var keys: [Key] = []
    withExtendedLifetime(pipe) {
      while let key = Optional(keyboard.next()), key != .closed { keys.append(key) }
    }
    return keys
  }
}

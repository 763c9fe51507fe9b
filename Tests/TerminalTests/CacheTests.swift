// What the program keeps between runs, and what it is damaged to: made anew without a word. The
// encoder, which nobody can make anew, is named.

import Foundation
import TestSupport
import Testing

@Suite struct CacheTests {
  /// The program with a small general part of its own.
  private func program(_ more: [String: String] = [:]) throws -> Program {
    var files = more
    for (name, text) in small { files["mine/\(name)"] = text }
    return try Program(files)
  }

  private static let ask = "$S ask 'what went wrong?'"

  @Test func damagedCachesAreMadeAnew() throws {
    let program = try program()
    let first = try program.run(Self.ask)
    #expect(first.code == 0)
    let cache = program.folder.file(".cache/starling")
    let names = try FileManager.default.contentsOfDirectory(atPath: cache.path)
    #expect(names.map { $0.prefix(6) } == ["model-"])
    let model = ".cache/starling/\(try #require(names.first))"
    let whole = try program.folder.bytes(model)
    for seed in 0..<8 as Range<UInt64> {
      var dice = Dice(seed: seed)
      var bytes = whole
      dice.spoil(&bytes)
      try program.folder.write(model, bytes)
      let again = try program.run(Self.ask)
      #expect(again.code == 0)
      #expect(again.output == first.output)
      #expect(again.error == "")
      #expect(try program.folder.bytes(model) == whole)
    }
  }

  @Test func cachesAreReadableByThePersonAlone() throws {
    let program = try program()
    let modes = "umask 022; \(Self.ask) >/dev/null; stat -c %a .cache/starling .cache/starling/*"
    #expect(try program.run(modes).output == "700\n600\n")
  }

  private static let damaged = """
    : it is damaged: its bytes are not those that encoder.sum beside it is of.
         | put both back as they came: "git checkout" in a checkout, "make install" elsewhere. Until then \
    questions are read by their words alone.

    """

  @Test func aDamagedEncoderIsNamedAndTheWordsDecide() throws {
    let file = "mine/general/encoder.bin"
    let whole = try program().run(Self.ask)
    let program = try program([file: "STARENC3", "mine/general/encoder.sum": "1234567890abcdef\n"])
    let asked = try program.run(Self.ask)
    #expect(asked.code == 0)
    #expect(asked.output == whole.output)
    #expect(asked.error == "\(file)\(Self.damaged)")
    // Once in a sitting, however many questions.
    let twice = try program.run("printf 'what went wrong?\\nwhat went wrong?\\n' | $S")
    #expect(twice.error == "\(file)\(Self.damaged)")
    let checked = try program.run("$S check")
    #expect(checked.code == 1)
    #expect(checked.output.hasPrefix("\(file)\(Self.damaged)"))
  }

  @Test func anEncoderWithoutItsChecksumIsNamed() throws {
    let program = try program(["mine/general/encoder.bin": "STARENC3"])
    let asked = try program.run(Self.ask)
    #expect(asked.code == 0)
    #expect(
      asked.error.hasPrefix("mine/general/encoder.bin: its checksum, encoder.sum, does not lie"))
  }
}

// What lies on the disk between runs may come back otherwise than it was written: it is refused, and
// never trusted with an offset. `STARLING_DAMAGES=2000` throws more often.

import Foundation
import Language
import TestSupport
import Testing

@testable import Matching

struct DamageTests {
  /// Times that each file is damaged.
  private static let times =
    ProcessInfo.processInfo.environment["STARLING_DAMAGES"].flatMap(Int.init) ?? 200

  /// Seeds of the damages after which the file is read as if nothing had happened.
  private func accepted(_ whole: [UInt8], by reads: (Data) -> Bool) -> [Int] {
    #expect(reads(Data(whole)))
    return (0..<Self.times).filter { seed in
      var dice = Dice(seed: UInt64(seed))
      var bytes = whole
      dice.spoil(&bytes)
      return reads(Data(bytes))
    }
  }

  @Test func aDamagedModelIsNone() {
    #expect(accepted(Shipped.model.serialised) { ThemeModel($0) != nil } == [])
    #expect(ThemeModel(Data()) == nil)
  }

  @Test func damagedReadingsAreNone() throws {
    var bank = Shipped.bank
    for index in bank.stories.indices { bank.stories[index].tells = [] }
    let encoder = try #require(Shipped.encoder)
    let readings = encoder.readings(of: Array(bank.stories.prefix(3)), known: StoryReadings())
    #expect(accepted(readings.serialised) { StoryReadings($0) == readings } == [])
    #expect(StoryReadings(Data()) == nil)
  }

  @Test func aDamagedEncoderIsNamed() throws {
    let checksum = Shipped.encoderChecksum
    let whole = [UInt8](try Data(contentsOf: Shipped.encoderFile))
    let read = accepted(whole) {
      (try? EncoderFile($0, checksum: checksum.flatMap(hexadecimal))) != nil
    }
    #expect(read == [])
    #expect(throws: EncoderFlaw.changed) { try SentenceEncoder(Data(), checksum: checksum) }
    #expect(throws: EncoderFlaw.noChecksum) { try SentenceEncoder(Data(whole), checksum: nil) }
    #expect(throws: EncoderFlaw.noChecksum) { try SentenceEncoder(Data(whole), checksum: "?") }
  }

  @Test func aWholeFileOfAnotherLayoutIsNamed() {
    let bytes = Array("STARENC1 and no more".utf8)
    let checksum = String(bytes.withUnsafeBytes { Checksum.of($0) }, radix: 16)
    #expect(throws: EncoderFlaw.otherVersion) {
      try SentenceEncoder(Data(bytes), checksum: checksum)
    }
  }

  private func hexadecimal(_ text: String) -> UInt64? { UInt64(text.trimmed, radix: 16) }

  /// By `checksum` of `Tools/encoder.py`: nothing, less than a row, whole rows, rows and a rest.
  @Test(
    arguments: [
      (0, 0xc5b0_8003_9956_c60c), (5, 0xe196_64ec_c2e4_c98c), (64, 0xf29c_c6f4_859b_7674),
      (100, 0x41e0_93f9_f5e9_601b),
    ] as [(Int, UInt64)])
  func theChecksumIsThatOfTheTools(length: Int, expected: UInt64) {
    let bytes = (0..<length).map { UInt8($0) }
    #expect(bytes.withUnsafeBytes { Checksum.of($0) } == expected)
  }
}

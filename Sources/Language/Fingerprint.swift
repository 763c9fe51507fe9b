// A number that stands for some bytes: the same on every machine and in every run.

/// FNV-1a with 64 bits, eight bytes at a time, the length of each piece after it.
package struct Fingerprint {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Of several pieces in their order.
  package static func of(_ pieces: [[UInt8]]) -> UInt64 {
    var fingerprint = Fingerprint()
    for piece in pieces { fingerprint.add(piece) }
    return fingerprint.value
  }

  package static func of(_ bytes: [UInt8]) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes)
    return fingerprint.value
  }

  package static func of(_ word: String) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(word)
    return fingerprint.value
  }

  /// Of a pair, whose order counts.
  package static func of(_ first: String, _ second: String) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(first)
    fingerprint.add(second)
    return fingerprint.value
  }

  package init() {}

  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private mutating func add(_ buffer: UnsafeRawBufferPointer) {
    let whole = buffer.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    for byte in buffer[whole...] { mix(UInt64(byte)) }
    mix(UInt64(buffer.count))
  }

  /// FNV's step; the shift brings the high bits down, since the product only carries upward.
  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01b3
    value ^= value >> 29
  }
}

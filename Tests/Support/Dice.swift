// Chance that falls the same way every time: SplitMix64, from a seed.

package struct Dice: RandomNumberGenerator {
  private var state: UInt64
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Ends of lines where none belong, and a byte of any kind.
  package mutating func damage(_ bytes: inout [UInt8]) {
    for _ in 0..<8 { bytes[Int.random(in: 0..<bytes.count, using: &self)] = 0x0D }
    bytes[Int.random(in: 0..<bytes.count, using: &self)] = UInt8.random(in: 0...255, using: &self)
  }

  /// Another file than before: a byte changed, the rest cut off, a piece taken out, or bytes put in.
  package mutating func spoil(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0..<bytes.count, using: &self)
    switch Int.random(in: 0..<4, using: &self) {
    case 0: bytes[place] ^= UInt8.random(in: 1...255, using: &self)
    case 1: bytes.removeSubrange(place...)
    case 2:
      bytes.removeSubrange(place..<min(place + Int.random(in: 1...64, using: &self), bytes.count))
    default:
      let more = (0..<Int.random(in: 1...64, using: &self)).map { _ in
        UInt8.random(in: 0...255, using: &self)
      }
      bytes.insert(contentsOf: more, at: place)
    }
  }
}

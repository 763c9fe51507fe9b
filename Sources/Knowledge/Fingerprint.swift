// A number that stands for the content of the general part: the same text gives the same number
// on every machine and in every run. What was fitted to the text is kept under it.

import Foundation

extension BankReader {
  /// Of areas, questions, evidence and words, the installed ones and those in the person's folder,
  /// with the files' names. Reads the bytes only (about a millisecond); what can't be read counts
  /// as empty.
  package static func generalFingerprint(personal: URL, general: URL? = nil) -> UInt64 {
    var fingerprint = Fingerprint()
    for folder in generalFolders(personal: personal, general: general) {
      fingerprint.add(Array("general".utf8))
      fingerprint.add(file: "areas.md", in: folder)
      for (name, ending) in [("questions", "md"), ("evidence", "md"), ("words", "txt")] {
        var ignored: [Problem] = []
        for stem in folder.stems(in: name, ending: ending, problems: &ignored) {
          fingerprint.add(file: "\(name)/\(stem).\(ending)", in: folder)
        }
      }
    }
    return fingerprint.value
  }
}

/// FNV-1a with 64 bits, eight bytes at a time, the length of each piece after it.
package struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Of several pieces in their order.
  package static func of(_ pieces: [[UInt8]]) -> UInt64 {
    var fingerprint = Fingerprint()
    for piece in pieces { fingerprint.add(piece) }
    return fingerprint.value
  }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes)
    return fingerprint.value
  }

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      for byte in buffer[whole...] { mix(UInt64(byte)) }
    }
    mix(UInt64(bytes.count))
  }

  fileprivate mutating func add(file: String, in folder: Folder) {
    add(Array(file.utf8))
    if case .success(let bytes) = SourceFile.bytes(of: "\(folder.path)/\(file)") { add(bytes) }
  }

  /// FNV's step; the shift brings the high bits down, since the product only carries upward.
  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x0000_0100_0000_01b3
    value ^= value >> 29
  }
}

// Recognises UTF-16, which some editors still save: by its mark, or by every second byte being zero.

/// How a file in UTF-16 is written.
enum UTF16Form {
  case marked
  case littleEndian, bigEndian

  /// Nil where it is none. Without a mark, at least three letters of four are plain ones, whose
  /// other byte is zero.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .marked
      return
    }
    let sample = bytes.prefix(1000)
    guard sample.count >= 4, sample.count % 2 == 0 else { return nil }
    let zeros = { (start: Int) in
      stride(from: start, to: sample.count, by: 2).count { sample[$0] == 0 }
    }
    let most = sample.count / 2 * 3 / 4
    switch (zeros(0), zeros(1)) {
    case (0, most...): self = .littleEndian
    case (most..., 0): self = .bigEndian
    default: return nil
    }
  }

  /// The text of a marked one; nil where it has none, or halves of letters.
  func text(_ bytes: [UInt8]) -> String? {
    guard self == .marked, bytes.count % 2 == 0 else { return nil }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let unit = UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
      return isLittle ? unit.byteSwapped : unit
    }
    return String(validating: units, as: UTF16.self)
  }
}

// MARK: - Wording

extension UTF16Form {
  var message: String { "this file is UTF-16, not UTF-8." }

  /// - Parameter file: as it is shown.
  func remedy(for file: String) -> String {
    let ending = file.lastIndex(of: ".").map { file[$0...] } ?? ""
    return "save it as UTF-8, or: iconv -f \(name) -t UTF-8 \(file) > new\(ending)"
  }

  private var name: String {
    switch self {
    case .marked: "UTF-16"
    case .littleEndian: "UTF-16LE"
    case .bigEndian: "UTF-16BE"
    }
  }
}

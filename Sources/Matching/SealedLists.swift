// Lists of numbers and texts as bytes and back, for what is kept between runs: a mark, a checksum of
// the rest, then the lists one after another, in the machine's order.

import Language

/// Writes lists: a count of bytes, the bytes, and up to 7 more to a multiple of 8.
struct SealedWriter {
  private let mark: [UInt8]
  private var bytes: [UInt8] = []

  /// - Parameter mark: what kind of file it is, and the version of its layout.
  init(mark: [UInt8]) { self.mark = mark }

  /// The whole file.
  var sealed: [UInt8] {
    let checksum = bytes.withUnsafeBytes { Checksum.of($0) }
    return mark + withUnsafeBytes(of: checksum) { Array($0) } + bytes
  }

  mutating func list<T>(_ values: [T]) where T: BitwiseCopyable {
    values.withUnsafeBytes { raw in
      withUnsafeBytes(of: UInt64(raw.count)) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: raw)
    }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  mutating func texts(_ texts: [String]) { list(Array(texts.joined(separator: "\n").utf8)) }

  mutating func features(_ known: KnownFeatures) {
    list(known.hashes)
    list(known.weights)
  }

  mutating func linear(_ model: LinearModel) {
    list([Int64(model.columns)])
    list(model.scales)
    list(model.weights)
    list(model.bias)
  }
}

/// Reads what `SealedWriter` wrote; what does not fit gives empty lists, and the whole is refused.
struct SealedReader {
  private let bytes: UnsafeRawBufferPointer
  private var place: Int
  private var isDamaged = false

  /// Nil when the file is of another kind or version, or not as it was written.
  init?(_ bytes: UnsafeRawBufferPointer, mark: [UInt8]) {
    let start = mark.count + MemoryLayout<UInt64>.size
    guard bytes.count >= start, bytes.prefix(mark.count).elementsEqual(mark) else { return nil }
    let checksum = bytes.loadUnaligned(fromByteOffset: mark.count, as: UInt64.self)
    guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[start...])) == checksum else {
      return nil
    }
    self.bytes = bytes
    place = start
  }

  /// Everything was read, and nothing was missing.
  var isWhole: Bool { !isDamaged && place == bytes.count }

  mutating func list<T>(_ type: T.Type) -> [T] where T: BitwiseCopyable {
    guard !isDamaged, place + 8 <= bytes.count else { return damaged() }
    let size = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    guard size <= UInt64(bytes.count - place - 8), Int(size) % MemoryLayout<T>.stride == 0 else {
      return damaged()
    }
    let start = place + 8
    place = min((start + Int(size) + 7) / 8 * 8, bytes.count)
    let count = Int(size) / MemoryLayout<T>.stride
    return Array(unsafeUninitializedCapacity: count) { buffer, filled in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(size)]))
      filled = count
    }
  }

  mutating func texts() -> [String] {
    let text = list(UInt8.self)
    return text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func features() -> KnownFeatures {
    KnownFeatures(hashes: list(UInt64.self), weights: list(Float.self))
  }

  mutating func linear() -> LinearModel {
    LinearModel(
      columns: Int(list(Int64.self).first ?? 0), scales: list(Float.self),
      weights: list(Int8.self), bias: list(Float.self))
  }

  private mutating func damaged<T>() -> [T] {
    isDamaged = true
    return []
  }
}

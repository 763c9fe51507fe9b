// The fitted model as bytes and back: fixed-width lists one after another, in the machine's order.

import Foundation
import Knowledge

extension ThemeModel {
  /// "SMOD" and the version of this layout; one more whenever layout or features change.
  static let mark: [UInt8] = Array("SMOD".utf8) + [3, 0, 0, 0]

  package var serialised: [UInt8] {
    var file = ByteWriter(mark: ThemeModel.mark)
    file.texts(themes.map(\.text))
    file.list(inScope.map { UInt8($0 ? 1 : 0) })
    file.texts(areas.map(\.text))
    file.texts(synonyms)
    file.texts(lexicon.words)
    file.list(lexicon.counts)
    file.features(knownFeatures)
    file.linear(classifier)
    file.list(catalogue.themes)
    file.list(catalogue.starts)
    file.list(catalogue.holders)
    file.list(catalogue.values)
    file.features(evidenceFeatures)
    file.linear(evidence)
    file.list(themeAreas)
    return file.bytes
  }

  /// Nil when the bytes are no model of this version, or damaged.
  package init?(_ data: Data) {
    let read: ThemeModel? = data.withUnsafeBytes { bytes in
      guard var file = ByteReader(bytes, mark: ThemeModel.mark) else { return nil }
      var model = ThemeModel()
      model.themes = file.texts().map { ThemeID($0) }
      model.inScope = file.list(UInt8.self).map { $0 == 1 }
      model.areas = file.texts().map { AreaID($0) }
      model.synonyms = file.texts()
      model.lexicon = Lexicon(words: file.texts(), counts: file.list(Int32.self))
      model.knownFeatures = file.features()
      model.classifier = file.linear()
      model.catalogue.themes = file.list(Int32.self)
      model.catalogue.starts = file.list(Int32.self)
      model.catalogue.holders = file.list(Int32.self)
      model.catalogue.values = file.list(Float.self)
      model.evidenceFeatures = file.features()
      model.evidence = file.linear()
      model.themeAreas = file.list(Float.self)
      return file.isWhole ? model : nil
    }
    guard let read, read.isSound else { return nil }
    self = read
  }

  /// Lists that go together have lengths that go together.
  private var isSound: Bool {
    inScope.count == themes.count && themeAreas.count == themes.count * areas.count
      && lexicon.words.count == lexicon.counts.count
      && classifier.isSound(rows: knownFeatures.count)
      && evidence.isSound(rows: evidenceFeatures.count)
      && catalogue.starts.count == knownFeatures.count + 1
      && catalogue.holders.count == catalogue.values.count
      && Int(catalogue.starts.last ?? 0) == catalogue.holders.count
  }
}

extension LinearModel {
  fileprivate func isSound(rows: Int) -> Bool {
    scales.count == rows && weights.count == rows * columns && bias.count == columns
  }
}

/// Writes lists: a count of bytes, the bytes, and up to 7 more to a multiple of 8.
struct ByteWriter {
  private(set) var bytes: [UInt8]

  init(mark: [UInt8]) { bytes = mark }

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

/// Reads what `ByteWriter` wrote; what does not fit gives empty lists, and the whole is refused.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place: Int
  private var isDamaged = false

  init?(_ bytes: UnsafeRawBufferPointer, mark: [UInt8]) {
    guard bytes.count >= mark.count, bytes.prefix(mark.count).elementsEqual(mark) else {
      return nil
    }
    self.bytes = bytes
    place = mark.count
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

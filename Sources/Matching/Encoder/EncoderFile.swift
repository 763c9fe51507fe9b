// `general/encoder.bin`, mapped: names and matrices at their offsets. `Tools/encoder.py` writes it
// and says where its content comes from. Offsets are followed without further looks, so bytes that
// are not as they were written are refused before anything is read.

import Foundation
import Language

/// Why the encoder's file is not read.
package enum EncoderFlaw: Error {
  /// There is no checksum to hold it against.
  case noChecksum
  /// Its bytes are not those that the checksum is of.
  case changed
  /// It is whole, but of another layout.
  case otherVersion
}

/// A matrix of whole numbers, a row an output; `scale` turns a row into weights.
struct WholeMatrix {
  var rows: Int
  var columns: Int
  /// Offsets in the file, in bytes.
  var scale: Int
  var weights: Int
}

/// One layer's parts; offsets are those of floats.
struct EncoderLayer {
  var query, key, value, mixed, inner, outer: (matrix: WholeMatrix, bias: Int)
  var attentionNorm, outputNorm: (gain: Int, shift: Int)
}

/// The file's table of contents.
struct EncoderFile {
  let data: Data
  let width, inner, heads, places: Int
  let pieces: [String: Int32]
  let themes: [String]
  /// What a line after a story may ask for; the last is none of them, but something new.
  let probes: [String]
  let words: WholeMatrix
  let positions: Int
  let inputNorm: (gain: Int, shift: Int)
  let layers: [EncoderLayer]
  /// Reads themes from a question, and from a passage of a story: weights and biases, a row a theme.
  let head, passages: (weights: Int, bias: Int)
  /// Reads probes from a line, a row each of `probes`.
  let followUps: (weights: Int, bias: Int)

  /// - Parameter checksum: of the bytes as they were written.
  init(_ data: Data, checksum: UInt64?) throws(EncoderFlaw) {
    guard let checksum else { throw .noChecksum }
    guard data.withUnsafeBytes({ Checksum.of($0) }) == checksum else { throw .changed }
    var reader = Reader(data)
    guard reader.magic() == "STARENC3", let counts = reader.counts(8) else {
      throw .otherVersion
    }
    let (width, inner) = (counts[1], counts[2])
    guard width % 16 == 0, inner % 16 == 0, let names = reader.names(),
      let themes = reader.names(), let probes = reader.names(), names.count == counts[0],
      themes.count == counts[6], probes.count == counts[7]
    else { throw .otherVersion }
    words = reader.matrix(rows: counts[0], columns: width)
    positions = reader.floats(counts[5] * width)
    inputNorm = (reader.floats(width), reader.floats(width))
    func part(_ rows: Int, _ columns: Int) -> (matrix: WholeMatrix, bias: Int) {
      (reader.matrix(rows: rows, columns: columns), reader.floats(rows))
    }
    layers = (0..<counts[3]).map { _ in
      EncoderLayer(
        query: part(width, width), key: part(width, width), value: part(width, width),
        mixed: part(width, width), inner: part(inner, width), outer: part(width, inner),
        attentionNorm: (reader.floats(width), reader.floats(width)),
        outputNorm: (reader.floats(width), reader.floats(width)))
    }
    head = (reader.floats(counts[6] * width), reader.floats(counts[6]))
    passages = (reader.floats(counts[6] * width), reader.floats(counts[6]))
    followUps = (reader.floats(counts[7] * width), reader.floats(counts[7]))
    guard reader.offset == data.count else { throw .otherVersion }
    self.data = data
    self.width = width
    self.inner = inner
    heads = counts[4]
    places = counts[5]
    self.themes = themes
    self.probes = probes
    var pieces: [String: Int32] = [:]
    pieces.reserveCapacity(names.count)
    for (index, name) in names.enumerated() { pieces[name] = Int32(index) }
    self.pieces = pieces
  }

  /// Walks the file from its start.
  private struct Reader {
    let data: Data
    var offset = 0
    init(_ data: Data) { self.data = data }

    mutating func magic() -> String? {
      guard data.count >= 8 else { return nil }
      offset = 8
      return String(decoding: data.prefix(8), as: UTF8.self)
    }

    mutating func counts(_ count: Int) -> [Int]? {
      guard data.count >= offset + 4 * count else { return nil }
      defer { offset += 4 * count }
      return data.withUnsafeBytes { bytes in
        (0..<count).map {
          Int(bytes.loadUnaligned(fromByteOffset: offset + 4 * $0, as: UInt32.self))
        }
      }
    }

    mutating func names() -> [String]? {
      guard let length = counts(1)?[0], data.count >= offset + length else { return nil }
      defer { offset += (length + 3) / 4 * 4 }
      let block = data[data.startIndex + offset..<data.startIndex + offset + length]
      return block.split(separator: 10, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func floats(_ count: Int) -> Int {
      defer { offset += 4 * count }
      return offset
    }

    mutating func matrix(rows: Int, columns: Int) -> WholeMatrix {
      let scale = floats(rows)
      defer { offset += (rows * columns + 3) / 4 * 4 }
      return WholeMatrix(rows: rows, columns: columns, scale: scale, weights: offset)
    }
  }
}

// A change to one file of the person's: first the new text, to be shown as a diff, then, after a
// yes, the writing. Everything but the changed lines stays as it is, byte for byte.

import Foundation
import Language

/// A file with changes that are not written yet.
package struct Edit: Sendable {
  /// Where the file is; links are followed.
  package let url: URL
  /// As in `Place.file`.
  package let shownAs: String
  /// The file as it stands on the disk, and as it will stand.
  let original: [UInt8]
  var bytes: [UInt8]
  /// Whether there is no such file yet.
  private let isNew: Bool

  package var before: String { String(decoding: original, as: UTF8.self) }
  package var after: String { String(decoding: bytes, as: UTF8.self) }
  package var changesAnything: Bool { bytes != original }

  /// Reads the file.
  /// - Parameter fingerprint: from `Bank.fingerprints`; with it, an edit is refused if the file
  ///   changed since the bank was read.
  package init(_ url: URL, shownAs: String, fingerprint: UInt64? = nil) throws(Problem) {
    self.url = url.resolvingSymlinksInPath()
    self.shownAs = shownAs
    switch SourceFile.bytes(of: self.url.path) {
    case .failure(let failure): throw failure.problem(shownAs)
    case .success(let bytes):
      if let fingerprint, fingerprint != Fingerprint.of(bytes) { throw Edit.changed(shownAs) }
      (original, self.bytes) = (bytes, bytes)
      isNew = false
    }
  }

  /// A file that is not there yet: everything in it is new.
  package init(creating url: URL, shownAs: String, with text: String) throws(Problem) {
    var facts = stat()
    guard lstat(url.path, &facts) != 0 else { throw AtomicWrite.isThere(shownAs) }
    self.url = url
    self.shownAs = shownAs
    (original, bytes) = ([], Array(text.utf8))
    isNew = true
  }

  /// Puts a whole text in the place of the file's, as undo does.
  package mutating func replaceAll(with text: String) { bytes = Array(text.utf8) }

  /// Writes the changes; refuses if the file is not any more as it was read, or not there.
  package func write() throws(Problem) {
    guard changesAnything else { return }
    let write = AtomicWrite(url: url, shownAs: shownAs)
    if isNew { try write.create(bytes) } else { try write.replace(original, with: bytes) }
  }

  // MARK: Lines

  /// The file taken apart as it will stand. Its lines have the numbers of `lineRanges(bytes)`.
  var document: Document { document(of: bytes) }

  func document(of bytes: [UInt8]) -> Document {
    var ignored: [Problem] = []
    let source = Legible.source(bytes, file: shownAs, problems: &ignored)
    let text = source ?? Source(file: shownAs, text: String(decoding: bytes, as: UTF8.self))
    return Document(text, problems: &ignored)
  }

  /// What ends a line here: that of the first line.
  var lineEnd: [UInt8] {
    guard let first = lineRanges(bytes).first, first.upperBound < bytes.count else {
      return [newline]
    }
    let next = first.upperBound + 1
    guard bytes[first.upperBound] == carriageReturn else { return [newline] }
    return next < bytes.count && bytes[next] == newline
      ? [carriageReturn, newline] : [carriageReturn]
  }

  /// Puts lines in the place of some lines (from 1), or before one if the range is empty. Lines
  /// that stay the same at both ends are not touched: not even an unusual end of one.
  mutating func replaceLines(_ range: Range<Int>, with lines: [String]) {
    let ranges = lineRanges(bytes)
    let old = range.map { String(decoding: bytes[ranges[$0 - 1]], as: UTF8.self) }
    let head = zip(old, lines).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), lines.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    splice(
      range.lowerBound + head..<range.upperBound - tail,
      Array(lines[head..<lines.count - tail]), among: ranges)
  }

  /// The file's last line keeps its end, or the lack of one.
  private mutating func splice(_ range: Range<Int>, _ lines: [String], among ranges: [Range<Int>]) {
    let end = lineEnd
    let isOpen = bytes.last.map { $0 != newline && $0 != carriageReturn } ?? false
    func start(_ line: Int) -> Int {
      line <= ranges.count ? ranges[line - 1].lowerBound : bytes.count
    }
    let (first, last) = (start(range.lowerBound), start(range.upperBound))
    var inserted = lines.flatMap { Array($0.utf8) + end }
    if last == bytes.count, isOpen {
      if first == last, !inserted.isEmpty { inserted = end + inserted }
      inserted.removeLast(min(inserted.count, end.count))
    }
    // A byte order mark stays where it is, whatever happens to the first line.
    let mark = first == 0 && bytes.starts(with: Edit.byteOrderMark) ? 3 : 0
    bytes.replaceSubrange(max(first, mark)..<max(last, mark), with: inserted)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The lines of what somebody typed: no control characters, no blank lines at both ends.
  static func lines(of text: String) -> [String] {
    var lines = Source(file: "", text: text).lines.map { line in
      String(
        String.UnicodeScalarView(
          line.unicodeScalars.filter { $0 == "\t" || $0.properties.generalCategory != .control }))
    }
    while lines.first?.trimmed.isEmpty == true { lines.removeFirst() }
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    return lines
  }
}

// MARK: - Wording

extension Edit {
  static func changed(_ file: String) -> Problem {
    Problem(
      place: Place(file: file, line: 0), message: "this file changed since it was read.",
      remedy: "start again, so that nothing of the change is lost.")
  }
}

// Reads a file of the knowledge folder, or says kindly why it can't be read: missing, forbidden,
// too large, not text. Nothing larger than the limit is ever taken into memory.

import Foundation
import Language

/// Reading from the disk. Paths are those of the machine; `shownAs` is what the person sees.
enum SourceFile {
  /// Larger files are refused: what is as long as two novels is a mistake, and would be read for
  /// minutes.
  static let limit = 256 * 1024

  /// The file's text, or nil with a problem that says why. What can be read with a loss (some
  /// bytes that are no UTF-8, control characters) is read with `�` in their place, and told.
  static func read(_ path: String, shownAs file: String, problems: inout [Problem]) -> Source? {
    switch bytes(of: path) {
    case .failure(let failure):
      problems.append(failure.problem(file))
      return nil
    case .success(let bytes):
      var source = Legible.source(bytes, file: file, problems: &problems)
      source?.fingerprint = Fingerprint.of(bytes)
      return source
    }
  }

  /// The bytes as they stand on the disk.
  /// - Parameter pipes: whether a pipe is read, too, and waited for.
  static func bytes(of path: String, pipes: Bool = false) -> Result<[UInt8], ReadFailure> {
    // Not blocking: opening a pipe would wait for its other end for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (pipes ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { return .failure(.system(errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return .failure(.system(errno)) }
    guard facts.st_mode & S_IFMT != S_IFDIR else { return .failure(.folder) }
    if pipes, facts.st_mode & S_IFMT == S_IFIFO { return contents(ofPipe: descriptor) }
    guard facts.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard facts.st_size <= limit else { return .failure(.tooLarge(Int(facts.st_size))) }
    return contents(of: descriptor, expecting: Int(facts.st_size))
  }

  private static func contents(ofPipe descriptor: Int32) -> Result<[UInt8], ReadFailure> {
    let result = contents(of: descriptor, expecting: limit)
    return result == .failure(.changing) ? .failure(.tooLarge(nil)) : result
  }

  private static func contents(
    of descriptor: Int32, expecting size: Int
  ) -> Result<[UInt8], ReadFailure> {
    var failure: ReadFailure?
    // One byte more than expected, so that a file that grew meanwhile is noticed.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let free = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let got = Foundation.read(descriptor, free.baseAddress, free.count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = .system(errno) }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { return .failure(failure) }
    return bytes.count > size ? .failure(.changing) : .success(bytes)
  }
}

/// Why a file or folder could not be read.
enum ReadFailure: Error, Equatable {
  /// An `errno` of the system.
  case system(Int32)
  case folder
  case notAFile
  /// In bytes, where that is known.
  case tooLarge(Int?)
  case changing
}

// MARK: - Wording

extension ReadFailure {
  func problem(_ file: String) -> Problem {
    Problem(place: Place(file: file, line: 0), message: message, remedy: remedy)
  }

  func problem(ofFolder folder: String) -> Problem {
    let message = self == .system(ENOENT) ? "there is no such folder." : message
    let remedy = isForbidden ? "allow it with: chmod u+rx" : ""
    return Problem(place: Place(file: folder, line: 0), message: message, remedy: remedy)
  }

  private var isForbidden: Bool { self == .system(EACCES) || self == .system(EPERM) }

  private var message: String {
    switch self {
    case .system(ENOENT): "there is no such file."
    case .system(EACCES), .system(EPERM): "you may not read this."
    case .system(ELOOP): "this link leads back to itself."
    case .system(let code): "this can't be read: \(String(cString: strerror(code)))."
    case .folder: "this is a folder, not a file."
    case .notAFile: "this is not a file with text."
    case .tooLarge(let size):
      "this file is too large: at most \(SourceFile.limit) bytes are read"
        + (size.map { ", it has \($0)." } ?? ".")
    case .changing: "this file grew while it was read."
    }
  }

  private var remedy: String {
    switch self {
    case .system(EACCES), .system(EPERM): "allow it with: chmod u+r"
    case .tooLarge: "keep in it what you would say, and the rest elsewhere."
    case .changing: "start again when it is written."
    default: ""
    }
  }
}

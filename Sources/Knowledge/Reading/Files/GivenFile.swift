// A text that somebody names on the command line: a file or a pipe, in UTF-8 or marked UTF-16. What it
// is when it is something else, and what to do.

import Foundation

package enum GivenFile {
  /// Nil where there is nothing of that name.
  package static func text(of path: String) throws(Problem) -> String? {
    switch SourceFile.bytes(of: path, pipes: true) {
    case .failure(.system(ENOENT)): return nil
    case .failure(let failure): throw failure.problem(path)
    case .success(let bytes): return try text(bytes, path)
    }
  }

  private static func text(_ bytes: [UInt8], _ path: String) throws(Problem) -> String {
    let place = Place(file: path, line: 0)
    if let form = UTF16Form(bytes) {
      guard let text = form.text(bytes) else {
        throw Problem(place: place, message: form.message, remedy: form.remedy(for: path))
      }
      return text
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard !content.contains(0) else { throw ReadFailure.notAFile.problem(path) }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Problem(place: place, message: Wording.notUTF8, remedy: Wording.convert(path))
    }
    return text
  }

  private enum Wording {
    static let notUTF8 = "this is not UTF-8."
    static func convert(_ path: String) -> String {
      "save it as UTF-8, or: iconv -f LATIN1 -t UTF-8 \(path) > new.txt"
    }
  }
}

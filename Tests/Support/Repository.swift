// Where the tests find what lies in the repository, and whether they are to write what they expect.

import Foundation

/// The checkout.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  package static let knowledge = root.appending(path: "knowledge")

  /// A file or folder of the tests: "ShellTests/Transcripts".
  package static func tests(_ path: String) -> URL { root.appending(path: "Tests/\(path)") }

  /// The cells of a file of the tests, a row a line, set apart by tabs.
  package static func table(_ path: String) throws -> [[String]] {
    try String(contentsOf: tests(path), encoding: .utf8).split(separator: "\n").map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }
}

/// Whether expected texts (transcripts, messages of the gallery) are written anew, to be read before
/// they are committed: `STARLING_RECORD=1 swift test --disable-xctest --filter ...`.
package enum Recording {
  package static let isOn = ProcessInfo.processInfo.environment["STARLING_RECORD"] != nil
}

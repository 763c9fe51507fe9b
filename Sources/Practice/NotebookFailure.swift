// Why the notebook could not be used, in words for people.

import Foundation
import GRDB

/// What went wrong, and what to do. Never holds anything that the person typed.
package struct NotebookFailure: Error, CustomStringConvertible, Equatable {
  package let description: String
  init(description: String) { self.description = description }

  init(_ error: any Error, path: String) {
    let code = (error as? DatabaseError)?.resultCode.primaryResultCode
    description =
      switch code {
      case .SQLITE_FULL: Self.text(path, "the disk is full", "Free some space")
      case .SQLITE_IOERR: Self.text(path, "the disk does not take it", "Is it full, or gone?")
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        Self.text(path, "it can't be written there", "Allow it, or set XDG_STATE_HOME")
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        Self.text(path, "another program holds it", "Close that one, or try again")
      default: Self.text(path, "\(code.map { "\($0)" } ?? "\(error)")", "Try again")
      }
  }

  static func system(_ path: String, _ code: Int32) -> NotebookFailure {
    let remedy = code == ENOSPC ? "Free some space" : "Allow it, or set XDG_STATE_HOME"
    return NotebookFailure(
      description: text(path, String(cString: strerror(code)).lowercased(), remedy))
  }

  // MARK: Wording

  private static func text(_ path: String, _ reason: String, _ remedy: String) -> String {
    let end = remedy.hasSuffix("?") ? "" : "."
    return "The notebook \(path) can't be used: \(reason). \(remedy)\(end)"
  }

  static func newer(_ path: String) -> NotebookFailure {
    NotebookFailure(
      description: text(path, "a newer Starling wrote it", "Use that one, or set XDG_STATE_HOME"))
  }

  /// - Parameter saved: drafts and changes that the new one has.
  static func damaged(_ path: String, _ aside: String, saved: Int) -> String {
    let begun =
      saved > 0 ? "a new one has the \(saved) entries that could be read" : "a new one was begun"
    return "The notebook \(path) was damaged. It lies in \(aside) now, and \(begun)."
  }
}

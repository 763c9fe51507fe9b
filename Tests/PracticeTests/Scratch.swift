// A folder for a notebook, a clock that stands still, and a small disk under it.

import Foundation
import TestSupport
import Testing

@testable import Practice

final class Scratch {
  private let sandbox: Sandbox
  /// Seconds since 1970 that the clock shows.
  var time = 1_790_000_000.0
  private var disk: SmallDisk?

  init() throws { sandbox = try Sandbox() }

  var url: URL { sandbox.url }
  var state: URL { sandbox.file("state/starling") }

  func notebook(isPrivate: Bool = false) -> Notebook {
    Notebook(folder: state, isPrivate: isPrivate) { [self] in Date(timeIntervalSince1970: time) }
  }

  /// Makes the folder a disk of that size.
  func mount(kilobytes: Int) throws { disk = try SmallDisk(at: url, kilobytes: kilobytes) }

  func remountReadOnly() throws { try #require(disk).makeReadOnly() }

  /// Permissions of a file or folder, as in "600".
  func mode(_ path: String) throws -> String {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return String(try #require(facts[.posixPermissions] as? Int), radix: 8)
  }
}

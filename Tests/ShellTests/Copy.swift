// The shipped knowledge in a folder of its own, which a test may change.

import Foundation
import Knowledge
import Matching
import Practice
import TestSupport

@testable import Shell

/// A copy that is gone when the test is, with a desk to work at.
final class Copy {
  /// Where the copy and the notebook are.
  private let home: Sandbox
  /// The coaches that run.
  var alive: Set<String> = []

  init() throws {
    home = try Sandbox()
    try home.copy(Repository.knowledge, to: "knowledge")
  }

  var folder: URL { home.file("knowledge") }
  var state: URL { home.file("state") }
  /// Without the catalogue's questions: no tale that changes files asks one.
  var bank: Bank { BankReader.read(personal: folder, catalogue: .skip) }

  func desk(owner: String = "this", isPrivate: Bool = false) -> Desk {
    let clock = { Date(timeIntervalSince1970: 1_790_000_000) }
    return Desk(
      folder: folder, notebook: Notebook(folder: state, isPrivate: isPrivate, clock: clock),
      clock: clock, stamp: Copy.stamp, owner: owner, isAlive: { [self] in alive.contains($0) },
      readBank: { [self] in bank })
  }

  func session(_ terminal: any Terminal, owner: String = "this") -> Session {
    Session(bank: bank, terminal: terminal, desk: desk(owner: owner), preferences: preferences) {
      Matcher(bank: $0, model: Shipped.model, encoder: Shipped.encoder)
    }
  }

  /// The settings file lies in the home, under a name that is the same everywhere.
  var settings: URL { home.file("config/settings") }
  var preferences: Preferences {
    Preferences(at: settings, shownAs: "~/.config/starling/settings")
  }

  func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try home.write("knowledge/\(file)", text)
  }

  /// In Greenwich, whatever the machine's zone is.
  private static func stamp(_ date: Date) -> String {
    var moment = time_t(date.timeIntervalSince1970)
    var parts = tm()
    gmtime_r(&moment, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + " \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}

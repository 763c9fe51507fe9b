// What changing the person's files needs: where they lie, the notebook, the time, and who writes.

import Foundation
import Knowledge
import Practice

/// The desk at which answers are mended.
package struct Desk {
  /// The person's knowledge folder.
  package let folder: BankFolder
  package let notebook: Notebook
  package let clock: () -> Date
  /// A time as the person's calendar and clock have it: "2026-05-01 09:30".
  package let stamp: (Date) -> String
  /// Names this coach among those that run, in drafts.
  package let owner: String
  /// Whether the coach of that name still runs.
  package let isAlive: (String) -> Bool
  /// The folder as it is now.
  package let readBank: () -> Bank

  package init(
    folder: URL, notebook: Notebook, clock: @escaping () -> Date,
    stamp: @escaping (Date) -> String, owner: String, isAlive: @escaping (String) -> Bool,
    readBank: @escaping () -> Bank
  ) {
    self.folder = BankFolder(folder)
    self.notebook = notebook
    self.clock = clock
    self.stamp = stamp
    self.owner = owner
    self.isAlive = isAlive
    self.readBank = readBank
  }

  /// Today as it is written in the files: "2026-05-01".
  package var today: String { String(stamp(clock()).prefix(10)) }
}

// The desk of a session, ready to be worked at.

import Knowledge

extension Session {
  /// The desk, with the folder as it is now.
  func workingDesk() throws -> Desk {
    guard let desk else { throw Refusal("Nothing can be changed here.") }
    return desk
  }

  /// The folder is read anew when the file is not as it was: somebody's editor saved it.
  func reloadIfChanged(_ file: String) throws {
    guard let desk else { return }
    let url = desk.folder.url(of: file)
    if (try? Edit(url, shownAs: file, fingerprint: bank.fingerprints[file])) == nil { reload() }
  }
}

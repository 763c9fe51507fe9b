// The fingerprint of the general part: what was fitted to its text is kept under it.

import Foundation
import Language

extension BankReader {
  /// Of areas, questions, evidence, labelled lines and words, the installed ones and those in the person's folder,
  /// with the files' names. Reads the bytes only (about a millisecond); what can't be read counts
  /// as empty.
  package static func generalFingerprint(personal: URL, general: URL? = nil) -> UInt64 {
    var fingerprint = Fingerprint()
    for folder in generalFolders(personal: personal, general: general) {
      fingerprint.add(Array("general".utf8))
      for file in ["areas.md", "followups.md", "facets.md"] {
        fingerprint.add(file: file, in: folder)
      }
      for (name, ending) in [("questions", "md"), ("evidence", "md"), ("words", "txt")] {
        var ignored: [Problem] = []
        for stem in folder.stems(in: name, ending: ending, problems: &ignored) {
          fingerprint.add(file: "\(name)/\(stem).\(ending)", in: folder)
        }
      }
    }
    return fingerprint.value
  }
}

extension Fingerprint {
  fileprivate mutating func add(file: String, in folder: Folder) {
    add(Array(file.utf8))
    if case .success(let bytes) = SourceFile.bytes(of: "\(folder.path)/\(file)") { add(bytes) }
  }
}

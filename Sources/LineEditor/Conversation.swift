// What goes into a line editor and what comes out of it.

import Foundation

extension LineEditor {
  package struct Settings: Sendable {
    /// The history's file; nil keeps it private: nothing is written.
    package var history: URL?
    /// Lines kept in the history.
    var historyLimit: Int
    /// Without colours there is no grey suggestion either.
    package var colours: Bool
    package var environment: [String: String]

    package init(
      history: URL?, historyLimit: Int = 2000, colours: Bool, environment: [String: String]
    ) {
      self.history = history
      self.historyLimit = max(1, historyLimit)
      self.colours = colours
      self.environment = environment
    }

    var editrc: String? {
      environment["EDITRC"] ?? environment["HOME"].map { $0 + "/.editrc" }
    }
  }

  /// What stands before the line. End it with a space.
  package struct Prompt: Hashable, Sendable {
    package var text: String
    /// Parameter of the terminal's sequence for looks (SGR), "1" or "36"; nil: as it is.
    package var look: String?
    package init(_ text: String, look: String? = nil) {
      self.text = text
      self.look = look
    }
  }

  /// Ctrl-C: the line is gone; go on with the next.
  package struct Interruption: Error, Hashable {
    /// There was nothing in it.
    package var isEmpty: Bool
  }

  /// What fits at the cursor.
  package struct Completions: Hashable, Sendable {
    /// The characters of the line that a candidate replaces.
    package var replaced: Range<Int>
    /// In the order in which they are shown.
    package var candidates: [Candidate]
    /// Whether a space follows the candidate when it is the only one.
    var spaceFollows: Bool
    package init(replaced: Range<Int>, candidates: [Candidate], spaceFollows: Bool = true) {
      self.replaced = replaced
      self.candidates = candidates
      self.spaceFollows = spaceFollows
    }
    package static let none = Completions(replaced: 0..<0, candidates: [])
  }

  package struct Candidate: Hashable, Sendable {
    package var text: String
    /// A few words shown beside it; may be empty.
    package var note: String
    package init(_ text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }
}

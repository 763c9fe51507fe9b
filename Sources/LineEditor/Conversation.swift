// What goes into a line editor and what comes out of it.

import Foundation

extension LineEditor {
  package struct Settings: Sendable {
    /// The history's file; nil keeps it private: nothing is written.
    package var history: URL?
    /// Lines kept in the history.
    package var historyLimit: Int
    /// Without colours there is no grey suggestion either.
    package var colours: Bool
    package var environment: [String: String]
    package var pastes: Pastes

    package init(
      history: URL?, historyLimit: Int = 2000, colours: Bool, environment: [String: String],
      pastes: Pastes = .kept
    ) {
      self.history = history
      self.historyLimit = max(1, historyLimit)
      self.colours = colours
      self.environment = environment
      self.pastes = pastes
    }

    var editrc: String? {
      environment["EDITRC"] ?? environment["HOME"].map { $0 + "/.editrc" }
    }
  }

  /// What becomes of newlines inside a paste into one line. Those at its end are dropped.
  package enum Pastes: Sendable {
    /// They stay, and the line has several rows.
    case kept
    /// Each becomes a space.
    case joined
  }

  /// What stands before the line. End it with a space.
  package struct Prompt: Hashable, Sendable {
    package var text: String
    package var style: Style
    package init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }
    package enum Style: String, Hashable, Sendable {
      case plain = ""
      case bold = "1"
      case green = "32"
      case blue = "34"
      case magenta = "35"
      case cyan = "36"
    }
  }

  package enum Input: Hashable, Sendable {
    case line(String)
    /// Ctrl-C: the line is gone; go on with the next. There may have been nothing in it.
    case interrupted(isEmpty: Bool)
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
  }

  /// What fits at the cursor.
  package struct Completions: Hashable, Sendable {
    /// The characters of the line that a candidate replaces.
    package var replaced: Range<Int>
    /// In the order in which they are shown.
    package var candidates: [Candidate]
    /// Whether a space follows the candidate when it is the only one.
    package var spaceFollows: Bool
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

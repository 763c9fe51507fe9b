// What a line editor is told once, when it is made.

import Foundation

extension LineEditor {
  package struct Settings: Sendable {
    /// The history's file; nil keeps it private: nothing is written.
    package var history: URL?
    /// Without colours there is no grey suggestion either.
    package var colours: Bool
    package var environment: [String: String]

    package init(history: URL?, colours: Bool, environment: [String: String]) {
      self.history = history
      self.colours = colours
      self.environment = environment
    }

    var editrc: String? {
      environment["EDITRC"] ?? environment["HOME"].map { $0 + "/.editrc" }
    }
  }
}

// What a command is: a swift-argument-parser declaration that runs in a session. The same
// declaration serves `/stories` in the coach and `starling stories` in the shell.

import ArgumentParser

/// One file of `Commands/` each; listed in `CommandTable`.
package protocol CoachCommand: ParsableCommand {
  /// What Tab offers for its words, one kind a position; the last serves all further ones.
  static var offers: [Offer] { get }
  /// Whether it asks the person things, so that it wants a keyboard where there is one.
  static var talks: Bool { get }
  /// Whether its name alone needs no slash: nobody asks it as a question.
  static var isPlainWord: Bool { get }
  /// What people say for it in plain words, lower case: "where are my gaps".
  static var phrases: [String] { get }
  func run(in session: Session) throws
}

extension CoachCommand {
  static var offers: [Offer] { [] }
  package static var talks: Bool { false }
  static var isPlainWord: Bool { false }
  package static var phrases: [String] { [] }
  /// The name that is typed.
  package static var name: String { configuration.commandName ?? _commandName }
}

/// A kind of word that Tab can complete.
package enum Offer: Sendable {
  case story, answer, area, number, command, level, part, setting
}

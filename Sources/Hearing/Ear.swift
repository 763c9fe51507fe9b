// What all ears have: one file each in `Ears/`, with its phrases and with examples that one test
// runs through the whole list.

import Knowledge

/// Hears one kind of line.
protocol Ear: SendableMetatype {
  /// What the line means to this ear; nil where it hears nothing.
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning?
  /// Lines that it hears, and what they mean.
  static var heard: [Example] { get }
  /// Lines that come near, and are for another ear.
  static var passed: [Example] { get }
}

/// A line that an ear is tried on, with what it means in the end.
struct Example: Sendable {
  /// What lies on the table.
  enum Table: Sendable, Equatable {
    case empty
    /// A question was asked, stories are listed, the first is told.
    case told
    /// And a follow-up about it was asked.
    case probed
    /// As when a story is told, and the line goes on with it, this likely.
    case goingOn(Double)
    /// And the line before was taken for a follow-up, not surely.
    case doubted(String)
  }
  let line: String
  let table: Table
  let meaning: Meaning

  init(_ line: String, on table: Table = .told, _ meaning: Meaning) {
    self.line = line
    self.table = table
    self.meaning = meaning
  }
  /// A line that is a question as it stands.
  init(question line: String, on table: Table = .told) {
    self.init(line, on: table, .question(line))
  }
}

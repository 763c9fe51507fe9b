// What the shell asks of whatever the person sits at. `starling` plugs in a keyboard or a pipe,
// tests plug in a script.

/// What came from the person when a line was asked for.
package enum Entry: Equatable, Sendable {
  case line(String)
  /// The line was given up (Ctrl-C); go on.
  case interrupted
  /// No more lines (Ctrl-D, end of the file).
  case end
}

/// The words before the cursor.
package struct Prompt: Equatable, Sendable {
  /// Story on the table, if there is one.
  package var story: String?
  package init(story: String? = nil) { self.story = story }
  package var text: String { (story ?? "") + "> " }
}

/// A place to read lines from and write text to.
package protocol Terminal: AnyObject {
  /// Columns of a row.
  var width: Int { get }
  /// Whether colours and bold may be used.
  var colours: Bool { get }
  /// Whether a person sits there, who can be asked things.
  var interactive: Bool { get }
  func readLine(_ prompt: Prompt) -> Entry
  func write(_ text: String)
  func writeError(_ text: String)
}

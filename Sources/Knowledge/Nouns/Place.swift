// Where something stands in the person's files, and a part of such a file under a heading.

/// A line of a file. Lines count from 1.
package struct Place: Hashable, Sendable {
  /// Path as it is shown: relative to the folder's parent, e.g. "knowledge/stories/delegation.md".
  package var file: String
  package var line: Int
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

/// One heading of a document with the text beneath it.
package struct Section: Hashable, Sendable {
  /// The heading's words, e.g. "Applied later".
  package var name: String
  /// The body as written (Markdown), outer blank lines taken off; empty if nothing stands there.
  package var text: String
  /// The heading's line.
  package var place: Place
  /// The body's lines in the file, heading excluded; empty where there is no body.
  package var lines: Range<Int>
  package init(name: String, text: String, place: Place, lines: Range<Int>) {
    self.name = name
    self.text = text
    self.place = place
    self.lines = lines
  }
}

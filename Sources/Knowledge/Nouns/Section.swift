// A part of a file, under its heading.

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

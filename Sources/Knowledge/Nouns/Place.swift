// Where something stands in the person's files.

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

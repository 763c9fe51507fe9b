// Something in the files that can't be read or used: where, the line itself, what to do.

/// Shown as file:line: message, the line with the spot underlined, and the remedy.
package struct Problem: Hashable, Sendable, Error {
  package var place: Place
  /// What is wrong, one sentence.
  package var message: String
  /// The line as it stands in the file; empty where no line is to be shown.
  var excerpt: String
  /// Columns of the excerpt (from 0, in characters) to underline; empty: none.
  package var span: Range<Int>
  /// What to write instead, one sentence; may be empty.
  package var remedy: String
  package init(
    place: Place, message: String, excerpt: String = "", span: Range<Int> = 0..<0,
    remedy: String = ""
  ) {
    self.place = place
    self.message = message
    self.excerpt = excerpt
    self.span = span
    self.remedy = remedy
  }
}

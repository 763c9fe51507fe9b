// What the shell asks of whatever the person sits at. `starling` plugs in a keyboard or a pipe,
// tests plug in a script.

/// What came from the person when a line was asked for.
package enum Input: Equatable, Sendable {
  case line(String)
  /// The line was given up (Ctrl-C); go on. There may have been nothing in it.
  case interrupted(isEmpty: Bool)
  /// No more lines (Ctrl-D, end of the file).
  case end
}

/// The words before the cursor.
package struct Prompt: Equatable, Sendable {
  /// Story on the table, if there is one; or what is being asked for.
  package var label: String?
  /// Whether the line is kept in the line history. Words of an answer are not: they have a home.
  package var isRemembered = true
  package init(story: String? = nil) { label = story }
  /// Asks for a part of an answer, a figure, a yes.
  package init(asking label: String) {
    self.label = label
    isRemembered = false
  }
  package var text: String { (label ?? "") + "> " }
}

/// A place to read lines from and write text to.
package protocol Terminal: AnyObject {
  /// Columns of a row.
  var width: Int { get }
  /// Whether colours and bold may be used.
  var colours: Bool { get }
  /// Whether a person sits there, who can be asked things.
  var interactive: Bool { get }
  func readLine(_ prompt: Prompt) -> Input
  /// A text of any number of lines. `draft` gets the whole of it whenever a line is ended.
  func readText(_ prompt: Prompt, initial: String, draft: @escaping (String) -> Void) -> Input
  /// Opens the text in an editor of the person's own.
  /// - Parameters:
  ///   - began: gets the path of the file that is edited, before the editor starts.
  ///   - saved: gets the text as it lies in the file, before the file is taken away; also when the
  ///     editor then fails.
  func edit(_ text: String, began: (String) -> Void, saved: (String) -> Void) throws
  func write(_ text: String)
  /// Work that may take long, from time to time while it is done.
  /// - Parameters:
  ///   - work: what is done: "Reading 200 stories".
  ///   - share: how much of it is done, 0...1; 1 ends it.
  func progress(_ work: String, _ share: Double)
}

extension Terminal {
  /// Without a keyboard: lines up to one that is a full stop.
  package func readText(
    _ prompt: Prompt, initial: String, draft: @escaping (String) -> Void
  ) -> Input {
    var lines: [String] = []
    while case .line(let line) = readLine(prompt), line != "." {
      lines.append(line)
      draft(lines.joined(separator: "\n"))
    }
    return lines.isEmpty ? .end : .line(lines.joined(separator: "\n"))
  }

  /// Nobody waits.
  package func progress(_ work: String, _ share: Double) {}

  package func edit(
    _ text: String, began: (String) -> Void, saved: (String) -> Void
  ) throws {
    throw Refusal(noEditor)
  }
}

private let noEditor = "An editor opens only where a person sits at the keyboard."

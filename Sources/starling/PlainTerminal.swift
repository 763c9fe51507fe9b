// A pipe, a file of lines, the output of one command, or a person whose replies go through another
// program (`starling | cat`): read line by line, never edited.

import Foundation
import LineEditor
import Shell

/// Lines in without editing; text out, with colours only where a person reads it.
final class PlainTerminal: Terminal {
  let width: Int
  let colours: Bool
  let interactive: Bool
  private var reader: PlainReader
  private let progressLine = ProgressLine()

  /// Standard input and output.
  /// - Parameter interactive: whether a person types the lines; then there are prompts.
  init(
    environment: [String: String], descriptor: Int32 = STDIN_FILENO, interactive: Bool = false
  ) {
    self.interactive = interactive
    let isScreen = isatty(STDOUT_FILENO) == 1
    width = isScreen ? screenWidth(environment) : Int(environment["COLUMNS"] ?? "") ?? 80
    colours = isScreen && mayColour(environment)
    reader = PlainReader(descriptor: descriptor)
  }

  /// The lines of a file; nil when it can't be read.
  convenience init?(file: String, environment: [String: String]) {
    let descriptor = open(file, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    self.init(environment: environment, descriptor: descriptor)
  }

  func readLine(_ prompt: Prompt) -> Input {
    if interactive { write(prompt.text) }
    if let line = reader.next() { return .line(line) }
    if interactive { write("\n") }
    return .end
  }

  func write(_ text: String) { Output.write(text) }

  func progress(_ work: String, _ share: Double) { progressLine.show(work, share) }
}

/// Whether colours are welcome: no-color.org, and terminals that say they have none.
func mayColour(_ environment: [String: String]) -> Bool {
  let plain = ["", "dumb", "unknown", "emacs"]
  return (environment["NO_COLOR"] ?? "").isEmpty && !plain.contains(environment["TERM"] ?? "")
}

/// Columns of the screen; 80 when it does not say.
private func screenWidth(_ environment: [String: String]) -> Int {
  var size = winsize()
  if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
    return Int(size.ws_col)
  }
  return Int(environment["COLUMNS"] ?? "") ?? 80
}

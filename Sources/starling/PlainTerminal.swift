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
  /// What is read, as it is named when it can't be.
  private let source: String
  private var saidBroken = false

  /// Standard input and output.
  /// - Parameter interactive: whether a person types the lines; then there are prompts.
  convenience init(environment: [String: String], interactive: Bool = false) {
    self.init(
      environment: environment, descriptor: STDIN_FILENO, source: Wording.input,
      interactive: interactive)
  }

  private init(
    environment: [String: String], descriptor: Int32, source: String, interactive: Bool = false
  ) {
    self.interactive = interactive
    self.source = source
    let isScreen = isatty(STDOUT_FILENO) == 1
    width = isScreen ? screenWidth(environment) : Int(environment["COLUMNS"] ?? "") ?? 80
    colours = isScreen && mayColour(environment)
    reader = PlainReader(descriptor: descriptor)
  }

  /// The lines of a file, or of a pipe that has a name; "-" is standard input.
  convenience init(file: String, environment: [String: String]) throws(Launch.Failure) {
    guard file != "-" else {
      self.init(environment: environment)
      return
    }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Launch.Failure(description: Wording.unreadable(file, errno), code: 1)
    }
    self.init(environment: environment, descriptor: descriptor, source: file)
  }

  func readLine(_ prompt: Prompt) -> Input {
    if interactive { write(prompt.text) }
    guard let line = reader.next() else {
      if reader.failure != 0 { fail() }
      if interactive { write("\n") }
      return .end
    }
    if reader.isBroken, !saidBroken {
      saidBroken = true
      Output.complain(neutral(Wording.broken(source)) + "\n")
    }
    return .line(line)
  }

  /// Where what is to be read can't be, there is nothing to go on with.
  private func fail() -> Never {
    Output.complain(neutral(Wording.unreadable(source, reader.failure)) + "\n")
    exit(1)
  }

  func write(_ text: String) { Output.write(text) }

  func progress(_ work: String, _ share: Double) { progressLine.show(work, share) }

  private enum Wording {
    static let input = "Standard input"
    static func unreadable(_ source: String, _ code: Int32) -> String {
      switch code {
      case ENOENT: "\(source) can't be read: there is no such file."
      case EISDIR: "\(source) can't be read: it is a folder. Name a file with a line for each."
      default: "\(source) can't be read: \(String(cString: strerror(code)).lowercased())."
      }
    }
    static func broken(_ source: String) -> String {
      "\(source) is not UTF-8: letters that can't be read are shown as \u{FFFD}. "
        + "Save it as UTF-8, or: iconv -f LATIN1 -t UTF-8"
    }
  }
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

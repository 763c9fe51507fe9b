// A program on a terminal of its own: type, and wait until the screen shows something.

import CPseudoterminal
import Foundation
import Testing

final class Session {
  private(set) var screen: Screen
  private(set) var status: Int32?
  let process: pid_t
  private let terminal: Int32
  private let patience: Duration = .seconds(10)
  /// Two forks at once could hand one program the other's terminal.
  private static let starting = NSLock()

  init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    home: URL, rows: Int = 24, columns: Int = 80
  ) throws {
    screen = Screen(rows: rows, columns: columns)
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path, "PATH": "/usr/bin:/bin",
    ]
    variables.merge(environment) { $1 }
    let named = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var end: Int32 = -1
    Self.starting.lock()
    process = withPointers(to: [program] + arguments) { words in
      withPointers(to: named) {
        pseudoterminal_start(program, words, $0, home.path, Int32(rows), Int32(columns), &end)
      }
    }
    Self.starting.unlock()
    terminal = end
    try #require(process > 0)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(terminal)
  }

  /// Presses keys. "^C" and its like are written as their control characters.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    let deadline = ContinuousClock.now + patience
    while !bytes.isEmpty, ContinuousClock.now < deadline {
      let count = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else { _ = drain() }
    }
  }

  func paste(_ text: String) { type("\u{1B}[200~" + text + "\u{1B}[201~") }

  func resize(columns: Int) {
    screen.resize(columns: columns)
    _ = pseudoterminal_resize(terminal, Int32(screen.rows), Int32(columns))
  }

  func cook() { #expect(pseudoterminal_cook(terminal) == 0) }
  var isCooked: Bool { pseudoterminal_is_cooked(terminal) != 0 }

  /// Reads until the screen is as wanted.
  func wait(
    _ what: String, at location: SourceLocation = #_sourceLocation, until wanted: (Session) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + patience
    while !wanted(self) {
      if !drain() && wanted(self) { break }
      guard ContinuousClock.now < deadline, status == nil || wanted(self) else {
        Issue.record(
          "\(what): not within time. On the screen:\n\(screen.text)", sourceLocation: location)
        throw Late()
      }
    }
    #expect(screen.unknown == [], sourceLocation: location)
  }

  /// Reads until the screen is as wanted; false when the program ended, or was too late.
  func comes(within patience: Duration, _ wanted: (Session) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + patience
    while !wanted(self) {
      if drain() { continue }
      reap()
      if status != nil || ContinuousClock.now > deadline { return wanted(self) }
    }
    return true
  }

  /// Waits for the cursor's row to be this, and the program ready for keys.
  func expect(_ row: String, at location: SourceLocation = #_sourceLocation) throws {
    try wait("row <\(row)>", at: location) { $0.screen.current == row && !$0.isCooked }
  }

  /// Waits for this text anywhere.
  func see(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    try wait("<\(text)>", at: location) { $0.screen.text.contains(text) }
  }

  /// Waits for the program to end, and answers its status as waitpid has it.
  @discardableResult
  func end(at location: SourceLocation = #_sourceLocation) throws -> Int32 {
    try wait("the end", at: location) { session in
      session.reap()
      return session.status != nil
    }
    _ = drain()
    return status ?? -1
  }

  private func reap() {
    var status: Int32 = 0
    if self.status == nil, waitpid(process, &status, WNOHANG) == process { self.status = status }
  }

  /// Takes what the program wrote, after waiting a moment for it; false when there was nothing.
  private func drain() -> Bool {
    var polled = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 5) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &chunk, chunk.count)
    guard count > 0 else {
      usleep(2000)
      return false
    }
    screen.feed(Array(chunk[..<count]))
    return true
  }

  private struct Late: Error {}
}

/// The strings as C has them, with NULL at the end.
private func withPointers<Result>(
  to strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
) rethrows -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return try body(copies + [nil])
}

/// The folder into which the package is built.
let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  .deletingLastPathComponent()

// The person's own editor on a text: $VISUAL, else $EDITOR, else vi. The file lies in a folder of its
// own in the state folder, that nobody else can look into, until the text is back.

import Foundation
import Shell

/// Runs the editor and waits for it; where it opens a window and comes back at once, for the person's
/// word that the text is saved.
struct OwnEditor {
  let environment: [String: String]
  /// Where the text's folder is made.
  let folder: URL
  /// What that folder's name begins with.
  var name = "edit"
  /// Says this, and waits until the text is saved. False when it is to be dropped.
  let isSaved: (_ notice: String) -> Bool

  /// - Parameters:
  ///   - began: gets the file's path, before the editor starts.
  ///   - saved: gets what lies in the file at the end, without newlines at its end; then the file
  ///     goes. Not called when the editor took the file away itself.
  func edit(_ text: String, began: (String) -> Void, saved: (String) -> Void) throws {
    let own = folder.appending(path: "\(name)-\(UUID().uuidString.prefix(8))")
    let path = OwnEditor.file(in: own).path
    try write(text, to: path, in: own)
    defer { try? FileManager.default.removeItem(at: own) }
    began(path)
    let start = ContinuousClock.now
    let status = try run(path)
    guard var edited = OwnEditor.saved(in: own) else { throw Refusal(Wording.gone(command)) }
    let isWindow = status == 0 && edited == text && ContinuousClock.now - start < OwnEditor.moment
    if isWindow {
      edited = isSaved(Wording.window(command, path)) ? OwnEditor.saved(in: own) ?? text : text
    }
    saved(edited)
    guard status == 0 else { throw Refusal(Wording.failed(command, status)) }
  }

  /// Without newlines at its end; nil when the editor took the file away.
  static func saved(in own: URL) -> String? {
    guard let data = try? Data(contentsOf: file(in: own)) else { return nil }
    var saved = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
    while saved.hasSuffix("\n") { saved.removeLast() }
    return saved
  }

  private static func file(in own: URL) -> URL { own.appending(path: "text.md") }

  private var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let own = environment[name], !own.isEmpty { return own }
    }
    return "vi"
  }

  /// An editor that only opens a window is back before this; a person is not.
  private static let moment = Duration.seconds(2)

  private func write(_ text: String, to path: String, in own: URL) throws {
    try FileManager.default.createDirectory(
      at: own, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Refusal(Wording.unwritable(path, errno)) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data((text + "\n").utf8))
  }

  /// In our own process group, so that the editor may use the terminal.
  private func run(_ path: String) throws -> Int32 {
    let line = ["sh", "-c", command + " \"$1\"", "sh", path]
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
    var named: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + named { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &words, &named) == 0 else {
      throw Refusal(Wording.noShell)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  private enum Wording {
    static func window(_ command: String, _ path: String) -> String {
      "The editor (\(command)) came back at once; the text is in \(path)."
    }
    static let noShell = "No editor can be started: there is no /bin/sh."
    static func gone(_ command: String) -> String {
      "The editor (\(command)) took the file away."
    }
    /// - Parameter status: as waitpid has it.
    static func failed(_ command: String, _ status: Int32) -> String {
      let (signal, code) = (status & 0x7F, (status >> 8) & 0xFF)
      if signal == 0 && (code == 126 || code == 127) {
        return "The editor (\(command)) can't be started: set VISUAL or EDITOR to one that is here."
      }
      // A shell says 128 and the signal when what it ran was killed.
      return signal != 0 || code > 128
        ? "The editor (\(command)) was killed." : "The editor (\(command)) ended with an error."
    }
    static func unwritable(_ path: String, _ code: Int32) -> String {
      "\(path) can't be written: \(String(cString: strerror(code)).lowercased())."
    }
  }
}

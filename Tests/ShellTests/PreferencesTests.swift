// The settings file: made on demand, changed a line at a time, and never a reason not to start.

import Foundation
import TestSupport
import Testing

@testable import Shell

struct PreferencesTests {
  private let folder: Sandbox
  init() throws { folder = try Sandbox() }
  private var url: URL { folder.file("config/settings") }
  private func preferences(_ text: String? = nil) throws -> Preferences {
    if let text { try folder.write("config/settings", text) }
    return Preferences(at: url, shownAs: "settings")
  }
  private var written: String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" }

  @Test func nothingIsWrittenBeforeItIsAskedFor() throws {
    let preferences = try preferences()
    #expect(preferences.isOn(.suggestions))
    #expect(preferences.line(of: .suggestions) == nil)
    #expect(!preferences.isThere)
    try preferences.make()
    #expect(
      written == """
        # Settings of Starling: a name, a colon and a value a line.
        # /settings shows them, and changes them.

        # Grey text behind the line, from earlier lines; Right takes it. (on or off)
        # suggestions: on

        """)
    #expect(preferences.isOn(.suggestions))
    try preferences.set(.suggestions, to: "off")
    #expect(written.hasSuffix("(on or off)\nsuggestions: off\n"))
    #expect(try !self.preferences().isOn(.suggestions))
  }

  @Test func oneLineIsChanged() throws {
    let preferences = try preferences("# mine\nsuggestions: off\n# more\n")
    #expect(preferences.line(of: .suggestions) == 2)
    try preferences.set(.suggestions, to: "on")
    #expect(written == "# mine\nsuggestions: on\n# more\n")
    #expect(preferences.isOn(.suggestions))
  }

  /// YAML counts more ends of lines than the newline.
  @Test(arguments: ["\r\n", "\r", "\u{2028}", "\u{85}"])
  func linesEndAsTheyDid(_ end: String) throws {
    let preferences = try preferences(["# mine", "suggestions: off", ""].joined(separator: end))
    try preferences.set(.suggestions, to: "on")
    #expect(Array(written.utf8) == Array("# mine\(end)suggestions: on\(end)".utf8))
    #expect(preferences.isOn(.suggestions))
  }

  @Test func aLinkStaysALink() throws {
    try folder.write("dotfiles/settings", "suggestions: off\n")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: url, withDestinationURL: folder.file("dotfiles/settings"))
    try preferences().set(.suggestions, to: "on")
    let target = folder.file("dotfiles/settings")
    #expect(try String(contentsOf: target, encoding: .utf8) == "suggestions: on\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: url.path) == target.path)
  }

  @Test(arguments: [
    (
      "# x\nsugestions: off\n",
      "settings:2: there is no setting \"sugestions\". Write \"suggestions\"? It is the closest name."
    ),
    ("\nsuggestions: perhaps\n", "settings:2: suggestions is on or off, nothing else."),
    ("suggestions: [on, off]\n", "settings:1: suggestions is on or off, nothing else."),
    (
      "suggestions off\n",
      "settings:1: this is no setting. Write a name, a colon and a value: suggestions: off"
    ),
  ])
  func whatIsWrongIsSaidAndNothingElse(_ text: String, _ problem: String) throws {
    let preferences = try preferences(text)
    #expect(preferences.problems == [problem])
    #expect(preferences.isOn(.suggestions))
    #expect(throws: Refusal.self) { try preferences.set(.suggestions, to: "off") }
    #expect(written == text)
  }

  @Test func whatIsNoYAMLIsSaidToo() throws {
    let preferences = try preferences("suggestions: off\n  x: [\n")
    #expect(preferences.problems.count == 1)
    #expect(preferences.problems.first?.hasPrefix("settings:2: this can't be read (") == true)
    #expect(preferences.isOn(.suggestions))
  }
}

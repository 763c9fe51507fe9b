// Where things lie: the person's knowledge, the general knowledge, history, cache (XDG).

import Foundation

/// Folders of this run. Nothing is made here.
struct Places {
  private let environment: [String: String]
  private let files = FileManager.default

  init(_ environment: [String: String]) { self.environment = environment }

  /// The person's folder: given, `$STARLING_KNOWLEDGE`, `./knowledge`, this one when it is such a
  /// folder itself, then the data folder.
  func knowledge(given: String?) -> URL? {
    if let given { return URL(fileURLWithPath: given) }
    if let named = value("STARLING_KNOWLEDGE") { return URL(fileURLWithPath: named) }
    return [
      URL(fileURLWithPath: "knowledge"), URL(fileURLWithPath: "."),
      data.appending(path: "knowledge"),
    ]
    .first { files.fileExists(atPath: $0.appending(path: "starling.yaml").path) }
  }

  /// The places `knowledge(given:)` looks at, for a message.
  var looked: [String] {
    [
      "--knowledge", "$STARLING_KNOWLEDGE", "./knowledge", ".",
      data.appending(path: "knowledge").path,
    ]
  }

  /// The general part for a folder that has none: `$STARLING_GENERAL`; beside the executable, where
  /// it was installed or in the checkout that it was built in; then in the data folders.
  func general(besides personal: URL) -> URL? {
    if let named = value("STARLING_GENERAL") {
      return files.fileExists(atPath: named) ? URL(fileURLWithPath: named) : nil
    }
    var folders: [URL] = []
    if let executable {
      let here = executable.deletingLastPathComponent()
      folders.append(here.appending(path: "../share/starling/general").standardizedFileURL)
      if let checkout = checkout(of: here) {
        folders.append(checkout.appending(path: "knowledge/general"))
      }
    }
    let shared = value("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    folders.append(data.appending(path: "general"))
    folders += shared.split(separator: ":").map {
      URL(fileURLWithPath: String($0)).appending(path: "starling/general")
    }
    return folders.first { files.fileExists(atPath: $0.path) }
  }

  /// The folder whose `.build` the program lies in.
  private func checkout(of folder: URL) -> URL? {
    let parts = folder.pathComponents
    return parts.lastIndex(of: ".build").map {
      URL(fileURLWithPath: NSString.path(withComponents: Array(parts[..<$0])))
    }
  }

  /// What happened: the notebook, the line history, texts in an editor.
  var state: URL { folder("XDG_STATE_HOME", ".local/state") }

  /// Lines typed in the coach.
  var history: URL { state.appending(path: "history") }

  /// What the person has set; it need not be there.
  var settings: URL { folder("XDG_CONFIG_HOME", ".config").appending(path: "settings") }

  /// A path as people write it: "~" for the home.
  func shown(_ url: URL) -> String {
    guard let home = value("HOME"), url.path.hasPrefix(home + "/") else { return url.path }
    return "~" + url.path.dropFirst(home.count)
  }

  /// What can be derived again at any time.
  var cache: URL { folder("XDG_CACHE_HOME", ".cache") }

  private var data: URL { folder("XDG_DATA_HOME", ".local/share") }

  private var executable: URL? {
    let own = (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return (own ?? Bundle.main.executablePath).map { URL(fileURLWithPath: $0) }
  }

  private func folder(_ variable: String, _ fallback: String) -> URL {
    let base =
      value(variable).map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: value("HOME") ?? NSHomeDirectory()).appending(path: fallback)
    return base.appending(path: "starling")
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

// Where things lie: the person's knowledge, the general knowledge, history, cache (XDG).

import Foundation

/// Folders of this run. Nothing is made here.
struct Places {
  private let environment: [String: String]
  private let files = FileManager.default

  init(_ environment: [String: String]) { self.environment = environment }

  /// The person's folder: given, `$STARLING_KNOWLEDGE`, `./knowledge`, then the data folder.
  func knowledge(given: String?) -> URL? {
    if let given { return URL(fileURLWithPath: given) }
    if let named = value("STARLING_KNOWLEDGE") { return URL(fileURLWithPath: named) }
    return [URL(fileURLWithPath: "knowledge"), data.appending(path: "knowledge")]
      .first { files.fileExists(atPath: $0.appending(path: "starling.yaml").path) }
  }

  /// The places `knowledge(given:)` looks at, for a message.
  var looked: [String] {
    ["--knowledge", "$STARLING_KNOWLEDGE", "./knowledge", data.appending(path: "knowledge").path]
  }

  /// The general part that is installed: beside the executable, then in the data folders.
  func general(besides personal: URL) -> URL? {
    var folders: [URL] = []
    if let executable = executable {
      folders.append(
        executable.deletingLastPathComponent().appending(path: "../share/starling/general")
          .standardizedFileURL)
    }
    let shared = value("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    folders.append(data.appending(path: "general"))
    folders += shared.split(separator: ":").map {
      URL(fileURLWithPath: String($0)).appending(path: "starling/general")
    }
    return folders.first { files.fileExists(atPath: $0.path) }
  }

  /// What happened: the notebook, the line history, texts in an editor.
  var state: URL { folder("XDG_STATE_HOME", ".local/state") }

  /// Lines typed in the coach.
  var history: URL { state.appending(path: "history") }

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

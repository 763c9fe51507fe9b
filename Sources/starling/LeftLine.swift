// A line that was in the person's own editor when the coach was killed: the next coach begins with it.

import Foundation

enum LeftLine {
  /// What the folder of such a line is called; it names the coach.
  static let name = prefix + RunningCoach.me

  /// The texts that coaches left which are gone; their folders go. Nil when there is none.
  static func take(from state: URL) -> String? {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: state.path)) ?? []
    let left = names.sorted().filter { $0.hasPrefix(prefix) && !isInUse($0) }
    let texts = left.compactMap { name in
      let own = state.appending(path: name)
      defer { try? files.removeItem(at: own) }
      return OwnEditor.saved(in: own)
    }
    let text = texts.joined(separator: "\n")
    return text.isEmpty ? nil : text
  }

  /// "line-1234:5678-0A1B2C3D" is of the coach 1234:5678.
  private static func isInUse(_ name: String) -> Bool {
    RunningCoach.isAlive(String(name.dropFirst(prefix.count).prefix { $0 != "-" }))
  }

  private static let prefix = "line-"
}

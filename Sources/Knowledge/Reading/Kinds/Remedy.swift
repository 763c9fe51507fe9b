// What to write instead, where it is said in the same way everywhere.

import Language

/// The last sentence of a problem.
enum Remedy {
  static let listsThemes = "/themes lists them; in the shell: starling themes"

  static func nearest(
    to word: String, among names: [String], limit: Int? = nil, otherwise: String
  ) -> String {
    guard let name = closest(to: word, among: names, limit: limit) else { return otherwise }
    return "write \"\(name)\"? It is the closest name."
  }
  static func oneOf(_ names: [String]) -> String {
    let quoted = names.map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return "write \(quoted.joined())." }
    return "write \(quoted.dropLast().joined(separator: ", ")) or \(last)."
  }
}

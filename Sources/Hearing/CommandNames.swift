// The names of the commands, as ears and the command line find them.

import Language

/// All commands by name, in help order.
package struct CommandNames: Sendable {
  package struct Command: Sendable {
    let name: String
    let aliases: [String]
    /// What means it without a slash when it stands alone.
    let phrases: [String]
    package init(name: String, aliases: [String], phrases: [String]) {
      self.name = name
      self.aliases = aliases
      self.phrases = phrases
    }
    fileprivate var names: [String] { [name] + aliases }
  }

  /// What a typed word stands for.
  package enum FoundName: Equatable, Sendable {
    case one(String)
    /// Several begin like this.
    case several([String])
    /// None does; the closest name, if one is near.
    case none(closest: String?)
  }

  private let commands: [Command]
  /// Plain words, and the command that they mean.
  package let phrases: [String: String]

  package init(_ commands: [Command]) {
    self.commands = commands
    let pairs = commands.flatMap { command in command.phrases.map { ($0, command.name) } }
    phrases = Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// A whole name or alias, or an unambiguous beginning of one.
  package func find(_ word: String) -> FoundName {
    let word = word.lowercased()
    if let exact = commands.first(where: { $0.names.contains(word) }) { return .one(exact.name) }
    let begun = commands.filter { $0.names.contains { $0.hasPrefix(word) } }
    switch begun.count {
    case 1: return .one(begun[0].name)
    case 0: return .none(closest: closest(to: word, among: commands.flatMap(\.names)))
    default: return .several(begun.map(\.name))
    }
  }

  /// The command that is said in plain words.
  func said(_ phrase: String) -> String? { phrases[phrase] }

  func contains(_ name: String) -> Bool { commands.contains { $0.name == name } }
}

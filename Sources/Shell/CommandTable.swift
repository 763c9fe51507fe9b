// The one list of commands, in help order, and how a typed name finds its command.

import ArgumentParser
import Knowledge
import Language

/// Every command, once.
package enum CommandTable {
  package static let all: [any CoachCommand.Type] = [
    Ask.self, Stories.self, Answers.self, Areas.self, Themes.self, Next.self, Back.self,
    Tree.self, Why.self, Evaluate.self, Coverage.self, MarkCommand.self, Critique.self, Refine.self,
    LadderCommand.self,
    Numbers.self, NumberCommand.self, Undo.self, History.self, Check.self, Todo.self,
    LevelCommand.self,
    GraphCommand.self, Help.self, Quit.self,
  ]

  /// Names and aliases of a command, the name first.
  package static func names(of command: any CoachCommand.Type) -> [String] {
    [command.name] + command.configuration.aliases
  }

  /// What needs no slash when it stands alone, and the command it means. Short aliases do need
  /// one: letters mean follow-ups.
  package static let plainWords: [String: String] = {
    var words: [String: String] = [:]
    for command in all {
      let names = command.isPlainWord ? names(of: command).filter { $0.count >= 3 } : []
      for word in names + command.phrases { words[word] = command.name }
    }
    return words
  }()

  /// Whether a line could be run: a command, by a name that is known.
  package static func canRun(_ line: String) -> Bool {
    guard line.hasPrefix("/"), let word = splitWords(String(line.dropFirst())).first else {
      return false
    }
    if case .one = find(word) { return true }
    return false
  }

  /// What a typed word stands for.
  package enum Found {
    case one(any CoachCommand.Type)
    /// Several begin like this.
    case several([String])
    /// None does; the closest name, if one is near.
    case none(closest: String?)
  }

  /// A whole name or alias, or an unambiguous beginning of one.
  package static func find(_ word: String) -> Found {
    let word = word.lowercased()
    if let exact = all.first(where: { names(of: $0).contains(word) }) { return .one(exact) }
    let begun = all.filter { names(of: $0).contains { $0.hasPrefix(word) } }
    switch begun.count {
    case 1: return .one(begun[0])
    case 0: return .none(closest: closest(to: word, among: all.flatMap { names(of: $0) }))
    default: return .several(begun.map { $0.name })
    }
  }
}

/// The root that lines beginning with "/" are parsed by. `starling` has its own root over the
/// same list, whose default opens the coach.
struct CoachRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "/", subcommands: CommandTable.all, helpNames: [.long])
}

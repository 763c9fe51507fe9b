// The one list of commands, in help order, and how a typed name finds its command.

import ArgumentParser
import Hearing
import Language

/// Every command, once.
package enum CommandTable {
  package static let all: [any CoachCommand.Type] = [
    AskCommand.self, StoriesCommand.self, AnswersCommand.self, AreasCommand.self,
    ThemesCommand.self, NextCommand.self, BackCommand.self, TreeCommand.self, WhyCommand.self,
    EvaluateCommand.self, CoverageCommand.self, MarkCommand.self, CritiqueCommand.self,
    RefineCommand.self, LadderCommand.self, NumbersCommand.self, NumberCommand.self,
    UndoCommand.self, HistoryCommand.self, CheckCommand.self, TodoCommand.self, LevelCommand.self,
    PromptsCommand.self, TipsCommand.self,
    GraphCommand.self, SettingsCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// Names and aliases of a command, the name first.
  package static func names(of command: any CoachCommand.Type) -> [String] {
    [command.name] + command.configuration.aliases
  }

  /// By name, alias and plain words. Short aliases do need a slash: letters mean follow-ups.
  package static let names = CommandNames(
    all.map { command in
      let own = command.isPlainWord ? names(of: command).filter { $0.count >= 3 } : []
      return CommandNames.Command(
        name: command.name, aliases: command.configuration.aliases,
        phrases: own + command.phrases)
    })

  /// Whether a line could be run: a command, by a name that is known.
  package static func canRun(_ line: String) -> Bool {
    guard line.hasPrefix("/"), let word = splitWords(String(line.dropFirst())).first else {
      return false
    }
    return command(word) != nil
  }

  /// The command of a whole name or alias, or of an unambiguous beginning.
  static func command(_ word: String) -> (any CoachCommand.Type)? {
    guard case .one(let name) = names.find(word) else { return nil }
    return all.first { $0.name == name }
  }
}

/// The root that lines beginning with "/" are parsed by. `starling` has its own root over the
/// same list, whose default opens the coach.
struct CoachRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "/", subcommands: CommandTable.all, helpNames: [.long])
}

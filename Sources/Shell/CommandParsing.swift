// A typed line of words -> the command to run, by the same declarations that the shell's arguments
// are parsed by.

import ArgumentParser

extension CommandTable {
  /// - Parameter line: without its slash.
  static func command(typed line: String) throws -> any CoachCommand {
    var words = splitWords(line)
    guard let first = words.first else { throw Refusal(Wording.lonelySlash) }
    words[0] = try name(first)
    do {
      guard let command = try CoachRoot.parseAsRoot(words) as? any CoachCommand else {
        throw Refusal(Wording.lonelySlash)
      }
      return command
    } catch { throw Usage(error) }
  }

  private static func name(_ word: String) throws -> String {
    switch names.find(word) {
    case .one(let name): return name
    case .several(let names): throw Refusal(Wording.several(word, names), remedy: Wording.more)
    case .none(let closest):
      throw Refusal(
        "There is no command \"/\(word)\".",
        remedy: closest.map { "The nearest is /\($0)." } ?? Wording.list)
    }
  }

  private enum Wording {
    static let lonelySlash = "A command follows the slash: /help all lists them."
    static let more = "Type a letter more."
    static let list = "/help all lists them."
    static func several(_ word: String, _ names: [String]) -> String {
      "\"/\(word)\" could be \(names.map { "/" + $0 }.joined(separator: ", "))."
    }
  }
}

extension Usage {
  /// "/stories", not "starling stories".
  init(_ error: any Error) {
    description = shortened(CoachRoot.fullMessage(for: error))
      .replacing("USAGE: / ", with: "USAGE: /")
      .replacing("Usage: / ", with: "Usage: /")
      .replacing("See '/ ", with: "See '/")
  }
}

// The program: arguments to a session, errors to exit codes.

import ArgumentParser
import Coaching
import Foundation
import Knowledge
import Matching
import Shell

/// `starling` alone opens the coach; `starling COMMAND` runs one command.
@main
struct Starling: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "starling", abstract: "A behavioural-interview coach in the terminal.",
    discussion: """
      Type the interviewer's question, and it says which of your stories to tell, which to keep \
      in reserve, why, and what they will ask next.

      Exit codes: 0 fine; 1 the answer is no; 2 no knowledge; 64 wrong usage; 70 unexpected.
      """,
    version: starlingVersion, subcommands: CommandTable.all)

  @Option(name: .long, help: "The folder with your stories (or $STARLING_KNOWLEDGE).")
  var knowledge: String?
  @Flag(name: .long, help: "Write no line history.") var `private` = false
  @Option(
    name: [.short, .customLong("file")],
    help: "Run the lines of a file; with --json, say what each was heard as.")
  var file: String?

  static func main() {
    Output.prepare()
    // A file that may not grow any more is a message, not the end of the coach.
    signal(SIGXFSZ, SIG_IGN)
    // Ctrl-\ ends it at once: the runtime would take it for a crash, and ask what to do about it.
    signal(SIGQUIT, SIG_DFL)
    // Options for all commands may stand anywhere on the line.
    let launch = Launch(arguments: Array(CommandLine.arguments.dropFirst()))
    do {
      let command = try parseAsRoot(launch.words)
      leave(try launch.run(command))
    } catch let failure as Launch.Failure {
      launch.complain(failure.description)
      leave(failure.code)
    } catch {
      if let refusal = Refusal(error) {
        launch.complain(refusal.text)
        leave(1)
      }
      leave(launch.explain(error, root: Starling.self))
    }
  }
}

/// `exit`, which a command's type hides.
private func leave(_ code: Int32) -> Never { exit(code) }

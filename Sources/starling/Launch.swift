// Where the program meets its environment: arguments, folders, the clock, the terminal.

import ArgumentParser
import Foundation
import Hearing
import Knowledge
import Matching
import Practice
import Shell

/// What one run was asked to do, and with what.
struct Launch {
  /// A reason to leave, with one of the exit codes that `starling --help` lists.
  struct Failure: Error, CustomStringConvertible {
    let description: String
    let code: Int32
  }

  /// Arguments without the options that hold for every command.
  let words: [String]
  private let knowledge: String?
  private let isPrivate: Bool
  /// With `-f`: write what each line was heard as, an object a line. The parser would take a
  /// command's own `--json` for it.
  private let hearsOnly: Bool
  private let environment = ProcessInfo.processInfo.environment

  init(arguments: [String]) {
    var words: [String] = []
    var knowledge: String?
    var isPrivate = false
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words.append(word)
        words += rest
        break
      } else if word == "--knowledge", let folder = rest.first {
        knowledge = folder
        rest.removeFirst()
      } else if word.hasPrefix("--knowledge=") {
        knowledge = String(word.dropFirst("--knowledge=".count))
      } else if word == "--private" {
        isPrivate = true
      } else {
        words.append(word)
      }
    }
    let hasFile = words.contains { $0 == "-f" || $0 == "--file" || $0.hasPrefix("--file=") }
    hearsOnly = hasFile && words.contains("--json")
    if hearsOnly { words.removeAll { $0 == "--json" } }
    self.words = words
    self.knowledge = knowledge
    self.isPrivate = isPrivate
  }

  /// Runs a parsed command to its end.
  /// - Returns: the exit code.
  func run(_ command: any ParsableCommand) throws -> Int32 {
    if let coach = command as? Starling { return try open(coach) }
    guard let command = command as? any CoachCommand else {
      var command = command
      try command.run()
      return 0
    }
    let session =
      type(of: command).talks
      ? try talkingSession() : try session(on: PlainTerminal(environment: environment))
    try command.run(in: session)
    return session.verdict == .yes ? 0 : 1
  }

  /// The coach: at the keyboard, on a pipe, or on the lines of a file.
  private func open(_ coach: Starling) throws -> Int32 {
    if let file = coach.file {
      let terminal = try PlainTerminal(file: file, environment: environment)
      guard !hearsOnly else {
        HeardLines(try session(on: QuietTerminal(terminal)), write: Output.write).run()
        return 0
      }
      return Conversation(try session(on: terminal)).run() == .yes ? 0 : 1
    }
    let session = try talkingSession()
    let verdict = Conversation(session).run()
    return session.terminal.interactive || verdict == .yes ? 0 : 1
  }

  /// At the keyboard; without a screen, or without a person, on plain lines.
  private func talkingSession() throws -> Session {
    let isPerson = isatty(STDIN_FILENO) == 1
    guard isPerson, isatty(STDOUT_FILENO) == 1 else {
      return try session(on: PlainTerminal(environment: environment, interactive: isPerson))
    }
    let places = Places(environment)
    let keyboard = KeyboardTerminal(
      environment: environment, history: isPrivate ? nil : places.history, scratch: places.state)
    let session = try session(on: keyboard)
    keyboard.attach(session)
    return session
  }

  private func session(on terminal: any Terminal) throws -> Session {
    let places = Places(environment)
    guard let personal = places.knowledge(given: knowledge) else {
      throw Failure(description: Wording.nowhere(places), code: 2)
    }
    let library = Library(
      personal: personal, general: places.general(besides: personal), cache: places.cache,
      progress: terminal.progress, warn: { complain(ProblemText.text($0)) })
    let bank = library.bank()
    guard !bank.isUnreadable else {
      for problem in bank.problems { complain(ProblemText.text(problem)) }
      throw Failure(description: Wording.unreadable(personal.path), code: 2)
    }
    let desk = Desk(
      folder: personal,
      notebook: Notebook(folder: places.state, isPrivate: isPrivate, clock: { Date() }),
      clock: { Date() }, stamp: stamp, owner: RunningCoach.me, isAlive: RunningCoach.isAlive,
      readBank: library.bank)
    return Session(
      bank: bank, terminal: terminal, desk: desk,
      preferences: Preferences(at: places.settings, shownAs: places.shown(places.settings)),
      readWhole: library.wholeBank,
      makeMatcher: { library.matcher(for: $0) })
  }

  /// "2026-05-01 09:30", as the clock on the wall has it.
  private func stamp(_ date: Date) -> String {
    var moment = time_t(date.timeIntervalSince1970)
    var parts = tm()
    localtime_r(&moment, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + " \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// To standard error; what came from outside is made harmless, row by row.
  func complain(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { neutral(String($0)) }
    Output.complain(rows.joined(separator: "\n") + "\n")
  }

  /// Usage errors and help, as the argument parser words them.
  func explain(_ error: any Error, root: Starling.Type) -> Int32 {
    let code = root.exitCode(for: error)
    let text = nearest(words.first) ?? shortened(root.fullMessage(for: error))
    if code == .success {
      Output.write(root.fullMessage(for: error) + "\n")
    } else if code == .validationFailure {
      complain(text)
    } else {
      complain("Something unexpected went wrong: \(text)")
      return 70
    }
    return code.rawValue
  }

  /// For a first word that is no command: the nearest one, or how a question is asked.
  private func nearest(_ word: String?) -> String? {
    guard let word, !word.hasPrefix("-"), case .none(let closest) = CommandTable.names.find(word)
    else {
      return nil
    }
    let shown = echoed(word)
    if let closest { return "There is no command \"\(shown)\". The nearest is \"\(closest)\"." }
    return "There is no command \"\(shown)\". A question goes after \"ask\": starling ask \"...\""
  }

  private enum Wording {
    static func nowhere(_ places: Places) -> String {
      """
      No knowledge folder was found. Looked at: \(places.looked.joined(separator: ", ")).
      Make one with a file starling.yaml in it, or name yours: starling --knowledge FOLDER
      """
    }
    static func unreadable(_ path: String) -> String { "Nothing in \(path) can be read." }
  }
}

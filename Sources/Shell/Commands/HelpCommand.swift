import ArgumentParser
import Knowledge

/// `/help` shows what one needs on one screen, lists everything, explains a command, or searches the
/// commands for a word.
struct HelpCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "What can be typed; all of it; about one command; or commands with a word.",
    discussion: "Examples: /help, /help all, /help stories, /help gaps", aliases: ["h"])
  static var isPlainWord: Bool { true }
  static var phrases: [String] {
    ["help me", "commands", "how does this work", "what can you do", "what can i type"]
  }
  static let offers: [Offer] = [.command]

  @Argument(help: "A command, a word to look for, or \"all\".") var topic: String?
  init() {}

  func run(in session: Session) throws {
    guard let topic else { return session.show(HelpCommand.overview) }
    if topic == "all" { return session.show(HelpCommand.everything) }
    let word = topic.hasPrefix("/") ? String(topic.dropFirst()) : topic
    if let command = CommandTable.command(word) {
      return session.show { $0.failure(Usage(CleanExit.helpRequest(command))) }
    }
    let found = CommandTable.all.filter { command in
      (command.configuration.abstract + command.configuration.discussion).lowercased()
        .contains(word.lowercased())
    }
    guard !found.isEmpty else {
      throw Refusal(
        "Nothing in the help mentions \"\(topic)\".", remedy: "/help all lists everything.")
    }
    session.show { HelpCommand.table(found, on: &$0) }
  }

  /// What is needed on most days.
  private static let everyday: [any CoachCommand.Type] = [
    StoriesCommand.self, AnswersCommand.self, WhyCommand.self, CritiqueCommand.self,
    RefineCommand.self, NumberCommand.self, UndoCommand.self, TodoCommand.self, QuitCommand.self,
  ]

  /// Fits a screen of 24 rows, question and next prompt included, down to 40 columns.
  private static func overview(_ page: inout Page) {
    prose(Wording.prose.prefix(Wording.firstProse), on: &page)
    page.gap()
    page.line([.bold("Commands"), .dim("(a beginning will do: /cov)")])
    if page.width < 60 {
      page.line(everyday.map { .accent("/" + $0.name) }, indent: 2)
    } else {
      table(everyday, on: &page)
      page.line([.bold("Keys:"), Span(Wording.firstKeys)], hang: 2)
    }
    page.line(Wording.more, hang: 2)
  }

  private static func everything(_ page: inout Page) {
    prose(Wording.prose[...], on: &page)
    page.gap()
    page.line([.bold("Commands"), .dim("(a beginning will do: /cov)")])
    table(CommandTable.all, on: &page)
    page.gap()
    page.line([.bold("Words:"), Span(Wording.words)], hang: 2)
    page.line([.bold("Keys:"), Span(Wording.keys)], hang: 2)
  }

  private static func prose(_ rows: ArraySlice<(String, String)>, on page: inout Page) {
    page.line([.bold("Just type.")])
    for (typed, what) in rows { page.item(.accent(typed + ":"), [Span(what)], indent: 2) }
  }

  private static func table(_ commands: [any CoachCommand.Type], on page: inout Page) {
    page.table(
      commands.map { [.accent("/" + $0.name), Span($0.configuration.abstract)] }, indent: 2)
  }

  private enum Wording {
    static let prose = [
      ("a question", "as it was asked, or \"which story for conflict?\", or one word"),
      ("1 2 3", "puts that story of the list on the table"),
      ("a b c", "asks that follow-up of those shown last"),
      ("an empty line", "asks the next follow-up"),
      ("another one", "puts the next story first; \"not approvals\", \"with numbers\" too"),
      ("a name", "\"delegation\" puts that story on the table, \"q7\" shows that answer"),
      ("in your words", "\"what tradeoff?\", \"so what?\", \"tell me more\": a follow-up, too"),
      ("why not NAME", "explains a story that was not chosen"),
    ]
    /// Rows of it that one needs first.
    static let firstProse = 6
    static let firstKeys = "Tab completes; Up finds earlier lines; Ctrl-D leaves."
    static let more = "/help all lists everything, /help refine explains one command."
    static let words =
      "\"tell first\" and \"in reserve\" say what to do with a story for this question; "
      + "primary, backup and anecdote say how big a story is, whatever is asked."
    static let keys =
      "Tab completes; Up and Ctrl-R find earlier lines; Right takes the grey suggestion; "
      + "Ctrl-X Ctrl-E opens the line in your editor; Ctrl-C clears the line; Ctrl-D or /quit leaves."
  }
}

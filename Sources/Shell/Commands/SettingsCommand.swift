import ArgumentParser
import Language

/// `/settings` shows what is set and from where, and changes it.
struct SettingsCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "What is set, and where; a name and a value change it.",
    discussion: "Examples: /settings, /settings suggestions off, /settings file")
  static var isPlainWord: Bool { true }
  static let offers: [Offer] = [.setting]

  @Argument(help: "A setting; or \"file\", which makes the file, with every setting as a comment.")
  var name: String?
  @Argument(help: "What it is to be.") var value: String?
  init() {}

  func run(in session: Session) throws {
    let preferences = session.preferences
    guard let name else { return session.show { lay(Setting.all, preferences, on: &$0) } }
    if name == "file" {
      try preferences.make()
      return session.show { $0.line(Wording.file(preferences.shownAs)) }
    }
    guard let setting = Setting.named(name) else {
      throw Refusal(Preferences.Wording.unknown(name).capitalisedFirst)
    }
    guard let value else { return session.show { lay([setting], preferences, on: &$0) } }
    guard setting.values.contains(value) else {
      throw Refusal(Preferences.Wording.bad(setting))
    }
    try preferences.set(setting, to: value)
    session.show { $0.line(Wording.set(setting, to: value, preferences.shownAs)) }
  }

  private func lay(_ settings: [Setting], _ preferences: Preferences, on page: inout Page) {
    for setting in settings {
      let origin = preferences.line(of: setting).map { "line \($0)" } ?? Wording.unset
      page.line(
        [
          .accent(setting.name + ":"), .bold(preferences.value(of: setting)), .dim("(\(origin))"),
          Span(setting.about),
        ], hang: 2)
    }
    for problem in preferences.problems { page.line([.warning(problem)], hang: 2) }
    page.line(preferences.isThere ? Wording.file(preferences.shownAs) : Wording.noFile)
    page.line(Wording.next(settings.first ?? .suggestions, preferences))
  }

  private enum Wording {
    static let unset = "not set"
    static let noFile = "There is no settings file; the first change makes one."
    static func file(_ path: String) -> String { "The file: \(path)" }
    static func set(_ setting: Setting, to value: String, _ path: String) -> String {
      "\(setting.name): \(value), from now on. Kept in \(path)."
    }
    static func next(_ setting: Setting, _ preferences: Preferences) -> String {
      let now = preferences.value(of: setting)
      let other = setting.values.first { $0 != now } ?? now
      return "Next: /settings \(setting.name) \(other)"
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

// The settings there are: one table. A new one is a row.

/// What a person can set. It stands in the settings file by its name.
package struct Setting: Sendable {
  let name: String
  /// A sentence, for `/settings` and for the comments in the file.
  let about: String
  /// What it can be; the first one holds when nothing is set.
  let values: [String]

  package static let suggestions = Setting(
    name: "suggestions", about: "Grey text behind the line, from earlier lines; Right takes it.",
    values: ["on", "off"])

  static let all = [suggestions]

  static func named(_ name: String) -> Setting? { all.first { $0.name == name } }
  /// What holds when nothing is set.
  var standard: String { values.first ?? "" }
}

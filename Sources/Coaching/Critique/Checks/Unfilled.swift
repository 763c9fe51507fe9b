// Does a placeholder still stand where a figure belongs?

import Knowledge
import Language

enum Unfilled: Check {
  static let id = CheckID.unfilled
  static let severity = Severity.grave
  static let invites = Ingredient.resultNumber

  static func examine(_ answer: ReadAnswer) -> WeakSpot? {
    for sentence in answer.sentences {
      if let place = placeholder(in: sentence.tokens) {
        return WeakSpot(quote: sentence.clause(around: place), message: .fill)
      }
    }
    return nil
  }

  /// "[X%]", "<number>", "{bulk-p95}", "___", "XX", "TBD", "N%", "???".
  static func placeholder(in tokens: [Token]) -> Range<Int>? {
    for (place, token) in tokens.enumerated() {
      if let close = closers[token.raw] {
        let end = tokens[place...].prefix(9).firstIndex { $0.raw == close }
        if let end, !isFinal(tokens[place..<end]) { return place..<(end + 1) }
      }
      if token.isPlaceholder || isBlank(token, after: place, in: tokens) {
        return place..<(place + 1)
      }
    }
    return nil
  }

  /// "[id: cannot know]" is an answer of its own.
  private static func isFinal(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { $0.word == "cannot" }
  }

  private static let closers = ["[": "]", "<": ">", "{": "}"]

  private static func isBlank(_ token: Token, after place: Int, in tokens: [Token]) -> Bool {
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    if token.raw == "_" || token.raw == "?" { return next?.raw == token.raw }
    if ["tbd", "tbc", "todo"].contains(token.word) { return true }
    let isLetters = !token.raw.isEmpty && token.raw.allSatisfy { "XYN".contains($0) }
    let isFigure =
      next.map { ["%", "percent", "ms", "x", "hours", "days"].contains($0.word) } ?? false
    return isLetters && (token.raw.allSatisfy { $0 == "X" } && token.raw.count > 1 || isFigure)
  }

  static let passing = [
    Example(
      "Errors fell by 40% within a month, and all nine depots use the form (it is one page)."),
    Example("The X-ray room was free again at noon."),
  ]
  static let failing = [
    Example("Errors fell by [X%] within a month."),
    Example("Errors fell by XX percent, and that saved TBD euros."),
    Example("The queue went from ___ to ___ minutes."),
  ]
}

extension CheckID {
  /// A conversation fills the number that it is about.
  package static let unfilled: CheckID = "unfilled"
}

extension String {
  fileprivate static let fill =
    "Put your figure here, or say it without one: a range, or what people can do now."
}

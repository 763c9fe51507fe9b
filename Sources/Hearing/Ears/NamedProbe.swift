// Words that name a follow-up about the story on the table: "lesson?", "so what?", "tell me more".

enum NamedProbe: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard let wording = moment.wording, line.asks || !moment.isName(line.text, of: .story, .area)
    else { return nil }
    return (wording.named(line.text) ?? wording.named(line.clause)).map { .namedProbe($0) }
  }

  static let heard = [
    Example("what tradeoff?", .namedProbe("tradeoff")),
    Example("tradeoff?", .namedProbe("tradeoff")),
    Example("Trade-offs?", .namedProbe("tradeoff")), Example("what lesson?", .namedProbe("lesson")),
    Example("lesson?", .namedProbe("lesson")), Example("ownership?", .namedProbe("ownership")),
    Example("how did they take that?", .namedProbe("others-view")),
    Example("whose idea was it?", .namedProbe("who-decided")),
    Example("so what?", .namedProbe("result")), Example("tell me more", .namedProbe("more")),
    Example("and what happend then", .namedProbe("aftermath")),
    Example("that's not enough. what else happened?", .namedProbe("aftermath")),
  ]
  static let passed = [
    Example("approvals", .show("approvals")), Example(question: "ownership"),
    Example(question: "lesson?", on: .empty),
    Example(question: "tell me about a time it took long"),
  ]
}

// What a clause reader takes a subject and a verb for.

extension ClauseReader {
  func nounSubject() -> Clause.Subject {
    let head = tokens[place..<min(place + 4, tokens.count)].map(\.word)
    if head.contains("i") { return head.first == "my" || head.first == "a" ? .us : .other }
    guard ["the", "our", "my", "everybody", "everyone"].contains(head.first ?? "") else {
      return .other
    }
    let isTeam = head.dropFirst().prefix(2).contains { ["team", "group", "squad"].contains($0) }
    return isTeam || head[0].hasPrefix("every") ? .us : .other
  }

  func manner(_ helpers: [String], _ word: String) -> Clause.Manner {
    if helpers.contains(where: WordClass.modals.contains) { return .possible }
    if helpers.contains(where: WordClass.negations.contains) {
      return helpers.contains("do") || helpers.contains("does") ? .present : .denied
    }
    if helpers.contains(where: WordClass.being.contains) {
      let isPast = helpers.contains { ["was", "were", "been"].contains($0) }
      return !isPast ? .being : grammar.isDeed(word) ? .passive : .state
    }
    if helpers.contains(where: WordClass.having.contains) {
      if helpers == ["'s"] { return .being }
      return grammar.isPast(word) ? .perfect : helpers.contains("had") ? .state : .being
    }
    if word == "got", tokens[place...].prefix(6).contains(where: { $0.word == "to" }) {
      return .deed
    }
    if grammar.isPast(word) {
      let next = place + 1 < tokens.count ? tokens[place + 1].word : ""
      let isTurned = Grammar.turns[word]?.contains(next) ?? false
      return grammar.states.contains(word) && !isTurned ? .state : .deed
    }
    return helpers.contains("did") ? .deed : .present
  }

  static let pronouns: [String: Clause.Subject] = [
    "i": .me, "we": .us, "he": .other, "she": .other, "it": .other, "they": .other, "you": .other,
    "this": .other, "there": .other, "nobody": .other, "who": .named,
  ]
}

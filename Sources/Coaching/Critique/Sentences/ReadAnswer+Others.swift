// How many others moved in a story, or were moved: teams, people in the plural, people by name.

extension ReadAnswer {
  /// Mentions of others. Groups and plurals count whole; names, roles and what one other person
  /// did count half, up to a bound; those who only gave orders don't count.
  var others: Double {
    let told = sentences.filter { !$0.has(.orders) }
    let groups = told.reduce(0) { $0 + $1.count(.people) + $1.tokens.count { isPlural($0.word) } }
    let named = Set(told.flatMap { names(in: $0) }).count
    let roles = Set(told.flatMap(\.tokens).map(\.word).filter { vocabulary.has(.roles, word: $0) })
    let actors = told.reduce(0) { $0 + $1.deedsOfOthers }
    return Double(groups) + Self.oneOther
      * Double(min(named, Self.mostNamed) + min(roles.count, Self.most) + min(actors, Self.most))
  }

  /// One other person beside a group, and how many of them count. By hand, held against the labelled
  /// answers.
  private static let oneOther = 0.5
  private static let mostNamed = 3
  private static let most = 2

  /// "dispatchers", "artists": by their endings, unless they are things.
  private func isPlural(_ word: String) -> Bool {
    word.count > 5 && Self.endings.contains { word.hasSuffix($0) }
      && !vocabulary.has(.thingPlurals, word: word) && !vocabulary.has(.people, word: word)
  }

  /// Capitals inside a sentence that are no place, firm, month or short form.
  private func names(in sentence: ReadSentence) -> [String] {
    zip(sentence.tokens, sentence.tokens.dropFirst()).compactMap { before, token in
      let isName =
        token.isCapitalised && token.word.count > 2
        && token.raw.dropFirst().allSatisfy(\.isLowercase)
        && (!before.isMark || before.raw == ",") && !before.isCapitalised
        && !Self.placing.contains(before.word) && !vocabulary.has(.knownTerms, word: token.word)
      return isName ? token.word : nil
    }
  }

  private static let endings = ["ers", "ors", "ists", "ians", "men", "women", "ees"]
  private static let placing: Set = [
    "at", "in", "from", "for", "of", "on", "the", "to", "our", "a",
  ]
}

extension ReadSentence {
  /// What "he", "she" or "they" did.
  fileprivate var deedsOfOthers: Int {
    clauses.count { clause in
      let before = tokens[max(0, clause.verb - 2)..<clause.verb]
      return clause.manner == .deed && before.contains { ["he", "she", "they"].contains($0.word) }
    }
  }
}

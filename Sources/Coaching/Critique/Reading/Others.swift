// How many others moved in a story, or were moved: teams, people in the plural, people by name.

extension Reading {
  /// Mentions of others; a person by name counts half, and those who only gave orders not at all.
  var others: Double {
    var names: Set<String> = []
    var roles: Set<String> = []
    var groups = 0
    for line in lines where !line.has(.orders) {
      groups += line.count(.people)
      for place in line.tokens.indices {
        if isPlural(line.tokens[place].word) { groups += 1 }
        if vocabulary.has(.roles, word: line.tokens[place].word) {
          roles.insert(line.tokens[place].word)
        }
        if isName(line.tokens, place) { names.insert(line.tokens[place].word) }
      }
    }
    let actors = lines.filter { !$0.has(.orders) }.reduce(0) { count, line in
      count + line.clauses.count { $0.manner == .deed && isPerson(line.tokens, before: $0.verb) }
    }
    return Double(groups) + 0.5 * Double(min(names.count, 3) + min(roles.count, 2) + min(actors, 2))
  }

  private func isPerson(_ tokens: [Token], before verb: Int) -> Bool {
    tokens[max(0, verb - 2)..<min(verb, tokens.count)].contains {
      ["he", "she", "they"].contains($0.word)
    }
  }

  /// "dispatchers", "artists": by their endings, unless they are things.
  private func isPlural(_ word: String) -> Bool {
    word.count > 5 && Self.endings.contains { word.hasSuffix($0) }
      && !vocabulary.has(.thingPlurals, word: word) && !vocabulary.has(.people, word: word)
  }

  /// A capital inside a sentence that is no place, firm, month or short form.
  private func isName(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    guard place > 0, token.isCapitalised, token.word.count > 2,
      token.raw.dropFirst().allSatisfy(\.isLowercase),
      !tokens[place - 1].isMark || tokens[place - 1].raw == ","
    else { return false }
    return !tokens[place - 1].isCapitalised && !Self.placing.contains(tokens[place - 1].word)
      && !vocabulary.has(.knownTerms, word: token.word)
      && !vocabulary.has(.systemNouns, word: place + 1 < tokens.count ? tokens[place + 1].word : "")
  }

  private static let endings = ["ers", "ors", "ists", "ians", "men", "women", "ees"]
  private static let placing: Set = [
    "at", "in", "from", "for", "of", "on", "the", "to", "our", "a",
  ]
}

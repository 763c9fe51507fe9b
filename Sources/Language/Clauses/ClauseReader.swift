// Finds the clauses of a sentence: a shallow reading from left to right, no grammar book. It is
// right about who did what often enough for counting; it does not know what was done to whom.

/// Reads clauses from left to right.
package struct ClauseReader {
  let tokens: [Token]
  let grammar: Grammar
  private var clauses: [Clause] = []
  /// Whoever the last verb belonged to: "I called her and wrote" has one subject.
  private var last: Clause.Subject?
  private(set) var place = 0

  package static func clauses(of tokens: [Token], grammar: Grammar) -> [Clause] {
    var reader = ClauseReader(tokens: tokens, grammar: grammar)
    reader.read()
    return reader.clauses
  }

  private init(tokens: [Token], grammar: Grammar) {
    self.tokens = tokens
    self.grammar = grammar
  }

  private mutating func read() {
    while place < tokens.count {
      let before = place
      skipOpeners()
      let opener = place > 0 ? tokens[place - 1].word : ""
      readClause(relative: WordClass.relatives.contains(opener))
      if ["whether", "if"].contains(opener), let end = clauses.last, end.manner == .deed {
        clauses[clauses.count - 1] = Clause(
          subject: end.subject, manner: .possible, verb: end.verb)
      }
      place = max(place, before + 1)
    }
  }

  private mutating func skipOpeners() {
    while place < tokens.count {
      let word = tokens[place].word
      guard
        tokens[place].isMark || WordClass.clauseOpeners.contains(word) || grammar.isAdverb(word)
          || WordClass.relatives.contains(word)
      else { return }
      place += 1
    }
  }

  private mutating func readClause(relative: Bool) {
    guard place < tokens.count else { return }
    if let pronoun = Self.pronouns[tokens[place].word] {
      place += 1
      let isYou = tokens[place - 1].word == "you"
      readVerb(of: pronoun)
      if isYou, let end = clauses.last, end.manner == .perfect {
        clauses[clauses.count - 1] = Clause(subject: .other, manner: .being, verb: end.verb)
      }
    } else if grammar.isPast(tokens[place].word) || WordClass.being.contains(tokens[place].word) {
      readVerb(of: relative ? .named : last ?? .me)
      if isOrder { clauses[0] = Clause(subject: .other, manner: .present, verb: clauses[0].verb) }
    } else {
      readNoun()
    }
  }

  /// "Cut before you automate": the first word looks like a past, and somebody is spoken to.
  private var isOrder: Bool {
    clauses.count == 1 && clauses[0].verb == 0 && grammar.timeless.contains(tokens[0].word)
      && tokens.contains { ["you", "your", "yourself"].contains($0.word) }
  }

  /// A noun phrase up to its verb, or up to where the next clause begins.
  private mutating func readNoun() {
    let subject = nounSubject()
    while place < tokens.count, !isBoundary(place) {
      let word = tokens[place].word
      if WordClass.nominatives.contains(word) { return }
      if WordClass.auxiliaries.contains(word) || grammar.isPast(word) {
        return readVerb(of: subject)
      }
      place += 1
    }
  }

  private func isBoundary(_ at: Int) -> Bool {
    tokens[at].isMark || WordClass.clauseBounds.contains(tokens[at].word)
  }

  /// From behind the subject: helpers and adverbs, then the verb.
  private mutating func readVerb(of subject: Clause.Subject) {
    var helpers: [String] = []
    while place < tokens.count {
      let word = tokens[place].word
      if WordClass.auxiliaries.contains(word) {
        helpers.append(word)
      } else if !grammar.isAdverb(word) {
        break
      }
      place += 1
    }
    let verb = min(place, tokens.count - 1)
    let word = place < tokens.count && !tokens[place].isMark ? tokens[place].word : ""
    let manner = manner(helpers, word)
    clauses.append(Clause(subject: subject, manner: manner, verb: verb))
    last = subject
    if !word.isEmpty && (grammar.isPast(word) || manner == .present) { place += 1 }
    skipRest()
  }

  /// On to the next clause.
  private mutating func skipRest() {
    while place < tokens.count, !isBoundary(place),
      !WordClass.nominatives.contains(tokens[place].word)
    { place += 1 }
  }
}

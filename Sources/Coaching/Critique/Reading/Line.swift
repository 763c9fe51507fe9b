// A sentence with all that was noticed in it, and the part it was taken for.

/// One sentence, read.
struct Line: Sendable {
  let sentence: Sentence
  private(set) var clauses: [Clause]
  let amounts: [Amount]
  /// Place among all sentences of the answer, 0...1.
  let position: Double
  /// The first of its paragraph.
  let opensParagraph: Bool
  /// Cues of a part and of a quality: how often each list was hit.
  private let hits: [WordList: [Range<Int>]]
  /// The part it tells; nil: cannot tell.
  var part: AnswerPart?

  init(
    _ sentence: Sentence, position: Double, opensParagraph: Bool, vocabulary: Vocabulary
  ) {
    self.sentence = sentence
    self.position = position
    self.opensParagraph = opensParagraph
    clauses = ClauseReader.clauses(of: sentence.tokens, grammar: vocabulary.grammar)
    amounts = Amounts.all(in: sentence.tokens)
    hits = Dictionary(
      uniqueKeysWithValues: Line.cues.map {
        ($0, vocabulary.places(of: $0, in: sentence.tokens))
      })
    part = sentence.given
  }

  var tokens: [Token] { sentence.tokens }
  func places(_ list: WordList) -> [Range<Int>] { hits[list] ?? [] }
  func count(_ list: WordList) -> Int { places(list).count }
  func has(_ list: WordList) -> Bool { !places(list).isEmpty }
  func clauses(_ subject: Clause.Subject, _ manner: Clause.Manner) -> Int {
    clauses.count { $0.subject == subject && $0.manner == manner }
  }
  /// Deeds of the speaker alone.
  var ownDeeds: Int { clauses(.me, .deed) }
  /// Deeds of the speaker with a verb of choosing: "offered", "proposed".
  func choices(_ vocabulary: Vocabulary) -> Int {
    clauses.count {
      $0.subject == .me && $0.manner == .deed && $0.verb < tokens.count
        && vocabulary.has(.choosing, word: tokens[$0.verb].word)
    }
  }
  /// Deeds of "we" or the team.
  var sharedDeeds: Int { clauses(.us, .deed) }

  /// Told in the present throughout, or as an order: a rule and not an event.
  var isRule: Bool {
    clauses.allSatisfy { [.present, .being, .possible].contains($0.manner) }
      && !tokens.contains { Line.pastMarks.contains($0.word) }
  }
  private static let pastMarks: Set = ["was", "were", "had", "did", "been"]

  /// Takes the present for the past, as in "I open the machine and I see": for a story told so
  /// throughout. A habit stays one.
  mutating func takePresentForPast() {
    guard !has(.habit), !has(.reflection) else { return }
    clauses = clauses.map { clause in
      guard clause.manner == .present, clause.verb < tokens.count,
        !Grammar.presentStates.contains(tokens[clause.verb].word)
      else { return clause }
      return Clause(subject: clause.subject, manner: .deed, verb: clause.verb)
    }
  }

  /// Something about the speaker or the team.
  var speaks: Bool { clauses.contains { $0.subject != .other } }

  /// A sentence in the place of a lesson that is one.
  var isLesson: Bool { has(.reflection) || isRule || showsUse }

  /// A habit of the speaker or the team, told outside the lesson's place.
  var isOwnHabit: Bool {
    has(.reflection)
      || clauses.contains { clause in
        clause.manner == .present && clause.subject != .other && clause.verb < tokens.count
          && !Grammar.presentStates.contains(tokens[clause.verb].word)
      } || (isRule && tellsOfToday && tokens.contains { ["my", "our", "we"].contains($0.word) })
      || (has(.habit) && clauses.contains { $0.subject != .other && $0.manner != .state })
  }

  /// Something the speaker does today, or did at a later time.
  var showsUse: Bool {
    has(.habit) || has(.later) || doesToday || clauses(.me, .perfect) + clauses(.us, .perfect) > 0
      || didAfterwards
  }

  /// "I ask", not "I think"; "it hangs there now".
  private var doesToday: Bool {
    clauses.contains { clause in
      guard clause.manner == .present, clause.verb < tokens.count else { return false }
      let verb = tokens[clause.verb].word
      let isMine = (clause.subject != .other && !isSubordinate(clause)) || tellsOfToday
      return isMine && !Grammar.presentStates.contains(verb)
    } || (isRule && tellsOfToday)
  }
  private var tellsOfToday: Bool { tokens.contains { Line.today.contains($0.word) } }
  /// "before I optimise" is no habit of its own.
  private func isSubordinate(_ clause: Clause) -> Bool {
    let subject = tokens[..<clause.verb].lastIndex { $0.word == "i" || $0.word == "we" } ?? 0
    return subject > 0 && Line.subordinators.contains(tokens[subject - 1].word)
  }
  private static let subordinators: Set = [
    "before", "when", "if", "after", "that", "what", "until", "than", "whether", "because", "how",
    "who", "which", "where", "while", "as",
  ]
  private static let today: Set = ["now", "today", "still", "nowadays", "since"]

  /// A deed of the speaker in a clause of its own, behind the lesson: "; I built one for the next".
  private var didAfterwards: Bool {
    clauses.contains { clause in
      clause.manner == .deed && clause.subject != .other && clause.verb < tokens.count
        && (!has(.reflection) || startsAnew(before: clause.verb))
    }
  }

  private func startsAnew(before verb: Int) -> Bool {
    let start = places(.reflection).first?.upperBound ?? 0
    return (start..<max(start, verb)).contains { place in
      let word = tokens[place].word
      return word == ";" || word == ":"
        || (word == "," && ["and", "so", "then"].contains(tokens[place + 1].word))
    }
  }

  private static let cues: [WordList] = [
    .context, .duty, .outcome, .change, .reflection, .habit, .later, .cost, .alternatives,
    .initiative, .orders,
    .hedges, .blame, .platitudes, .buzzwords, .people,
  ]
}

extension Line {
  /// The whole sentence.
  var quote: Quote {
    Quote(part: sentence.given, range: sentence.range, text: sentence.text)
  }

  /// Some words of it.
  func quote(_ place: Range<Int>) -> Quote {
    let start = tokens[place.lowerBound].range.lowerBound
    let end = tokens[place.upperBound - 1].range.upperBound
    let offset = sentence.range.lowerBound
    let characters = Array(sentence.text)
    return Quote(
      part: sentence.given, range: start..<end,
      text: String(characters[(start - offset)..<(end - offset)]))
  }

  /// The clause around some words: from mark to mark.
  func clause(around place: Range<Int>) -> Quote {
    let breaks: Set = [",", ";", ":", "(", ")", "\u{2013}", "\u{2014}"]
    var start = place.lowerBound
    var end = place.upperBound
    while start > 0, !breaks.contains(tokens[start - 1].word) { start -= 1 }
    while end < tokens.count, !breaks.contains(tokens[end].word),
      !(tokens[end].isMark && end == tokens.count - 1)
    {
      end += 1
    }
    return quote(start..<end)
  }
}

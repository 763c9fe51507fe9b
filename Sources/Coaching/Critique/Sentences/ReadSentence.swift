// A sentence with all that was noticed in it, and the part it was taken for.

import Knowledge
import Language

/// One sentence, read.
struct ReadSentence: Sendable {
  /// As it is told, with its place in the answer.
  let told: AnswerSentence
  private(set) var clauses: [Clause]
  let figures: [Figure]
  /// Place among all sentences of the answer, 0...1.
  let position: Double
  /// The first of its paragraph.
  let opensParagraph: Bool
  /// Cues of a part and of a quality: how often each list was hit.
  private let hits: [WordList: [Range<Int>]]
  /// The part it tells; nil: cannot tell.
  var part: AnswerPart?

  init(
    _ told: AnswerSentence, position: Double, opensParagraph: Bool, vocabulary: Vocabulary
  ) {
    self.told = told
    self.position = position
    self.opensParagraph = opensParagraph
    clauses = ClauseReader.clauses(of: told.tokens, grammar: vocabulary.grammar)
    figures = FigureFinder.all(in: told.tokens)
    hits = Dictionary(
      uniqueKeysWithValues: WordList.cues.map {
        ($0, vocabulary.places(of: $0, in: told.tokens))
      })
    part = told.given
  }

  var tokens: [Token] { told.tokens }
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
      $0.subject == .me && $0.manner == .deed
        && vocabulary.has(.choosing, word: tokens[$0.verb].word)
    }
  }
  /// Deeds of "we" or the team.
  var sharedDeeds: Int { clauses(.us, .deed) }

  /// Behind this much of the answer a step belongs to the lesson. By hand.
  private static let lastStep = 0.85

  /// A step of the speaker or the team in the story itself, not in a later one.
  var isStep: Bool {
    ownDeeds + sharedDeeds > 0 && position <= Self.lastStep && !has(.habit) && !has(.later)
      && !has(.reflection)
  }

  /// Takes the present for the past, as in "I open the machine and I see": for a story told so
  /// throughout. A habit stays one.
  mutating func takePresentForPast() {
    guard !has(.habit), !has(.reflection) else { return }
    clauses = clauses.map { clause in
      guard clause.manner == .present, !isPresentState(clause) else { return clause }
      return Clause(subject: clause.subject, manner: .deed, verb: clause.verb)
    }
  }

  /// "I think", "I know": true today, and no habit.
  func isPresentState(_ clause: Clause) -> Bool {
    places(.presentStates).contains { $0.contains(clause.verb) }
  }
}

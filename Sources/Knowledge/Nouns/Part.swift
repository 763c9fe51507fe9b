// The parts of a story and of an answer: one table, a row a part. Whoever asks which parts there
// are, in which order, what they tell, or what belongs in them, asks here.

/// What a text does in an answer as it is told.
package enum AnswerPart: String, CaseIterable, Codable, Sendable, Comparable {
  case situation, task, action, result, lesson
  package static func < (left: AnswerPart, right: AnswerPart) -> Bool {
    left.order < right.order
  }
  var order: Int { AnswerPart.allCases.firstIndex(of: self) ?? 0 }
}

/// A heading that the coach knows.
package struct Part: Hashable, Sendable {
  /// What has it by rule; in another file it is a free section, with the same role.
  enum Home: Hashable, Sendable { case story, answer, both }

  /// As the coach writes it: "Applied later".
  package let name: String
  /// Other headings that surely mean the same, lower case.
  let spellings: [String]
  package let role: AnswerPart
  let home: Home
  /// Whether an anecdote, told for one question, needs it all the same.
  let isForAnecdotes: Bool
  /// Its turn among the parts of the shortest telling, the outcome first; nil: told when there is
  /// more time.
  package let headlineTurn: Int?
  /// What belongs here when it is missing.
  package let holds: Set<Ingredient>

  private init(
    _ name: String, _ role: AnswerPart, of home: Home, or spellings: [String] = [],
    isForAnecdotes: Bool = false, headlineTurn: Int? = nil, holds: Set<Ingredient>
  ) {
    self.name = name
    self.spellings = spellings
    self.role = role
    self.home = home
    self.isForAnecdotes = isForAnecdotes
    self.headlineTurn = headlineTurn
    self.holds = holds
  }
}

extension Part {
  /// All parts: those of an answer in the order of speaking, those of a story in the order of
  /// writing.
  package static let all = [
    Part(
      "Situation", .situation, of: .answer, or: ["context", "background"], headlineTurn: 1,
      holds: [.stakes, .scope, .relevance]),
    Part("Task", .task, of: .answer, or: ["tasks"], holds: [.goal]),
    Part(
      "Action", .action, of: .answer, or: ["actions"], headlineTurn: 2,
      holds: [.ownership, .tradeoff, .alternatives, .obstacle, .othersView]),
    Part(
      "Result", .result, of: .answer, or: ["results", "outcome", "outcomes", "impact"],
      headlineTurn: 0,
      holds: [.result, .resultNumber, .sourceOfNumber, .headline, .aftermath]),
    Part(
      "Scope", .task, of: .story, holds: [.ownership, .stakes, .scope, .othersView, .relevance]),
    Part("Choices", .action, of: .story, or: ["choice"], holds: [.alternatives, .obstacle]),
    Part(
      "Tradeoff", .action, of: .story, or: ["tradeoffs", "trade-off", "trade-offs"],
      headlineTurn: 1, holds: [.tradeoff]),
    Part(
      "Numbers", .result, of: .story, or: ["metrics", "figures"], headlineTurn: 0,
      holds: [.result, .resultNumber, .sourceOfNumber, .headline, .aftermath]),
    Part(
      "Lesson", .lesson, of: .both,
      or: ["lessons", "lesson learned", "lessons learned", "learnings", "takeaway", "takeaways"],
      isForAnecdotes: true, headlineTurn: 3, holds: [.lesson]),
    Part(
      "Applied later", .lesson, of: .both, or: ["later applied"], isForAnecdotes: true,
      holds: [.lessonApplied]),
  ]

  /// The part that a heading names, whatever its case.
  package init?(heading: String) {
    let heading = heading.lowercased()
    guard
      let part = Part.all.first(where: {
        $0.name.lowercased() == heading || $0.spellings.contains(heading)
      })
    else { return nil }
    self = part
  }

  /// Of the parts at hand, the one in which something missing belongs: the most particular one.
  package static func home(of ingredient: Ingredient, among parts: [Part]) -> Part? {
    parts.filter { $0.holds.contains(ingredient) }.min { $0.holds.count < $1.holds.count }
  }
}

extension Story {
  /// Parts that a story has, in their order. Others may follow.
  package static let parts = Part.all.filter { $0.home != .answer }
  /// Those that one of its rank needs.
  package var neededParts: [Part] {
    rank == .anecdote ? Story.parts.filter(\.isForAnecdotes) : Story.parts
  }
  /// The section that a heading means, in whatever spelling.
  package func section(_ heading: String) -> Section? { sections.called(heading) }
}

extension Answer {
  /// Parts that an answer has, in the order of speaking. Others may follow.
  package static let parts = Part.all.filter { $0.home != .story }
  package func section(_ heading: String) -> Section? { sections.called(heading) }
}

extension [Section] {
  /// The section under a heading: spelt so, else the one that is the same part.
  package func called(_ heading: String) -> Section? {
    place(of: heading).map { self[$0] }
  }

  package func place(of heading: String) -> Int? { Part.place(of: heading, among: map(\.name)) }
}

extension Part {
  /// Which of some headings a name means: spelt so, else the first that is the same part.
  package static func place(of name: String, among headings: [String]) -> Int? {
    let same = headings.firstIndex { $0.lowercased() == name.lowercased() }
    guard same == nil, let part = Part(heading: name) else { return same }
    return headings.firstIndex { Part(heading: $0) == part }
  }
}

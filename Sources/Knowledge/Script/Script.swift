// A text as it is spoken: a story's, an answer's, or one that was typed. Made in one place, so that
// whoever critiques, shortens, matches or compares it has the same words. `Script+Making` makes it.

/// What is said, in pieces, with the way back to the file.
package struct Script: Hashable, Sendable {
  /// nil: typed.
  package let owner: Owner?
  /// As it is shown: "Q7 When you disagreed", "Delegation Framework".
  package let title: String
  /// The question that it answers; a story is taken for the project question.
  package let question: String
  /// Stories that it is told of; empty: of any.
  package let stories: [StoryID]
  /// Whether its headings say what each piece does; else it is free prose, to be read for that.
  package let isLabelled: Bool
  /// All that is said, in the order of the file; none is blank.
  package internal(set) var pieces: [Piece]

  /// What stands under one heading.
  package struct Piece: Hashable, Sendable {
    /// As the file spells it; empty for what stands above all headings.
    package let heading: String
    /// Whether it is a story's one sentence.
    package let isHeadline: Bool
    package let part: Part?
    /// What it does in the answer; nil for a heading of the person's own.
    package let role: AnswerPart?
    /// As written, HTML comments left out.
    let written: String
    /// As written, or with numbers in the place of their ids: see `shown(in:)`.
    package internal(set) var text: String
    /// nil: typed.
    let file: String?
    /// Line of the file for each line of the text.
    let lineNumbers: [Int]
  }

  /// Pieces as an answer is told, with their places among `pieces`: labelled ones in the order of
  /// situation to lesson, those of the person's own left out; of free prose all.
  package var told: [(place: Int, piece: Piece)] {
    let all = pieces.enumerated().map { (place: $0.offset, piece: $0.element) }
    guard isLabelled else { return all }
    return all.filter { $0.piece.role != nil }.sorted { left, right in
      (left.piece.order, left.place) < (right.piece.order, right.place)
    }
  }

  /// What a piece does where headings say so.
  package func role(of piece: Piece) -> AnswerPart? { isLabelled ? piece.role : nil }

  /// Words between blanks, as a speaker would count them.
  package var wordCount: Int { told.reduce(0) { $0 + Script.words(in: $1.piece.text) } }

  package static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  /// All references to numbers, in the order of the file.
  package var references: [Placeholders.NumberReference] {
    pieces.flatMap { Placeholders.references(in: $0.written) }
  }

  /// It with the bank's numbers in the place of their ids.
  package func shown(in bank: Bank) -> Script {
    var shown = self
    for index in pieces.indices {
      shown.pieces[index].text = Placeholders.shown(pieces[index].written, in: bank)
    }
    return shown
  }

  /// As in `Place.file`; nil: typed.
  package var file: String? { pieces.first?.file }

  /// The piece under a heading, in whatever spelling.
  package func piece(called heading: String) -> Piece? {
    Part.place(of: heading, among: pieces.map(\.heading)).map { pieces[$0] }
  }
}

extension Script.Piece {
  /// The order of telling: by role, parts of one role as in the table.
  fileprivate var order: Int {
    let role = self.role?.order ?? 0
    let part = self.part.flatMap { Part.all.firstIndex(of: $0) } ?? -1
    return role * (Part.all.count + 1) + part
  }
}

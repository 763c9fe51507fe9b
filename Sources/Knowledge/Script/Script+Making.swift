// How a script is made of a story, an answer, or typed text.

import Language

extension Script {
  package init(_ story: Story) {
    let headline = Piece(
      heading: "", isHeadline: true, part: nil, role: .situation, written: story.headline,
      text: story.headline,
      file: story.place.file, lineNumbers: [story.place.line])
    self.init(
      .story(story.id), title: story.title, question: Script.project, stories: [story.id],
      [headline].filter { !$0.isBlank }, story.sections)
  }

  package init(_ answer: Answer) {
    self.init(
      .answer(answer.id), title: "\(answer.id.text.uppercased()) \(answer.title)",
      question: answer.title, stories: answer.stories, [], answer.sections)
  }

  private init(
    _ owner: Owner, title: String, question: String, stories: [StoryID], _ opening: [Piece],
    _ sections: [Section]
  ) {
    self.owner = owner
    self.title = title
    self.question = question
    self.stories = stories
    isLabelled = Script.isLabelled(sections)
    pieces = opening + sections.map { Piece($0) }.filter { !$0.isBlank }
  }

  /// A heading for what was done or what came of it makes the others worth believing, even where
  /// nothing stands under it yet; unless the story is told above all headings.
  private static func isLabelled(_ sections: [Section]) -> Bool {
    let telling = sections.filter {
      [.action, .result].contains(Part(heading: $0.name)?.role)
    }
    let isFree = sections.contains { $0.name.isEmpty && !$0.spoken.isEmpty }
    return telling.contains { !$0.spoken.isEmpty } || (!telling.isEmpty && !isFree)
  }

  /// Each part under its own heading; one that is absent or blank was not told.
  package static func parts(_ parts: [AnswerPart: String]) -> Script {
    Script(
      typed: AnswerPart.allCases.compactMap { role in
        parts[role].map { Piece(typed: $0, part: Part(heading: role.rawValue), role: role) }
      }, isLabelled: true)
  }

  /// One text, perhaps in paragraphs.
  package static func prose(_ text: String) -> Script {
    Script(typed: [Piece(typed: text, part: nil, role: nil)], isLabelled: false)
  }

  private init(typed pieces: [Piece], isLabelled: Bool) {
    owner = nil
    title = ""
    question = ""
    stories = []
    self.pieces = pieces.filter { !$0.isBlank }
    self.isLabelled = isLabelled && !self.pieces.isEmpty
  }

  /// The question that a story is taken to answer.
  private static let project = "Tell me about a project you are proud of."
}

extension Script.Piece {
  fileprivate init(_ section: Section) {
    let (text, lines) = Comments.removed(from: section.text, first: section.lines.lowerBound)
    let part = Part(heading: section.name)
    self.init(
      heading: section.name, isHeadline: false, part: part,
      role: section.name.isEmpty ? .situation : part?.role, written: text, text: text,
      file: section.place.file, lineNumbers: lines)
  }

  /// What was typed is said as it is.
  fileprivate init(typed text: String, part: Part?, role: AnswerPart?) {
    self.init(
      heading: part?.name ?? "", isHeadline: false, part: part, role: role, written: text,
      text: text, file: nil,
      lineNumbers: [])
  }

  fileprivate var isBlank: Bool { !written.contains { !$0.isWhitespace } }
}

extension Section {
  /// Its text as it is said: HTML comments left out.
  package var spoken: String { Comments.removed(from: text, first: 0).text.trimmed }
}

extension Bank {
  /// All stories, then all answers, as they are spoken.
  package var scripts: [Script] { stories.map { Script($0) } + answers.map { Script($0) } }

  package func script(of owner: Owner) -> Script? {
    switch owner {
    case .story(let id): story(id).map { Script($0) }
    case .answer(let id): answer(id).map { Script($0) }
    }
  }
}

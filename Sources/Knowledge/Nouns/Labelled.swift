// The person's own labelled questions: which story they would tell for each. One a line, as
// "question -> story, story", or as JSON lines {"question": ..., "stories": [...]}. Pure.

import Foundation

/// A question with the stories that its author would tell, the best first; empty: none fits.
package struct LabelledQuestion: Hashable, Sendable {
  package var text: String
  package var stories: [StoryID]
  package var place: Place
}

/// What could be read of such a file, and every line that could not.
package struct LabelledQuestions: Sendable {
  package private(set) var questions: [LabelledQuestion] = []
  package private(set) var problems: [Problem] = []
  private let known: [StoryID]

  /// - Parameters:
  ///   - file: the file's name, for problems.
  ///   - stories: the stories that there are.
  package init(_ text: String, file: String, stories: [StoryID]) {
    known = stories
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let line = line.trimmingCharacters(in: .whitespaces.union(["\u{FEFF}"]))
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      read(line, at: Place(file: file, line: index + 1))
    }
  }

  private mutating func read(_ line: String, at place: Place) {
    guard let (question, names) = line.hasPrefix("{") ? object(line) : pair(line),
      !question.isEmpty
    else {
      let remedy = line.hasPrefix("{") ? Wording.object : Wording.pair
      problems.append(Problem(place: place, message: Wording.unread, excerpt: line, remedy: remedy))
      return
    }
    var stories: [StoryID] = []
    for name in names {
      let id = StoryID(name.lowercased())
      guard known.contains(id) else {
        problems.append(unknown(name, in: line, at: place))
        return
      }
      stories.append(id)
    }
    questions.append(LabelledQuestion(text: question, stories: stories, place: place))
  }

  /// "question -> story, story"; a tab serves as the arrow, "none" as no story.
  private func pair(_ line: String) -> (String, [String])? {
    guard let arrow = line.range(of: "->", options: .backwards) ?? line.range(of: "\t") else {
      return nil
    }
    let names = line[arrow.upperBound...].split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard !names.isEmpty else { return nil }
    let question = line[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces)
    return (question, names == ["none"] ? [] : names)
  }

  private struct Row: Decodable {
    var question: String
    var story: String?
    var stories: [String]?
  }

  private func object(_ line: String) -> (String, [String])? {
    guard let read = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)),
      let stories = read.stories ?? read.story.map({ [$0] })
    else { return nil }
    return (read.question.trimmingCharacters(in: .whitespaces), stories)
  }

  private func unknown(_ name: String, in line: String, at place: Place) -> Problem {
    let start = line.range(of: name, options: .backwards)
      .map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    return Problem(
      place: place, message: "there is no story \"\(name)\".", excerpt: line,
      span: start.map { $0..<$0 + name.count } ?? 0..<0,
      remedy: Remedy.nearest(to: name, among: known.map(\.text), otherwise: Wording.stories))
  }

  private enum Wording {
    static let unread = "this is no labelled question."
    static let pair = "write: the question -> story, story (or: -> none)."
    static let object = "write {\"question\": \"...\", \"stories\": [\"...\"]}, on one line."
    static let stories = "/stories lists the names; \"none\" says that no story fits."
  }
}

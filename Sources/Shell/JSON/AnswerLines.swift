// Answers read as JSON lines, a critique written for each.

import Coaching
import Foundation
import Knowledge

/// Reads an answer a line and writes its critique.
struct AnswerLines {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// One answer: its parts, or its text. `id`, `level` and all parts may be absent.
  struct AnswerRow: Decodable {
    let id: String?
    let question: String?
    let level: String?
    let text: String?
    let situation: String?
    let task: String?
    let action: String?
    let result: String?
    let lesson: String?
    /// A story of the person's that it is told with.
    let story: String?

    var answer: Script {
      if let text { return .prose(text) }
      let parts: [AnswerPart: String?] = [
        .situation: situation, .task: task, .action: action, .result: result, .lesson: lesson,
      ]
      return .parts(parts.compactMapValues { $0 })
    }
  }

  /// What is written for a line that is no answer.
  struct Unreadable: Encodable {
    let id: String?
    let error: String
  }

  func run() {
    while case .line(let text) = session.terminal.readLine(Prompt()) {
      if text.contains(where: { !$0.isWhitespace }) { reply(to: text) }
    }
    session.verdict = .yes
  }

  private func reply(to text: String) {
    guard let line = try? JSONDecoder().decode(AnswerRow.self, from: Data(text.utf8)) else {
      return session.writeJSON(Unreadable(id: nil, error: Wording.noAnswer))
    }
    let level = line.level.flatMap(Level.init(rawValue:)) ?? session.level
    let found = critique(
      line.answer, of: line.question ?? "", level: level, words: session.words,
      otherFigures: otherFigures(of: line))
    session.writeJSON(CritiqueReply(id: line.id ?? "", found))
  }

  /// Figures are compared where it is known what they are about: the line has the id of a prepared
  /// answer, or the id or the story of one of the person's stories.
  private func otherFigures(of line: AnswerRow) -> [OtherFigure] {
    let bank = session.bank
    let names = [line.story, line.id].compactMap { $0?.lowercased() }
    guard
      let file = names.lazy.compactMap({ bank.answer(AnswerID($0))?.place.file }).first
        ?? names.lazy.compactMap({ bank.story(StoryID($0))?.place.file }).first
    else { return [] }
    let texts = line.answer.pieces.map { ($0.part?.name ?? Wording.told, $0.text) }
    return line.answer.otherFigures(in: file, of: bank.telling(texts, in: file))
  }

  private enum Wording {
    /// The section that free prose is taken for.
    static let told = "told"
    static let noAnswer = "This line is no JSON object with an answer."
  }
}

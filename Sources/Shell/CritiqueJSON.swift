// Critiques as JSON: what is written, and answers read as JSON lines.

import Coaching
import Foundation
import Knowledge

/// What `critique --json` writes for an answer.
struct CritiqueReply: Encodable {
  struct Spot: Encodable {
    let check: CheckID
    /// The words it is about; "" when something is absent.
    let quote: String
    let part: AnswerPart?
    /// First character and the one behind the last, in the part or the prose.
    let range: [Int]?
    let message: String
    let invites: Ingredient
    let severity: Severity
    /// For number-disagrees: the other place, as "file:line: text".
    let elsewhere: String?
  }
  struct Told: Encodable {
    let part: AnswerPart?
    let text: String
  }
  let id: String
  let findings: [Spot]
  let firstProbe: Ingredient
  let words: Int
  /// From a brisk to a calm speaker.
  let seconds: [Int]
  /// Share of the words, 0...1.
  let shares: [String: Double]
  let sentences: [Told]

  enum CodingKeys: String, CodingKey {
    case id, findings, words, seconds, shares, sentences
    case firstProbe = "first_probe"
  }

  init(id: String, _ critique: Coaching.Critique) {
    self.id = id
    findings = critique.findings.map { finding in
      Spot(
        check: finding.check, quote: finding.quote?.text ?? "", part: finding.quote?.part,
        range: finding.quote.map { [$0.range.lowerBound, $0.range.upperBound] },
        message: finding.message, invites: finding.invites, severity: finding.severity,
        elsewhere: finding.elsewhere?.line)
    }
    firstProbe = critique.firstProbe
    words = critique.wordCount
    seconds = [critique.time.seconds.lowerBound, critique.time.seconds.upperBound]
    shares = Dictionary(
      uniqueKeysWithValues: critique.shares.map { ($0.key.rawValue, rounded($0.value)) })
    sentences = critique.parts.map { Told(part: $0.part, text: $0.quote.text) }
  }
}

/// Reads an answer a line and writes its critique.
struct AnswerLines {
  let session: Session
  init(_ session: Session) { self.session = session }

  /// One answer: its parts, or its text. `id`, `level` and all parts may be absent.
  struct Line: Decodable {
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

    var answer: AnswerText {
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
    session.outcome = .yes
  }

  private func reply(to text: String) {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)) else {
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
  private func otherFigures(of line: Line) -> [OtherFigure] {
    let bank = session.bank
    let names = [line.story, line.id].compactMap { $0?.lowercased() }
    guard
      let file = names.lazy.compactMap({ bank.answer(AnswerID($0))?.place.file }).first
        ?? names.lazy.compactMap({ bank.story(StoryID($0))?.place.file }).first
    else { return [] }
    let texts = line.answer.pieces.map { ($0.part?.rawValue ?? Wording.told, $0.text) }
    return line.answer.otherFigures(in: file, of: bank.telling(texts, in: file))
  }

  private enum Wording {
    /// The section that free prose is taken for.
    static let told = "told"
    static let noAnswer = "This line is no JSON object with an answer."
  }
}

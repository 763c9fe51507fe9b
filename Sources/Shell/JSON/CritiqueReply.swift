// A critique as JSON.

import Coaching
import Knowledge

/// What `critique --json` writes for an answer.
struct CritiqueReply: Encodable {
  struct FindingRow: Encodable {
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
  struct SentenceRow: Encodable {
    let part: AnswerPart?
    let text: String
  }
  let id: String
  let findings: [FindingRow]
  let firstProbe: Ingredient
  let words: Int
  /// From a brisk to a calm speaker.
  let seconds: [Int]
  /// Share of the words, 0...1.
  let shares: [String: Double]
  let sentences: [SentenceRow]

  enum CodingKeys: String, CodingKey {
    case id, findings, words, seconds, shares, sentences
    case firstProbe = "first_probe"
  }

  init(id: String, _ critique: Critique) {
    self.id = id
    findings = critique.findings.map { finding in
      FindingRow(
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
    sentences = critique.sentences.map { SentenceRow(part: $0.part, text: $0.quote.text) }
  }
}

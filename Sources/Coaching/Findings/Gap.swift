// What is still to write or to fill. No problem and no fault: the coach shows it, and never fills
// it in. Each gap is listed once, wherever it would be spoken.

import Knowledge

package struct Gap: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A number without a figure.
    case number(NumberID)
    /// A number that is the person's own, without the day or the source that make it so.
    case proof(NumberID)
    /// A section that a story of its rank has.
    case story(StoryID, section: String)
    /// A part of an answer.
    case answer(AnswerID, part: String)
  }
  package var kind: Kind
  /// One sentence, or less.
  package var message: String
  /// Where it is to be written.
  package var place: Place
  /// Stories and answers that would speak the number.
  package var speakers: [Owner]
}

/// All gaps of a bank: stories and answers in their order, then numbers in theirs.
package func gaps(in bank: Bank) -> [Gap] {
  let speakers = bank.speakers
  return bank.stories.flatMap(gaps) + bank.answers.flatMap(gaps)
    + bank.numbers.compactMap { gap($0, speakers[$0.id] ?? []) }
}

/// A primary or backup story has all known sections; an anecdote, told for one question, needs
/// only what every answer ends with.
private func gaps(_ story: Story) -> [Gap] {
  story.neededParts.map(\.name).filter { isEmpty(story.section($0)) }.map { name in
    Gap(
      kind: .story(story.id, section: name), message: lacks("story \(story.id)", name),
      place: story.section(name)?.place ?? story.place, speakers: [])
  }
}

/// An answer that any project can give, or one prepared for a follow-up, is one part of a longer
/// one: nothing is missing in it.
private func gaps(_ answer: Answer) -> [Gap] {
  guard !answer.stories.isEmpty, answer.probes.isEmpty else { return [] }
  return Answer.parts.map(\.name).filter { isEmpty(answer.section($0)) }.map { name in
    Gap(
      kind: .answer(answer.id, part: name), message: lacks("answer \(answer.id)", name),
      place: answer.section(name)?.place ?? answer.place, speakers: [])
  }
}

private func gap(_ number: Number, _ speakers: [Owner]) -> Gap? {
  if number.isWaiting {
    return Gap(
      kind: .number(number.id), message: toFill(number), place: number.place, speakers: speakers)
  }
  guard number.isFilled, number.state == .mine, number.date == nil || number.source.isEmpty else {
    return nil
  }
  return Gap(
    kind: .proof(number.id), message: unproved(number), place: number.place, speakers: speakers)
}

private func isEmpty(_ section: Section?) -> Bool { section?.spoken.isEmpty ?? true }

// MARK: - Wording

private func lacks(_ owner: String, _ section: String) -> String {
  "\(owner) has nothing under \"\(section)\"."
}
private func toFill(_ number: Number) -> String {
  let unit = number.unit.isEmpty ? "" : " (\(number.unit))"
  return "\(number.name)\(unit) is to fill."
}
private func unproved(_ number: Number) -> String {
  let missing = [number.date == nil ? "a date" : nil, number.source.isEmpty ? "a source" : nil]
  return
    "\(number.name) is yours, but has not \(missing.compactMap { $0 }.joined(separator: " and "))."
}

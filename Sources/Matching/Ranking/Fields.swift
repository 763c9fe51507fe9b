// Fields of work by words that hardly belong anywhere else ("a patient" is health care). A question
// from a field that no story is from asks for an event that the person has not told.

import Knowledge
import Language

/// The fields of `general/words/fields.txt`.
struct Fields: Sendable {
  /// As they are shown.
  private let names: [String]
  /// What each stands for is the place of its field among the names.
  private var phrases = PhraseIndex()
  /// Fields that the stories and answers of the bank speak of.
  private var told: Set<Int> = []

  /// Lines "NAME: words and phrases"; one without a colon is no field.
  init(bank: Bank) {
    let lines = (bank.words["fields"] ?? []).map { $0.split(separator: ":", maxSplits: 1) }
      .filter { $0.count == 2 }
    names = lines.map { String($0[0]) }
    for (field, line) in lines.enumerated() {
      for entry in line[1].split(separator: ",") {
        phrases.add(Words.spoken(String(entry)), meaning: field)
      }
    }
    for story in bank.stories { told.formUnion(fields(in: story.passages)) }
    for answer in bank.answers {
      told.formUnion(fields(in: [answer.title] + answer.sections.map(\.text)))
    }
  }

  /// The field that a prompt is from, when no story is; nil for any other prompt.
  func foreign(_ prompt: String) -> String? {
    fields(in: [prompt]).subtracting(told).min().map { names[$0] }
  }

  private func fields(in texts: [String]) -> Set<Int> {
    var found: Set<Int> = []
    for text in texts {
      let words = Words.spoken(text)
      for place in words.indices {
        found.formUnion(phrases.phrases(at: place, in: words).map(\.meaning))
      }
    }
    return found
  }
}

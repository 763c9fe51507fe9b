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
  private let bank: Bank

  init(bank: Bank) {
    self.bank = bank
    let lists = NamedList.all(bank.words["fields"] ?? [])
    names = lists.map(\.name)
    for (field, list) in lists.enumerated() {
      for entry in list.entries { phrases.add(Words.spoken(entry), meaning: field) }
    }
  }

  /// The field that a prompt is from, when no story is; nil for any other prompt.
  func foreign(_ prompt: String) -> String? {
    let asked = fields(in: [prompt])
    guard !asked.isEmpty else { return nil }
    return asked.subtracting(told(of: asked)).min().map { names[$0] }
  }

  /// Those of some fields that the stories and answers of the bank speak of.
  private func told(of asked: Set<Int>) -> Set<Int> {
    let texts =
      bank.stories.lazy.map(\.passages)
      + bank.answers.lazy.map { [$0.title] + $0.sections.map(\.text) }
    var told: Set<Int> = []
    for text in texts where !told.isSuperset(of: asked) { told.formUnion(fields(in: text)) }
    return told
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

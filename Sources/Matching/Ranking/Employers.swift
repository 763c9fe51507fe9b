// Which stories happened in the same place of work: they name it in their text.

import Knowledge
import Language

extension Matcher {
  /// Stories that name an employer that this one names, itself included. Empty for no story.
  package func sameEmployer(as story: StoryID?) -> Set<StoryID> {
    guard let story, let own = bank.story(story) else { return [] }
    let names = own.employers
    guard !names.isEmpty else { return [story] }
    return Set(
      bank.stories.filter { $0.id == story || !$0.employers.isDisjoint(with: names) }.map(\.id))
  }
}

extension Story {
  /// Names with a capital after "at", "joined" or "left" ("At Rippling I led ..."), lower case.
  var employers: Set<String> {
    var names: Set<String> = []
    let texts = [headline] + sections.map(\.text)
    for text in texts {
      let words = text.split { $0.isWhitespace }.map(String.init)
      for (lead, name) in zip(words, words.dropFirst())
      where Story.leads.contains(lead.lowercased()) {
        let bare = name.filter { $0.isLetter || $0.isNumber || $0 == "&" }
        guard let first = bare.first, first.isUppercase, !bare.allSatisfy(\.isUppercase),
          !Story.never.contains(bare.lowercased())
        else { continue }
        names.insert(bare.lowercased())
      }
    }
    return names
  }

  private static let leads: Set = ["at", "joined", "left"]
  private static let never = WordClass.months.union(WordClass.weekdays).union([
    "i", "christmas", "easter", "the",
  ])
}

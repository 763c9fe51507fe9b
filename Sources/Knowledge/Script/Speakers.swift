// Who speaks which number: the one place that decides it.

extension Bank {
  /// Stories, then answers, that have each number in what they say.
  package var speakers: [NumberID: [Owner]] {
    var speakers: [NumberID: [Owner]] = [:]
    for script in scripts {
      for id in Set(script.references.map(\.id)) {
        speakers[id, default: []] += [script.owner].compactMap { $0 }
      }
    }
    return speakers
  }

  package func speakers(of number: NumberID) -> [Owner] { speakers[number] ?? [] }

  /// Numbers that a story speaks: in its text, in order, then those of the list that name it.
  package func numbers(spokenBy story: Story) -> [Number] {
    unique(referred(by: Script(story)) + numbers.filter { $0.stories.contains(story.id) })
  }

  /// Numbers that an answer speaks, in order.
  package func numbers(spokenBy answer: Answer) -> [Number] {
    unique(referred(by: Script(answer)))
  }

  /// Lines that have a number in them, those of answers first.
  package func lines(speaking number: NumberID) -> [String] {
    let scripts = answers.map { Script($0) } + stories.map { Script($0) }
    return scripts.flatMap(\.lines).map(\.written).filter { line in
      Placeholders.references(in: line).contains { $0.id == number }
    }
  }

  private func referred(by script: Script) -> [Number] {
    script.references.compactMap { number($0.id) }
  }

  private func unique(_ numbers: [Number]) -> [Number] {
    var seen: Set<NumberID> = []
    return numbers.filter { seen.insert($0.id).inserted }
  }
}

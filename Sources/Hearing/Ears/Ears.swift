// The one list of ears. A line means what the first of them hears; the order is decided here and
// nowhere else. A competency that is also a probe ("ownership") is a question, unless it ends in a
// question mark with a story on the table. What asks for an event of its own ("tell me about a
// time ...") is never a probe.

/// All ears, in the order in which they are asked.
enum Ears {
  static let all: [any Ear.Type] = [
    EmptyLine.self, DoubtfulLine.self, TypedCommand.self, SpokenCommand.self, ListNumber.self,
    ProbeLetter.self,
    // "and for a director?" refines the match, though a probe has the word.
    SpokenWish.self,
    NamedProbe.self, GraphQuestion.self,
    // Fewer words decide here than above: "another one" must not lean on a story.
    LeaningProbe.self,
    ToldAnswer.self, ThingName.self, NearCommand.self,
    // By meaning, once no words decide.
    MeantProbe.self, GoingOn.self,
    PlainQuestion.self,
  ]
}

extension Meaning {
  /// What a line means at this moment.
  package static func of(_ line: String, at moment: Moment) -> Meaning {
    let line = TypedLine(line)
    return Ears.all.lazy.compactMap { $0.hear(line, moment) }.first ?? .question(line.text)
  }
}

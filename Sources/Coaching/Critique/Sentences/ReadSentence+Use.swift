// Whether a sentence tells a rule, a habit, or a later use: what lessons are made of.

import Language

extension ReadSentence {
  /// Told in the present throughout, or as an order: a rule and not an event.
  var isRule: Bool {
    clauses.allSatisfy { [.present, .being, .possible].contains($0.manner) }
      && !tokens.contains { WordClass.pastAuxiliaries.contains($0.word) }
  }

  /// An order to whoever listens: "Ask the packers first."
  var isOrder: Bool {
    guard isRule, let first = tokens.first, tokens.count > 1 else { return false }
    let isVerb =
      !WordClass.stopWords.contains(first.word) && !WordClass.auxiliaries.contains(first.word)
      && !first.word.hasSuffix("ing") && !first.isMark && first.word.count > 1
    return isVerb && places(.behindOrders).contains { $0.contains(1) }
  }

  /// Something that is so today, of anything but the speaker: "The queue is short now."
  var isOutcomeOfToday: Bool {
    isRule && tellsOfToday && !speaks && !tokens.contains { WordClass.ours.contains($0.word) }
  }

  /// Something about the speaker or the team.
  var speaks: Bool { clauses.contains { $0.isOurs } }

  /// A sentence in the place of a lesson that is one.
  var isLesson: Bool { has(.reflection) || isRule || showsUse }

  /// A lesson told outside its place: a reflection, or a habit of the speaker or the team.
  var isOwnHabit: Bool {
    let isOurRule = isRule && tellsOfToday && tokens.contains { WordClass.ours.contains($0.word) }
    return has(.reflection) || isOurRule
      || clauses.contains { $0.isOurs && isHabit($0) }
      || (has(.habit) && clauses.contains { $0.isOurs && $0.manner != .state })
  }

  /// Something done today, or done by the speaker at a later time.
  var showsUse: Bool {
    has(.habit) || has(.later) || doesToday || didAfterwards
      || clauses(.me, .perfect) + clauses(.us, .perfect) > 0
  }

  /// "I ask", not "I think"; "it hangs there now".
  private var doesToday: Bool {
    (isRule && tellsOfToday)
      || clauses.contains { clause in
        let isMine = clause.isOurs && !isSubordinate(clause)
        return isHabit(clause) && (isMine || tellsOfToday)
      }
  }

  private var tellsOfToday: Bool { has(.today) }

  private func isHabit(_ clause: Clause) -> Bool {
    clause.manner == .present && !isPresentState(clause)
  }

  /// "before I optimise" is no habit of its own.
  private func isSubordinate(_ clause: Clause) -> Bool {
    let subject = tokens[..<clause.verb].lastIndex { $0.word == "i" || $0.word == "we" } ?? 0
    return subject > 0 && WordClass.subordinators.contains(tokens[subject - 1].word)
  }

  /// A deed of the speaker in a clause of its own, behind the lesson: "; I built one for the next".
  private var didAfterwards: Bool {
    clauses.contains { clause in
      clause.manner == .deed && clause.isOurs
        && (!has(.reflection) || startsAnew(before: clause.verb))
    }
  }

  private func startsAnew(before verb: Int) -> Bool {
    let start = places(.reflection).first?.upperBound ?? 0
    return (start..<max(start, verb)).contains { place in
      let joins =
        tokens[place].word == "," && ["and", "so", "then"].contains(tokens[place + 1].word)
      return joins || [";", ":"].contains(tokens[place].word)
    }
  }
}

// What is most worth doing next in a bank: the emptiest answer, the figure that most texts wait
// for, two places that disagree. Pure; one of each, so that the list is short enough to be done.

import Knowledge

/// A piece of work, with what it is about.
package enum Work: Hashable, Sendable {
  /// An answer or, where no answer lacks anything, a story: the parts it lacks, in their order.
  case answer(AnswerID, lacks: [String])
  case story(StoryID, lacks: [String])
  /// A number to fill, and the stories and answers that speak it.
  case number(NumberID, speakers: [Owner])
  case disagreement(Disagreement)
}

/// At most three pieces of work, the one to begin with first.
package func workWorthDoing(in bank: Bank, _ disagreements: [Disagreement]) -> [Work] {
  let gaps = Coaching.gaps(in: bank)
  return [unfinished(gaps), number(gaps), disagreements.first.map(Work.disagreement)]
    .compactMap { $0 }
}

/// The answer that lacks most parts; else the story. Earlier ones first where they lack as many.
private func unfinished(_ gaps: [Gap]) -> Work? {
  var answers: [(AnswerID, [String])] = []
  var stories: [(StoryID, [String])] = []
  for gap in gaps {
    switch gap.kind {
    case .answer(let id, let part):
      if answers.last?.0 != id { answers.append((id, [])) }
      answers[answers.count - 1].1.append(part)
    case .story(let id, let section):
      if stories.last?.0 != id { stories.append((id, [])) }
      stories[stories.count - 1].1.append(section)
    case .number, .proof: continue
    }
  }
  if let most = answers.map(\.1.count).max(),
    let first = answers.first(where: { $0.1.count == most })
  {
    return .answer(first.0, lacks: first.1)
  }
  guard let most = stories.map(\.1.count).max(),
    let first = stories.first(where: { $0.1.count == most })
  else { return nil }
  return .story(first.0, lacks: first.1)
}

private func number(_ gaps: [Gap]) -> Work? {
  let open = gaps.compactMap { gap -> (NumberID, [Owner])? in
    guard case .number(let id) = gap.kind else { return nil }
    return (id, gap.speakers)
  }
  guard let most = open.map(\.1.count).max(), let first = open.first(where: { $0.1.count == most })
  else { return nil }
  return .number(first.0, speakers: first.1)
}

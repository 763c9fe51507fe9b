// The follow-ups that an interviewer asks about one story: which come first, what follows what,
// what the story offers for each, and what it leaves out. Says nothing of how this is shown.

import Knowledge
import Language

/// A conversation about one story. Letters name the probes that were offered last.
package struct ProbeChain: Sendable {
  package let story: Story
  /// The prepared answer that is being told, if there is one.
  package let answer: Answer?
  /// Probes asked so far, in order; `back()` takes the last one off.
  package private(set) var trail: [ProbeID] = []
  /// Probes that were offered with the last reply: the first is "a".
  package private(set) var offered: [ProbeID] = []
  private let bank: Bank
  private let openings: [Probe]
  /// Probes that are offered: as many as are read at a glance. By hand.
  private static let mostOpenings = 3
  private static let mostFollowing = 2
  /// How much of the whole tree is shown. By hand.
  private static let treeRoots = 4
  private static let treeDepth = 4

  /// - Parameter areas: what the question asks for, the main one first.
  package init(bank: Bank, story: Story, answer: Answer?, areas: [AreaID]) {
    self.bank = bank
    self.story = story
    self.answer = answer
    openings = ProbeChain.openings(bank: bank, story: story, answer: answer, areas: areas)
    offered = openings.prefix(ProbeChain.mostOpenings).map(\.id)
  }

  /// Everything that is told: of the answer, then of the story.
  package var sentences: [String] {
    let scripts = [answer.map { Script($0) }, Script(story)].compactMap { $0 }
    var seen: Set<String> = []
    return scripts.flatMap(\.pieces).flatMap { Sentences.of($0.text) }.map(\.onOneLine)
      .filter { seen.insert($0).inserted }
  }

  /// The probe that a letter names.
  package func probe(at index: Int) -> Probe? {
    index < offered.count ? bank.probe(offered[index]) : nil
  }

  /// Asks a probe: it joins the trail, and those that follow are offered.
  package mutating func ask(_ probe: Probe) -> ProbeReply {
    if trail.last != probe.id { trail.append(probe.id) }
    return reply(to: probe)
  }

  /// The probe before the last one, asked again; nil at the beginning.
  package mutating func back() -> ProbeReply? {
    guard trail.count > 1 else { return nil }
    trail.removeLast()
    return trail.last.flatMap(bank.probe).map { reply(to: $0) }
  }

  /// The probe to ask when none is named: the first that follows and is unasked.
  package var next: Probe? {
    following(trail.last.flatMap(bank.probe)).first
  }

  /// What an interviewer may still ask from here: the probes that follow the last one, then the
  /// openings, then any that a gap of this story invites; none that was asked.
  func following(_ probe: Probe?) -> [Probe] {
    let chained = (probe?.then ?? []).compactMap(bank.probe)
    let invited = bank.probes.filter { $0.ingredient != nil && isUnanswered($0) }
    var seen = Set(trail)
    return (chained + openings + invited).filter { seen.insert($0.id).inserted }
  }

  /// Every probe that can be reached from the openings, with its depth, each once.
  package var tree: [(probe: Probe, depth: Int, asked: Bool, answered: Bool)] {
    var rows: [(probe: Probe, depth: Int, asked: Bool, answered: Bool)] = []
    var seen: Set<ProbeID> = []
    func visit(_ probe: Probe, _ depth: Int) {
      guard depth < ProbeChain.treeDepth, seen.insert(probe.id).inserted else { return }
      rows.append((probe, depth, trail.contains(probe.id), !isUnanswered(probe)))
      for id in probe.then { bank.probe(id).map { visit($0, depth + 1) } }
    }
    for probe in openings.prefix(ProbeChain.treeRoots) { visit(probe, 0) }
    return rows
  }

  /// Whether neither the story nor the answer has anything for a probe.
  func isUnanswered(_ probe: Probe) -> Bool { support(for: probe).isEmpty }

  /// Whether a number that would be spoken for it is still to fill.
  package func waitsForANumber(_ probe: Probe) -> Bool { !unfilled(written(for: probe)).isEmpty }

  /// The answer that was prepared for just this follow-up ("what were the challenges?").
  package func prepared(for probe: Probe) -> Answer? {
    let able = bank.answers.filter { $0.probes.contains(probe.id) && $0.id != answer?.id }
    return able.first { $0.stories.contains(story.id) }
      ?? (story.rank == .anecdote ? nil : able.first(where: \.stories.isEmpty))
  }

  // MARK: Steps

  private mutating func reply(to probe: Probe) -> ProbeReply {
    let next = Array(following(probe).prefix(ProbeChain.mostFollowing))
    offered = next.map(\.id)
    let written = written(for: probe)
    return ProbeReply(
      probe: probe, support: written.filter { !$0.told.isEmpty }, unfilled: unfilled(written),
      prepared: prepared(for: probe), missing: missing(probe, written), next: next)
  }

  private func support(for probe: Probe) -> [Support] {
    written(for: probe).filter { !$0.told.isEmpty }
  }

  /// Sections that serve a probe, those included that only wait for numbers.
  private func written(for probe: Probe) -> [Support] {
    probe.answeredFrom.flatMap { name -> [Support] in
      var found: [Support] = []
      if let answer, let section = answer.section(name), !section.spoken.isEmpty {
        found.append(Support(from: .answer(answer.id), section: section, in: bank))
      }
      if let section = story.section(name), !section.spoken.isEmpty {
        found.append(Support(from: .story(story.id), section: section, in: bank))
      }
      return found
    }
  }

  /// Numbers that these sections would speak, had they a figure; each once.
  private func unfilled(_ written: [Support]) -> [Number] {
    var seen: Set<NumberID> = []
    return written.flatMap { Placeholders.references(in: $0.section.spoken) }
      .compactMap { bank.number($0.id) }
      .filter { $0.isWaiting && seen.insert($0.id).inserted }
  }

  /// The section that would answer best, when it is not there.
  private func missing(_ probe: Probe, _ found: [Support]) -> MissingPart? {
    guard let best = probe.answeredFrom.first,
      found.map(\.section).called(best) == nil
    else { return nil }
    let inAnswer = answer != nil && Part(heading: best).map(Answer.parts.contains) ?? false
    return MissingPart(
      section: best, file: inAnswer ? answer!.place.file : story.place.file)
  }

  /// The first questions: what this story leaves out, cheapest for the person first, mixed with
  /// what the area asks; project stories have those that answers were prepared for.
  private static func openings(
    bank: Bank, story: Story, answer: Answer?, areas: [AreaID]
  ) -> [Probe] {
    func has(_ probe: Probe) -> Bool {
      probe.answeredFrom.contains { name in
        [story.section(name), answer?.section(name)].contains { section in
          section.map { isSolid($0.spoken, bank) } ?? false
        }
      }
    }
    let general = bank.probes.filter { $0.areas.isEmpty && $0.ingredient != nil }
    let order = story.rank == .anecdote ? anecdoteOrder : costOrder
    let core = order.compactMap { ingredient in
      general.first { $0.ingredient == ingredient }
    }
    let ofArea = areas.prefix(1).flatMap { area in bank.probes.filter { $0.areas.contains(area) } }
    let ofProject =
      story.rank == .anecdote
      ? []
      : bank.answers.flatMap(\.probes).compactMap(bank.probe)
    var seen: Set<ProbeID> = []
    let opening = [
      core.filter { !has($0) }.prefix(1), ofArea.prefix(1), core.filter(has).prefix(1),
      ofArea.dropFirst().prefix(2), ArraySlice(ofProject), ArraySlice(core), ofArea.dropFirst(3),
    ].flatMap { $0 }
    return opening.filter { seen.insert($0.id).inserted }
  }

  /// Whether a text says something: it is not there only to hold numbers that are still to fill.
  private static func isSolid(_ text: String, _ bank: Bank) -> Bool {
    let spoken = Placeholders.references(in: text).compactMap { bank.number($0.id) }
    return !text.isEmpty && (spoken.isEmpty || spoken.contains(where: \.canBeSaid))
  }

  /// A short anecdote has no design and no figures: they ask what came of it.
  private static let anecdoteOrder = [Ingredient.lesson, .ownership, .stakes, .aftermath]

  /// Order by what it costs the person not to have it (facts on interviewing, 4.3). What builds
  /// on another ingredient (where a lesson was applied) follows in the chain instead.
  private static let costOrder: [Ingredient] = [
    .resultNumber, .tradeoff, .lesson, .ownership, .stakes, .alternatives, .obstacle, .aftermath,
  ]
}

// The edges that a bank gives, each with its reason.

extension Bank {
  /// All edges, by the thing they start from, in the bank's order.
  var edges: [Graph.Edge] {
    themes.flatMap(edges) + stories.flatMap(edges) + answers.flatMap(edges)
      + probes.flatMap(edges)
  }

  private func edges(_ theme: Theme) -> [Graph.Edge] {
    theme.areas.map { area in
      edge(Graph.Node(.theme, theme.id), .asksFor, Graph.Node(.area, area.area), area.reason)
    }
  }

  private func edges(_ story: Story) -> [Graph.Edge] {
    let node = Graph.Node(.story, story.id)
    let shows = story.shows.map { edge(node, .shows, Graph.Node(.area, $0.id), $0.kind.rawValue) }
    let tells = story.tells.map { edge(node, .tells, Graph.Node(.theme, $0.id), $0.kind.rawValue) }
    return shows + tells + speaks(node, numbers(spokenBy: story))
  }

  private func edges(_ answer: Answer) -> [Graph.Edge] {
    let node = Graph.Node(.answer, answer.id)
    let themes = answer.themes.enumerated().map { index, theme in
      edge(node, .answers, Graph.Node(.theme, theme), index == 0 ? Wording.main : Wording.also)
    }
    let stories = answer.stories.enumerated().map { index, story in
      edge(node, .toldWith, Graph.Node(.story, story), index == 0 ? Wording.pick : Wording.other)
    }
    let signals = answer.signals.map { edge(node, .signals, Graph.Node(.area, $0), Wording.signal) }
    let probes = answer.probes.map {
      edge(node, .preparedFor, Graph.Node(.probe, $0), Wording.prepared)
    }
    return themes + stories + signals + probes + speaks(node, numbers(spokenBy: answer))
  }

  private func edges(_ probe: Probe) -> [Graph.Edge] {
    let node = Graph.Node(.probe, probe.id)
    return probe.then.map { edge(node, .leadsTo, Graph.Node(.probe, $0), Wording.next) }
      + probe.areas.map { edge(node, .askedIn, Graph.Node(.area, $0), Wording.typical) }
  }

  private func speaks(_ node: Graph.Node, _ numbers: [Number]) -> [Graph.Edge] {
    numbers.map { edge(node, .speaks, Graph.Node(.number, $0.id), Placeholders.shown($0)) }
  }

  private func edge(
    _ from: Graph.Node, _ kind: Graph.Edge.Kind, _ to: Graph.Node, _ reason: String
  ) -> Graph.Edge {
    Graph.Edge(from: from, to: to, kind: kind, reason: reason)
  }
}

extension AreaWeight {
  /// "weight 1", "weight 0.4"
  fileprivate var reason: String {
    "weight \(weight == weight.rounded() ? String(Int(weight)) : String(weight))"
  }
}

// MARK: - Wording

private enum Wording {
  static let main = "the theme of its question"
  static let also = "it serves this one, too"
  static let pick = "the pick"
  static let other = "may be told with it"
  static let signal = "what to stress in it"
  static let prepared = "it answers this follow-up"
  static let next = "follows from it"
  static let typical = "asked where this is judged"
}

// The bank as a graph: what the person has, what interviewers ask for, and why one thing leads to
// another. Built from a bank; knows nothing that the files don't say.

/// Nodes and edges in a fixed order: kinds as in `Node.Kind`, each in the bank's order.
package struct Graph: Sendable {
  /// A thing of the bank, by kind and id.
  package struct Node: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case area, theme, story, answer, probe, number
    }
    package var kind: Kind
    package var id: String
    /// "story:approvals"
    package var key: String { "\(kind.rawValue):\(id)" }
    package init(_ kind: Kind, _ id: some Identifier) {
      self.kind = kind
      self.id = id.text
    }
    package init(_ thing: Thing) {
      switch thing {
      case .area(let area): self.init(.area, area.id)
      case .theme(let theme): self.init(.theme, theme.id)
      case .story(let story): self.init(.story, story.id)
      case .answer(let answer): self.init(.answer, answer.id)
      case .probe(let probe): self.init(.probe, probe.id)
      case .number(let number): self.init(.number, number.id)
      }
    }
  }

  package struct Edge: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Theme to area, with a weight.
      case asksFor = "asks for"
      /// Story to area.
      case shows
      /// Story to theme.
      case tells
      /// Answer to theme.
      case answers
      /// Answer to story.
      case toldWith = "told with"
      /// Answer to area.
      case signals
      /// Answer to probe: it was prepared for that follow-up.
      case preparedFor = "prepared for"
      /// Probe to probe.
      case leadsTo = "leads to"
      /// Probe to area.
      case askedIn = "asked in"
      /// Story or answer to number.
      case speaks
    }
    package var from: Node
    package var to: Node
    package var kind: Kind
    /// Why, as it is printed after the kind: "strong", "the pick", "weight 0.4".
    package var reason: String
  }

  private(set) var nodes: [Node] = []
  package private(set) var edges: [Edge] = []
  /// How a node is shown: "Approvals Framework".
  package private(set) var names: [Node: String] = [:]
  /// Questions of each theme.
  package private(set) var questions: [Node: Int] = [:]

  package init(_ bank: Bank) {
    for area in bank.areas { add(Node(.area, area.id), area.name) }
    for theme in bank.themes {
      add(Node(.theme, theme.id), theme.name)
      questions[Node(.theme, theme.id)] = theme.questions.count
    }
    for story in bank.stories { add(Node(.story, story.id), story.title) }
    for answer in bank.answers { add(Node(.answer, answer.id), answer.title) }
    for probe in bank.probes { add(Node(.probe, probe.id), probe.name) }
    for number in bank.numbers { add(Node(.number, number.id), number.name) }
    // A name that refers to nothing is a problem of the bank, and no edge.
    edges = bank.edges.filter { names[$0.from] != nil && names[$0.to] != nil }
  }

  private mutating func add(_ node: Node, _ name: String) {
    nodes.append(node)
    names[node] = name
  }

  package func name(of node: Node) -> String { names[node] ?? node.id }

  /// A node with all edges that touch it, and the nodes at their other ends.
  package func neighbourhood(of node: Node) -> Graph {
    var part = self
    part.edges = edges.filter { $0.from == node || $0.to == node }
    let kept = Set(part.edges.flatMap { [$0.from, $0.to] } + [node])
    return part.keeping { kept.contains($0) }
  }

  /// The nodes of some kinds with the edges between them.
  package func only(_ kinds: [Node.Kind]) -> Graph { keeping { kinds.contains($0.kind) } }

  func keeping(_ isKept: (Node) -> Bool) -> Graph {
    var part = self
    part.nodes = nodes.filter(isKept)
    part.edges = edges.filter { isKept($0.from) && isKept($0.to) }
    return part
  }
}

// The graph as a picture, for Graphviz: `starling graph --dot | dot -Tsvg > graph.svg`.

extension Graph {
  /// The nodes of some kinds in columns from left to right. Themes that neither a story tells nor
  /// an answer serves are left out of the picture: `json` has everything.
  package func dot(_ kinds: [Node.Kind] = [.answer, .story, .theme, .area]) -> String {
    let shown = only(kinds).connected
    let ranks = kinds.map { shown.column($0) }
    let edges = shown.edges.filter { shown.isDrawn($0) }.map { shown.line($0) }
    return ([Dot.head] + ranks + edges + ["}\n"]).joined(separator: "\n")
  }

  /// Without themes that neither a story tells nor an answer serves.
  private var connected: Graph {
    let told = Set(edges.filter { $0.kind == .tells || $0.kind == .answers }.map(\.to))
    return keeping { $0.kind != .theme || told.contains($0) }
  }

  private func column(_ kind: Node.Kind) -> String {
    let members = nodes.filter { $0.kind == kind }.map { node in
      "    \(Dot.quoted(node.key)) [label=\(Dot.quoted(label(node))) \(Dot.style(kind))]"
    }
    return "  { rank=same\n\(members.joined(separator: "\n"))\n  }"
  }

  private func label(_ node: Node) -> String {
    switch node.kind {
    case .answer: "\(node.id.uppercased())  \(name(of: node))"
    case .theme: "\(name(of: node)) (\(questions[node] ?? 0))"
    default: name(of: node)
    }
  }

  /// What the columns show by themselves is not drawn twice: a story's areas are those of its
  /// themes, and of an answer's themes the main one is enough.
  private func isDrawn(_ edge: Edge) -> Bool {
    switch edge.kind {
    case .shows, .signals: false
    case .answers: edges.first { $0.from == edge.from && $0.kind == edge.kind } == edge
    default: true
    }
  }

  private func line(_ edge: Edge) -> String {
    let isMain = edges.first { $0.from == edge.from && $0.kind == edge.kind } == edge
    let style = Dot.style(edge, isMain: isMain)
    return "  \(Dot.quoted(edge.from.key)) -> \(Dot.quoted(edge.to.key)) [\(style)]"
  }
}

/// How things look.
private enum Dot {
  static let head = """
    digraph starling {
      rankdir=LR; ranksep=2.5; nodesep=0.08; outputorder=edgesfirst; splines=true
      node [shape=box style="filled,rounded" fontname="Helvetica" fontsize=12 height=0.28 margin="0.12,0.04"]
      edge [arrowsize=0.5 color="#888888"]
    """

  static func style(_ kind: Graph.Node.Kind) -> String {
    switch kind {
    case .answer: "fillcolor=\"#f4f4f4\""
    case .story: "fillcolor=\"#cfe8ff\" fontsize=16"
    case .theme: "fillcolor=\"#fff4cc\""
    default: "fillcolor=\"#d9f2d9\" fontsize=16"
    }
  }

  /// - Parameter isMain: whether it is the first of its kind from its node: a theme's main area.
  static func style(_ edge: Graph.Edge, isMain: Bool) -> String {
    let tooltip = "tooltip=\(quoted("\(edge.kind.rawValue): \(edge.reason)"))"
    switch (edge.kind, edge.reason) {
    case (.tells, Role.primary.rawValue): return "color=\"#2266aa\" penwidth=1.4 \(tooltip)"
    case (.tells, _): return "color=\"#99bbdd\" style=dashed \(tooltip)"
    case (.asksFor, _): return "color=\"\(isMain ? "#558855" : "#bbddbb")\" \(tooltip)"
    default: return tooltip
    }
  }

  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(ProblemText.harmless(escaped))\""
  }
}

// The graph for other programs: one object, a node or an edge a line, the same text for the same
// bank every time.

extension Graph {
  /// `{"nodes": [{"id", "kind", "name", "questions"?}], "edges": [{"from", "to", "kind", "reason"}]}`
  package func json() -> String {
    let nodes = nodes.map { node in
      JSONNode(
        id: node.key, kind: node.kind.rawValue, name: name(of: node), questions: questions[node])
    }
    let edges = edges.map { edge in
      JSONEdge(
        from: edge.from.key, to: edge.to.key, kind: edge.kind.rawValue, reason: edge.reason)
    }
    return "{\n\"nodes\": [\n\(lines(nodes))\n],\n\"edges\": [\n\(lines(edges))\n]\n}\n"
  }

  private struct JSONNode: Encodable {
    var id, kind, name: String
    var questions: Int?
  }

  private struct JSONEdge: Encodable {
    var from, to, kind, reason: String
  }

  private func lines(_ rows: [some Encodable]) -> String {
    rows.map { JSONLine.text($0) }.joined(separator: ",\n")
  }
}

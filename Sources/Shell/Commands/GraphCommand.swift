import ArgumentParser
import Knowledge
import Language

/// `/graph` shows what one thing is connected with; in the shell it writes the whole graph.
struct GraphCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "What a story (or anything else) is connected with, and why.",
    discussion: """
      Examples: /graph delegation, /graph q7, /graph conflict
      In the shell: starling graph --dot | dot -Tsvg > graph.svg
      """, aliases: ["g"])
  static let offers: [Offer] = [.story, .answer, .area]

  @Flag(help: "Write the whole graph as JSON.") var json = false
  @Flag(help: "Write the whole graph in Graphviz's language.") var dot = false
  @Argument(help: "A story, answer, area, theme, probe or number.") var name: [String] = []
  init() {}

  func run(in session: Session) throws {
    let graph = Graph(session.wholeBank)
    if json { return session.terminal.write(graph.json() + "\n") }
    if dot { return session.terminal.write(graph.dot() + "\n") }
    let thing = try session.only(name, among: name.isEmpty ? [.story] : Thing.Kind.allCases)
    show(Graph.Node(thing), graph, in: session)
  }

  /// Edges of one kind and reason share a row, so that a story with sixty edges fits a screen.
  private func show(_ node: Graph.Node, _ graph: Graph, in session: Session) {
    let edges = graph.neighbourhood(of: node).edges
    var rows: [(label: String, names: [String])] = []
    for edge in edges {
      let label = label(edge, of: node)
      let other = name(edge, from: node, graph)
      if let row = rows.firstIndex(where: { $0.label == label }) {
        rows[row].names.append(other)
      } else {
        rows.append((label, [other]))
      }
    }
    session.show { page in
      page.line([.bold(graph.name(of: node)), .dim("\(node.kind.rawValue), \(node.id)")])
      for row in rows {
        page.line(
          [.accent(row.label + ":"), Span(row.names.joined(separator: "; "))], indent: 2, hang: 4)
      }
      if rows.isEmpty { page.line("Nothing is connected with it.", indent: 2) }
    }
  }

  /// The other end; a number with its figure.
  private func name(_ edge: Graph.Edge, from node: Graph.Node, _ graph: Graph) -> String {
    let name = graph.name(of: edge.from == node ? edge.to : edge.from)
    return edge.kind == .speaks && edge.from == node ? "\(name) \(edge.reason)" : name
  }

  /// "tells (primary)", or seen from the other end "tells it (primary)".
  private func label(_ edge: Graph.Edge, of node: Graph.Node) -> String {
    if edge.kind == .speaks && edge.from == node { return edge.kind.rawValue }
    let reason = edge.kind == .tells ? Role(rawValue: edge.reason)?.shown : nil
    return "\(edge.kind.rawValue)\(edge.from == node ? "" : " it") (\(reason ?? edge.reason))"
  }
}

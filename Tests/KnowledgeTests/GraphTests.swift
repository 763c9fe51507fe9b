import Foundation
import Language
import TestSupport
import Testing

@testable import Knowledge

struct GraphTests {
  private func graph(_ changes: [String: String] = [:]) throws -> Graph {
    Graph(try Sandbox(small.merging(changes) { _, new in new }).read())
  }

  @Test func everyEdgeHasItsReason() throws {
    let graph = try graph([
      "answers/q2.md": """
      ---
      theme: mistake
      stories: [delegation]
      signals: [growth]
      probes: [lesson]
      ---
      # What went \\"wrong\\"?
      ## Result
      {bulk-p95}
      """,
      "general/probes.md": """
      ## What lesson? {#lesson}
      - ask: What did you learn?
      - then: cost
      - areas: growth
      ## What cost? {#cost}
      - ask: What did it cost?
      """,
    ])
    #expect(
      graph.nodes.map(\.key) == [
        "area:growth", "theme:mistake", "story:delegation", "answer:q2", "probe:lesson",
        "probe:cost", "number:bulk-p95",
      ])
    #expect(
      graph.edges.map(graph.sentence) == [
        "A mistake of mine asks for Growth: weight 1",
        "Delegation Framework shows Growth: strong",
        "Delegation Framework tells A mistake of mine: primary",
        "Delegation Framework speaks Bulk time: 7000 ms -> 200 ms",
        "What went \"wrong\"? answers A mistake of mine: the theme of its question",
        "What went \"wrong\"? told with Delegation Framework: the pick",
        "What went \"wrong\"? signals Growth: what to stress in it",
        "What went \"wrong\"? prepared for What lesson?: it answers this follow-up",
        "What went \"wrong\"? speaks Bulk time: 7000 ms -> 200 ms",
        "What lesson? leads to What cost?: follows from it",
        "What lesson? asked in Growth: asked where this is judged",
      ])
    #expect(graph.questions == [Graph.Node(.theme, ThemeID("mistake")): 2])
    #expect(graph.dot().contains("\"answer:q2\" [label=\"Q2  What went \\\"wrong\\\"?\" "))
  }

  @Test func neighbours() throws {
    let graph = try graph()
    let part = graph.neighbourhood(of: Graph.Node(.number, NumberID("bulk-p95")))
    #expect(part.nodes.map(\.key) == ["story:delegation", "number:bulk-p95"])
    #expect(part.edges.map(\.kind) == [.speaks])
    let alone = graph.neighbourhood(of: Graph.Node(.probe, ProbeID("lesson")))
    #expect(alone.nodes.map(\.key) == ["probe:lesson"])
    #expect(alone.edges == [])
    #expect(graph.only([.story, .area]).edges.map(\.kind) == [.shows])
  }

  /// A name that refers to nothing is told as a problem; the graph has no edge into the void.
  @Test func unknownNamesAreNoEdges() throws {
    let graph = try graph([
      "answers/q2.md": "---\ntheme: nothing\nstories: [nobody]\n---\n# Q\n## Result\n{x}\n"
    ])
    #expect(graph.edges.filter { $0.from.kind == .answer } == [])
  }

  @Test func json() throws {
    let part = try graph().only([.story, .theme])
    #expect(
      part.json() == """
        {
        "nodes": [
        {"id":"theme:mistake","kind":"theme","name":"A mistake of mine","questions":2},
        {"id":"story:delegation","kind":"story","name":"Delegation Framework"}
        ],
        "edges": [
        {"from":"story:delegation","kind":"tells","reason":"primary","to":"theme:mistake"}
        ]
        }

        """)
  }

  /// Characters that come in by a back door: as an entity of Markdown, as an escape of YAML.
  private static let steering = [
    "stories/delegation.md": """
    ---
    rank: primary
    aliases: ["\\x1b[31m", "\\u202E"]
    ---
    # The &#x1b;[31m &#x202E; &#x9b; &#x7f; gate
    I mended it, {bulk-p95}.

    """,
    "numbers.md": "# Numbers\n## Bulk &#x2067; time {#bulk-p95}\n- from: 7 &#x1b; ms\n",
  ]

  @Test func nothingSteersATerminal() throws {
    let graph = try graph(Self.steering)
    for text in [graph.json(), graph.dot(Graph.Node.Kind.allCases)] {
      #expect(text.contains("gate"))
      let steering = Array(text.unicodeScalars).filter { $0.steers && $0 != "\n" }
      #expect(steering == [])
    }
    // In JSON nothing is lost of it.
    #expect(graph.json().contains("The \\u001b[31m \\u202e \\u009b \\u007f gate"))
  }

  @Test func theShippedGraphIsWhole() throws {
    let bank = Shipped.bank
    let graph = Graph(bank)
    #expect(graph.nodes.count == Set(graph.nodes).count)
    #expect(graph.edges.count == Set(graph.edges).count)
    for story in bank.stories {
      let kinds = Set(graph.neighbourhood(of: Graph.Node(.story, story.id)).edges.map(\.kind))
      #expect(kinds.isSuperset(of: [.shows, .tells, .toldWith]) || story.rank == .backup)
    }
    let object = try JSONSerialization.jsonObject(with: Data(graph.json().utf8))
    let lists = try #require(object as? [String: [[String: Any]]])
    #expect(lists["nodes"]?.count == graph.nodes.count)
    #expect(lists["edges"]?.count == graph.edges.count)
  }

  private static let graphviz = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Graphviz reads it without a word of warning.
  @Test(.enabled(if: graphviz != nil)) func picture() throws {
    let process = Process()
    process.executableURL = GraphTests.graphviz.map { URL(fileURLWithPath: $0) }
    process.arguments = ["-Tsvg"]
    let folder = try Sandbox(["graph.dot": Graph(Shipped.bank).dot()])
    process.standardInput = try FileHandle(
      forReadingFrom: folder.url.appendingPathComponent("graph.dot"))
    let (output, complaints) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, complaints)
    try process.run()
    let picture = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(complaints.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(String(decoding: picture, as: UTF8.self).contains("Delegation Framework"))
  }
}

extension Graph {
  /// "Delegation Framework shows Conflict resolution: strong"
  fileprivate func sentence(_ edge: Edge) -> String {
    "\(name(of: edge.from)) \(edge.kind.rawValue) \(name(of: edge.to)): \(edge.reason)"
  }
}
